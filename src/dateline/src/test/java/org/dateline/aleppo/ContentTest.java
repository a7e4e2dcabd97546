package org.dateline.aleppo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.dateline.model.Account.Fate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report says is on the site, with who says so, and with what is not known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentTest {

    private AleppoSite site;
    private Document explainer;

    @BeforeAll
    void build(@TempDir Path made) {
        site = AleppoSite.in(made);
        explainer = site.project().page("aleppo-2024/index.html");
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(site.result().problems()).isEmpty();
    }

    @Test
    void allEighteenEntriesAreTold() {
        for (String id : AleppoSite.EVENTS) {
            assertThat(event(id).selectFirst("h4 a").attr("href")).isEqualTo("../aleppo-2024/" + id + "/index.html");
            assertThat(site.pages()).contains("aleppo-2024/" + id + "/index.html");
        }
        Element before = section("before");
        for (String id : AleppoSite.BEFORE) {
            assertThat(before.select("a[href$=background/" + id + "/index.html]"))
                    .as(id)
                    .hasSize(1);
        }
        assertThat(AleppoSite.EVENTS.size() + AleppoSite.BEFORE.size()).isEqualTo(18);
        assertThat(section("chronology").select("article")).hasSize(14);
        assertThat(before.select("li")).hasSize(4);
    }

    @Test
    void everyBackgroundPageIsThere() {
        assertThat(AleppoSite.background()).hasSizeGreaterThanOrEqualTo(22);
        for (String id : AleppoSite.background()) {
            assertThat(site.pages()).contains("background/" + id + "/index.html");
        }
    }

    @Test
    void theFrontPageIsTheExplainer() {
        assertThat(site.project().page("index.html").selectFirst("h1").text())
                .isEqualTo(explainer.selectFirst("h1").text());
    }

    @Test
    void bothSidesOfTheDisputedClaimStandAsEquals() {
        for (Element place : List.of(event("hama-towns"), eventPage("hama-towns"), section("disputed"))) {
            Element claim = saying(place, "In the countryside near Hama rebels have entered several towns");
            Element denial = saying(place, "They dismiss the claim.");
            assertThat(denial.tagName()).isEqualTo(claim.tagName());
            assertThat(denial.className()).isEqualTo(claim.className());
            assertThat(denial.parent().className()).isEqualTo(claim.parent().className());
            assertThat(claim.parent().text()).contains("SOHR");
            assertThat(denial.parent().text()).contains("Syrian state media", "military sources");
        }
        assertThat(event("hama-towns").text()).contains("Disputed", "no verdict");
    }

    @Test
    void wednesdayAndSaturdayAreDatedByAnInferredCalendar() {
        assertThat(dayOf("offensive-begins")
                        .selectFirst("time[datetime=2024-11-27]")
                        .text())
                .isEqualTo("Wednesday 27 November");
        for (String id : List.of("assad-speech", "russian-strikes-aleppo", "russian-strikes-idlib", "roads-packed")) {
            assertThat(dayOf(id).selectFirst("time[datetime=2024-11-30]").text())
                    .isEqualTo("Saturday 30 November");
        }
        assertThat(explainer.text())
                .contains("As of Saturday 30 November 2024, 23:59 Damascus (20:59 GMT)")
                .contains("Inferred. The report names weekdays only; day, month and year are ours.");
    }

    @Test
    void eightReportsCarryNoDay() {
        Set<String> open = new TreeSet<>(AleppoSite.EVENTS);
        open.removeIf(id -> dayOf(id).selectFirst("time") != null);
        assertThat(open)
                .hasSize(8)
                .allSatisfy(id -> assertThat(dayOf(id).text()).startsWith("Some day between 27 and 30 November"));
    }

    @Test
    void theCurfewHasItsHourInDamascusAndInGreenwichOnAnUnknownDay() {
        assertThat(dayOf("curfew").text()).contains("Some day between 27 and 30 November");
        assertThat(event("curfew").text()).contains("17:00 Damascus", "14:00 GMT, on one of 4 days");
        assertThat(eventPage("curfew").text())
                .contains("Some day between 27 and 30 November 2024", "17:00 Damascus", "14:00 GMT, on one of 4 days");
    }

    @Test
    void distancesAndFiguresAreAsTheirSourcesPrintedThem() {
        assertThat(event("army-describes-attacks").text()).contains("100 km (60 miles)", "dozens", "soldiers killed");
        assertThat(site.project().page("background/idlib/index.html").text()).contains("55 km (34 miles)");
        Element toll = event("toll");
        assertThat(toll.text()).contains("more than 300", "people killed since 27 November", "at least 20");
        assertThat(toll.select("a[href$=sources/sohr/index.html]")).isNotEmpty();
        Element table = section("figures");
        assertThat(table.select("tr").eachText())
                .anyMatch(row -> row.contains("more than 300") && row.contains("SOHR"))
                .anyMatch(row -> row.contains("dozens") && row.contains("Syrian army"));
    }

    @Test
    void theVisitIsExpectedAndStandsBelowTheLine() {
        assertThat(event("araghchi-visit").text()).contains("Expected");
        assertThat(dayOf("araghchi-visit")
                        .selectFirst("time[datetime=2024-12-01]")
                        .text())
                .isEqualTo("Sunday 1 December");
        assertThat(eventPage("araghchi-visit").text()).contains("Expected", "Sunday 1 December 2024");
        List<Element> all = explainer.getAllElements();
        int line = all.indexOf(explainer.getElementById("latest"));
        for (String id : AleppoSite.EVENTS) {
            assertThat(all.indexOf(event(id)) > line).as(id).isEqualTo(id.equals("araghchi-visit"));
        }
    }

    @Test
    void quotationsStandWordForWordWithTheirInsertionsMarked() {
        Element speech = event("assad-speech");
        assertThat(speech.text())
                .contains("defend (Syria’s) stability and territorial integrity in the face of all terrorists and their"
                        + " supporters.");
        assertThat(speech.select(".ins").eachText()).contains("(Syria’s)", "(The nation)");
    }

    @Test
    void everyFileIsAccountedFor() {
        JsonNode report =
                JsonMapper.shared().readTree(Folder.read(site.project().made().resolve(".dateline/build-report.json")));
        JsonNode counts = report.path("counts");
        Set<String> content = new TreeSet<>();
        Folder.files(Repository.root().resolve("content")).keySet().forEach(name -> content.add("content/" + name));
        assertThat(report.path("files").propertyNames()).containsExactlyInAnyOrderElementsOf(content);
        assertThat(counts.path("read").asInt()).isEqualTo(content.size());
        int sum = 0;
        for (Fate fate : Fate.values()) {
            sum += counts.path(fate.word().replace(' ', '_')).asInt();
        }
        assertThat(sum).isEqualTo(content.size());
        assertThat(counts.path("published").asInt()).isEqualTo(content.size());
        assertThat(site.result().account().toString())
                .isEqualTo(content.size() + " files read = " + content.size()
                        + " published + 0 drafts + 0 embargoed + 0 withdrawn + 0 ignored + 0 in error");
    }

    /** Every file has its edition, with all its words, and none has changed since. */
    @Test
    void itIsToldWholeInArabic() {
        long files = Folder.files(Repository.root().resolve("content")).keySet().stream()
                .filter(name -> !name.contains(".ar."))
                .count();
        assertThat(Folder.read(site.project().report()))
                .contains("| ar | " + files + " of " + files + " | 0 | 0 | 0 |");
    }

    private Element event(String id) {
        Element event = explainer.getElementById(id);
        assertThat(event).as(id).isNotNull();
        return event;
    }

    private Element eventPage(String id) {
        return site.project().page("aleppo-2024/" + id + "/index.html").selectFirst("main");
    }

    /** The part of the explainer under a heading. */
    private Element section(String heading) {
        return explainer.getElementById(heading).closest("section");
    }

    /** The heading of the day under which an event stands. */
    private Element dayOf(String id) {
        return event(id).closest("section").selectFirst("h3");
    }

    /** The smallest element that holds these words. */
    private static Element saying(Element place, String words) {
        return place.select(":containsOwn(" + words + ")").first();
    }
}

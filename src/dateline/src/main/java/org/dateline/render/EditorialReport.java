package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.model.Account;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Event;
import org.dateline.model.Site;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.model.Translation;
import org.dateline.problem.Problem;

/**
 * The editorial report, in Markdown for Maven Site. It is published, so it names published entries only and counts the
 * others.
 */
public final class EditorialReport {

    private final StringBuilder out = new StringBuilder();
    private final Phrases phrases;

    private EditorialReport(String language) {
        this.phrases = new Phrases(Bundle.of(language));
    }

    /**
     * The report.
     *
     * @param problems warnings; those of files that are not published are counted only
     */
    public static byte[] markdown(Site site, Account account, List<Problem> problems) {
        EditorialReport report = new EditorialReport(site.publication().language());
        report.write(site, account, problems);
        return report.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Site site, Account account, List<Problem> problems) {
        line("# Editorial report");
        line("");
        line(account.read() + (account.read() == 1 ? " file read." : " files read."));
        line("");
        table("Became", "Files");
        for (Account.Fate fate : Account.Fate.values()) {
            row(fate.word(), String.valueOf(account.with(fate).size()));
        }
        site.stories().forEach(story -> story(site, story));
        problems(account, problems);
    }

    private void story(Site site, Story story) {
        line("");
        line("## " + escape(story.explainer().title()));
        line("");
        line("As of " + story.asOf().at().toLocalDateTime() + ", " + escape(phrases.city(story.zone())) + ".");
        line("");
        line("### Events by status");
        line("");
        table("Status", "Event", "When");
        for (Status status : Status.values()) {
            story.chronology().stream()
                    .filter(item -> item.status() == status)
                    .forEach(item -> row(
                            phrases.phrase("status." + FactViews.key(status)),
                            link(story, item.event()),
                            phrases.fuzzy(item.event().date(), Phrases.Style.FULL)));
        }
        sources(site, story);
        list(
                story,
                "Single-sourced",
                items(story, item -> EventViews.speakers(item.event()).size() == 1));
        list(
                story,
                "Not attributed",
                items(story, item -> EventViews.speakers(item.event()).isEmpty()));
        list(story, "Undated", items(story, item -> !item.event().date().startsOnExactDay()));
        list(story, "Disputed", items(story, item -> item.status() == Status.DISPUTED));
        translations(site, story);
    }

    /** How far the explainer is told in each further language that any of it is told in. */
    private void translations(Site site, Story story) {
        List<String> files = new ArrayList<>(story.files());
        files.add(0, story.explainer().file());
        Map<String, List<Translation>> languages = new LinkedHashMap<>();
        site.publication().languages().forEach(language -> {
            List<Translation> translated = files.stream()
                    .flatMap(file -> site.translation(file, language).stream())
                    .toList();
            if (!translated.isEmpty()) {
                languages.put(language, translated);
            }
        });
        if (languages.isEmpty()) {
            return;
        }
        line("");
        line("### Translations");
        line("");
        table("Language", "Translated", "In part only", "Outdated", "Missing");
        languages.forEach((language, translated) -> row(
                language,
                translated.size() + " of " + files.size(),
                count(translated, one -> one.untranslated().findAny().isPresent()),
                count(translated, Translation::outdated),
                String.valueOf(files.size() - translated.size())));
    }

    private static String count(List<Translation> translations, Predicate<Translation> which) {
        return String.valueOf(translations.stream().filter(which).count());
    }

    private void sources(Site site, Story story) {
        line("");
        line("### Sources");
        line("");
        table("Source", "Kind", "Statements");
        for (Background source : story.sources()) {
            row(
                    escape(source.title()),
                    phrases.phrase("source." + FactViews.key(source.source().orElseThrow())),
                    String.valueOf(site.statements()
                            .getOrDefault(source.id(), List.of())
                            .size()));
        }
    }

    private static List<Event> items(Story story, Predicate<ChronologyItem> which) {
        return story.chronology().stream()
                .filter(which)
                .map(ChronologyItem::event)
                .toList();
    }

    private void list(Story story, String heading, List<Event> events) {
        line("");
        line("### " + heading);
        line("");
        events.forEach(event -> line("- " + link(story, event)));
        if (events.isEmpty()) {
            line("None.");
        }
    }

    private void problems(Account account, List<Problem> problems) {
        Set<String> hidden = new TreeSet<>(account.with(Account.Fate.DRAFT));
        hidden.addAll(account.with(Account.Fate.EMBARGOED));
        List<Problem> named = new ArrayList<>(problems);
        named.removeIf(problem -> hidden.contains(problem.location().file()));
        line("");
        line("## Problems");
        line("");
        line(problems.size() + " in all, " + (problems.size() - named.size()) + " of them in what is not published.");
        line("");
        named.forEach(problem -> line("- " + escape(problem.toString())));
    }

    private String link(Story story, Event event) {
        return "[" + escape(event.title()) + "](" + story.explainer().id() + "/" + event.id() + "/index.html)";
    }

    private void table(String... headings) {
        row(headings);
        row(List.of(headings).stream().map(heading -> "---").toArray(String[]::new));
    }

    private void row(String... cells) {
        line(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Takes the meaning out of every sign that Markdown, or Maven's own marks, give one. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&') {
                escaped.append("&amp;");
            } else {
                escaped.append("\\`*_{}[]()#|~!$".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}

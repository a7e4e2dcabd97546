package org.dateline.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.fixture.ExampleFile;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.dateline.problem.Rule;
import org.dateline.rules.RulePage;

/**
 * A newsroom's archive: thousands of sound entries, and among them the wrong example of every rule's page, each in an
 * explainer of its own.
 *
 * @param broken rules that some entry breaks
 */
public record Archive(Project project, Set<Rule> broken) {

    private static final int EXPLAINERS = 20;
    private static final int EVENTS_EACH = 100;
    private static final int PAGES = 300;

    /**
     * Rules about the project as a whole, which has one of each; about links, which cannot be moved; and about orphans,
     * whom an entry that cannot be read may name.
     */
    private static final Set<Rule> OF_THE_WHOLE = EnumSet.of(
            Rule.NO_EXPLAINER,
            Rule.SETTINGS_MISSING,
            Rule.ADDRESS_VANISHED,
            Rule.TEMPLATE,
            Rule.TEMPLATE_UNUSED,
            Rule.OUTPUT_FOREIGN,
            Rule.OUTPUT_CLASH,
            Rule.FILE_OUTSIDE,
            Rule.BACKGROUND_ORPHAN);

    /** Writes it; the same bytes each time. */
    public static Archive in(Path root) {
        Project project = new Project(root)
                .copy(Repository.module().resolve("src/test/scaffold/content/background"), "content/background")
                .settings("languages: [en, ar]\nzone: Etc/UTC\nrules: {date/weekday-name: warning,"
                        + " edition/unsealed: warning}\n");
        sound(project);
        Set<Rule> broken = EnumSet.noneOf(Rule.class);
        Arrays.stream(Rule.values())
                .filter(rule -> !OF_THE_WHOLE.contains(rule) && Files.exists(RulePage.fileOf(rule)))
                .filter(rule -> breaks(rule, project))
                .forEach(broken::add);
        return new Archive(project, broken);
    }

    private static void sound(Project project) {
        for (int i = 0; i < PAGES; i++) {
            project.background(
                    "page-" + i,
                    "kind: " + (i % 3 == 0 ? "place\nlat: 36." + i + "\nlon: 37." + i + "\nprecision: town" : "group")
                            + "\naka: [Number " + i + " of the pages, P" + i + "]");
        }
        for (int i = 0; i < EXPLAINERS; i++) {
            String explainer = "sound-" + i;
            project.explainer(explainer)
                    .write(
                            "content/" + explainer + "/series.yaml",
                            "visitors: {label: Visitors, unit: people, cumulative: true}\n");
            for (int j = 0; j < EVENTS_EACH; j++) {
                event(project, explainer, j);
            }
        }
    }

    private static void event(Project project, String explainer, int number) {
        int page = number % PAGES;
        String day = String.format(Locale.ROOT, "2024-%02d-%02d", 1 + number / 28, 1 + number % 28);
        project.event(
                explainer,
                day + "-event-" + number,
                "date: " + day + "\ntime: 17:00\nplace: page-" + (page - page % 3) + "\nsources: agency\nclaims:\n"
                        + "  - {id: claim-" + number + ", by: agency, text: It is so}\nfigures:\n"
                        + "  - {series: visitors, value: " + (100 + number) + ", source: agency}\nactors: page-" + page
                        + (number == 0 ? "" : "\nafter: event-" + (number - 1)),
                "What page-" + page + " and P" + (page + 7) % PAGES + " did, :km[" + (20 + number)
                        + "] away.\n\n> A quotation of somebody.\n\n## A heading\n\nMore **words** and a"
                        + " [link](../../background/page-" + page + ".md).");
    }

    /** Copies the wrong example of a rule into an explainer of its own; what it has in the background gets new names. */
    private static boolean breaks(Rule rule, Project project) {
        String slug = "r-" + rule.id().replace('/', '-');
        List<ExampleFile> files = RulePage.of(rule).files("Wrong").stream()
                .filter(file -> file.path().startsWith("content/"))
                .toList();
        List<String> pages = files.stream()
                .map(ExampleFile::path)
                .filter(path -> path.startsWith("content/background/"))
                .map(path -> path.replaceFirst(".*/", "").replaceFirst("\\..*", ""))
                .distinct()
                .toList();
        Project scaffold = Project.scaffold(project.root().resolveSibling("scaffold"));
        Folder.files(scaffold.root().resolve("content/story"))
                .forEach((name, path) -> project.write("content/" + slug + "/" + name, Folder.read(path)));
        for (ExampleFile file : files) {
            String path = file.path().replaceFirst("^content/story/", "content/" + slug + "/");
            String text = file.text();
            for (String page : pages) {
                Pattern word = Pattern.compile("(?<![\\w/-])" + Pattern.quote(page) + "(?![\\w-])");
                text = word.matcher(text).replaceAll(slug + "-" + page);
                path = path.replace(
                        "content/background/" + page + ".", "content/background/" + slug + "-" + page + ".");
            }
            new ExampleFile(path, file.how(), text).writeIn(project.root());
        }
        return !files.isEmpty();
    }
}

package org.dateline.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;

/**
 * A story as newsrooms tell them, of any length: most events short, some with two accounts, figures or a quotation. Its
 * words are those of {@code src/test/stories} in no order, so that it compresses as prose does.
 */
final class NewsStory {

    private static final int PLACES = 12;
    private static final int PEOPLE = 10;
    private static final int SOURCES = 6;
    private static final int EVENTS_A_DAY = 4;

    private final Random random = new Random(1);
    private final List<String> words = words();

    private NewsStory() {}

    /** Writes it; the same bytes each time. */
    static Project in(Path root, int events) {
        return new NewsStory().write(Project.themed(root), events);
    }

    private Project write(Project project, int events) {
        project.settings("zone: Asia/Damascus\nrules: {source/single: off, background/orphan: off}\n")
                .write(
                        "content/story/explainer.md",
                        "---\ntitle: " + words(7) + "\nstandfirst: " + words(25) + "\nas_of: 2026-12-31T23:59\n---\n"
                                + words(60) + "\n")
                .write(
                        "content/story/series.yaml",
                        "killed: {label: People killed, unit: people, cumulative: true}\n"
                                + "homeless: {label: People without a roof, unit: people}\n");
        for (int i = 0; i < PLACES; i++) {
            page(
                    project,
                    "place-" + i,
                    "kind: place\nlat: " + (35 + i % 4) + "." + i + "\nlon: " + (36 + i / 4) + ".2\nprecision: town\n");
        }
        for (int i = 0; i < PEOPLE; i++) {
            page(project, "person-" + i, "kind: person\n");
        }
        for (int i = 0; i < SOURCES; i++) {
            page(project, "source-" + i, "kind: institution\nsource: monitor\n");
        }
        for (int i = 0; i < events; i++) {
            event(project, i);
        }
        return project;
    }

    private void page(Project project, String id, String fields) {
        project.write(
                "content/background/" + id + ".md",
                "---\ntitle: " + words(2) + "\nshort: " + words(12) + "\n" + fields + "---\n" + words(120) + "\n");
    }

    private void event(Project project, int i) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i / EVENTS_A_DAY);
        String speaker = "source-" + i % SOURCES;
        StringBuilder text = new StringBuilder("---\ntitle: " + words(8) + "\ndate: " + day + "\n"
                + String.format(Locale.ROOT, "time: %02d:30%n", 6 + 4 * (i % EVENTS_A_DAY))
                        .replace("\r", "")
                + "place: place-" + i % PLACES + "\nactors: [person-" + i % PEOPLE + "]\nsources: " + speaker + "\n");
        if (i % 10 == 0) {
            text.append("key: true\nsummary: ").append(words(14)).append('\n');
        }
        if (i % 3 == 0) {
            text.append("claims:\n  - {id: c-" + i + ", by: " + speaker + ", text: " + words(14) + "}\n");
            text.append(
                    i % 6 == 0
                            ? "  - {by: source-" + (i + 1) % SOURCES + ", denies: c-" + i + ", text: " + words(10)
                                    + "}\n"
                            : "");
        }
        if (i % 4 == 0) {
            text.append("figures:\n  - {series: " + (i % 8 == 0 ? "killed" : "homeless") + ", value: " + (10 + i)
                    + ", qualifier: at least, source: " + speaker + "}\n");
        }
        if (i % 5 == 0) {
            text.append("quotes:\n  - {speaker: person-" + i % PEOPLE + ", text: " + words(12) + "}\n");
        }
        text.append("---\n").append(words(75)).append('\n');
        project.write("content/story/events/event-" + i + ".md", text.toString());
    }

    /** So many words, as a sentence without its full stop. */
    private String words(int number) {
        String all = Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(number)
                .collect(Collectors.joining(" "));
        return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }

    private static List<String> words() {
        return Folder.files(Repository.module().resolve("src/test/stories")).values().stream()
                .filter(path -> path.toString().endsWith(".md"))
                .flatMap(path -> Stream.of(Folder.read(path).split("[^a-z]+")))
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }
}

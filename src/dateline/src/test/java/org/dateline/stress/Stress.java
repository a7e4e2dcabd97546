package org.dateline.stress;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.fixture.Project;

/**
 * A story that leans on one side of the page with all its weight. Each is written as an editor would write it: no rule is
 * turned off for it, and none finds anything.
 */
enum Stress {
    ONE_EVENT("A bridge falls", story -> {
        place(story, 0);
        event(story, 0, "The old bridge of Orsa falls", "date: 2024-03-05\nplace: place-0", "No one was on it.");
    }),

    ONE_DAY("Forty reports of one day", story -> {
        for (int i = 0; i < 5; i++) {
            place(story, i);
        }
        for (int i = 0; i < 40; i++) {
            String time = i % 4 == 3
                    ? ""
                    : String.format(Locale.ROOT, "time: \"%02d:%02d\"\n", 5 + i / 3, i % 3 == 0 ? 0 : i % 60);
            event(
                    story,
                    i,
                    Words.headline(i),
                    "date: 2024-03-05\n" + time + "place: place-" + i % 5,
                    "Told in a sentence, as the hour allowed.");
        }
    }),

    CENTURIES("Three hundred years of a canal", story -> {
        place(story, 0);
        List<String> dates = List.of(
                "1723-04-11",
                "1724",
                "1731/1748",
                "1749-06",
                "1760~",
                "178X",
                "1793..1795",
                "1812-09-14",
                "1834?",
                "1848-03-18",
                "1871/1914",
                "1914-08-04",
                "1916-07",
                "1939/1945",
                "1953-02-01",
                "1989-11-09",
                "2001/..",
                "2023-04-11");
        for (int i = 0; i < dates.size(); i++) {
            event(
                    story,
                    i,
                    Words.headline(i),
                    "date: " + dates.get(i) + "\nplace: place-0",
                    "What the records of the canal have of it.");
        }
    }),

    FIFTY_PLACES("A flood passes fifty towns", story -> {
        for (int i = 0; i < 50; i++) {
            place(story, i);
            event(
                    story,
                    i,
                    "Water reaches " + Words.town(i),
                    String.format(Locale.ROOT, "date: 2024-03-%02d\nplace: place-%d", 1 + i / 2, i),
                    "The town is warned in time.");
        }
    }),

    LONG_TITLES(
            "The long inquiry into the failure of the dam above the town, of its warnings and of its gates", story -> {
                story.write("content/story/series.yaml", "homes: {label: " + Words.upTo(90) + ", unit: homes}\n");
                for (int i = 0; i < 12; i++) {
                    story.write("content/background/place-" + i + ".md", Words.longPlace(i));
                    event(
                            story,
                            i,
                            Words.longHeadline(i),
                            String.format(Locale.ROOT, "date: 2024-03-%02d\nplace: place-%d\n", 1 + i * 2, i)
                                    + "claims:\n  - {id: claim-" + i + ", by: agency, text: "
                                    + Words.longHeadline(i + 1) + "}\n"
                                    + "  - {by: " + Words.upTo(80) + ", denies: claim-" + i + ", text: "
                                    + Words.longHeadline(i + 2) + "}\nfigures:\n  - {series: homes, value: "
                                    + (1_000_000 + i)
                                    + ", source: agency}\n",
                            "A Gewässerschutzverordnungsdurchführungsbestimmungskommission-like body sat on it.");
                }
            }),

    ONLY_UNCERTAIN("Nobody wrote down when", story -> {
        place(story, 0);
        List<String> dates = List.of(
                "2016~",
                "2017?",
                "2017-03..2017-11",
                "201X",
                "2018-05%",
                "..2018-12-31",
                "2019-06-01..2019-06-30",
                "2020-02-03?",
                "2020~/2021~",
                "2021-01-01..");
        for (int i = 0; i < dates.size(); i++) {
            event(story, i, Words.headline(i), "date: " + dates.get(i) + "\nplace: place-0", "Told from memory.");
        }
    }),

    TEN_SERIES("A season in ten counts", story -> {
        story.write(
                "content/story/series.yaml",
                IntStream.range(0, 10)
                        .mapToObj(i -> "count-" + i + ": {label: " + Words.COUNTED.get(i) + ", unit: "
                                + (i % 2 == 0 ? "people" : "homes") + "}\n")
                        .collect(Collectors.joining()));
        story.background("observer", "kind: group\nsource: monitor");
        for (int i = 0; i < 12; i++) {
            StringBuilder figures = new StringBuilder("figures:\n");
            for (int s = 0; s < 10; s++) {
                long value = Math.round(Math.pow(10, s / 2.0 + 1) * (i + 1) / 7) + s;
                figures.append("  - {series: count-" + s + ", "
                        + (i % 5 == 4 ? "min: " + value + ", max: " + 2 * value : "value: " + value) + ", source: "
                        + (i % 2 == 0 ? "agency" : "observer") + "}\n");
            }
            event(
                    story,
                    i,
                    Words.headline(i),
                    String.format(Locale.ROOT, "date: 2024-%02d-05\n", 1 + i) + figures,
                    "The counts of the month.");
        }
    }),

    /** From right to left, with long headlines and names of places. */
    RIGHT_TO_LEFT("تقرير طويل عن انهيار السد القديم فوق المدينة وعن الإنذارات التي لم تصل إلى السكان", story -> {
        story.settings(Stress.SETTINGS + "language: ar\n");
        story.write("content/story/series.yaml", "homes: {label: البيوت التي غمرتها مياه السد القديم, unit: بيتا}\n");
        for (int i = 0; i < 12; i++) {
            story.write("content/background/place-" + i + ".md", Words.arabicPlace(i));
            event(
                    story,
                    i,
                    Words.arabicHeadline(i),
                    String.format(Locale.ROOT, "date: 2024-03-%02d\nplace: place-%d\n", 1 + i * 2, i)
                            + "claims:\n  - {id: claim-" + i + ", by: agency, text: وصلت المياه إلى البيوت قبل الفجر}\n"
                            + "  - {by: متحدث باسم الهيئة العامة للسدود والأنهار, denies: claim-" + i
                            + ", text: لم تصل المياه إلى أي بيت}\nfigures:\n  - {series: homes, value: "
                            + (1200 + 90 * i) + ", source: agency}\n",
                    "روى السكان ما رأوه في تلك الليلة.");
        }
    });

    private static final String SETTINGS = "zone: Etc/UTC\nrules: {}\n";

    private final String title;
    private final Consumer<Project> telling;

    Stress(String title, Consumer<Project> telling) {
        this.title = title;
        this.telling = telling;
    }

    /** Writes it; the same bytes each time. */
    Project in(Path root) {
        Project project = Project.themed(root)
                .settings(SETTINGS)
                .write(
                        "content/story/explainer.md",
                        "---\ntitle: " + title + "\nstandfirst: What is known, and who says so.\n"
                                + "as_of: 2024-12-31T23:59\nsources: agency\n---\nTold here from its first day.\n")
                .background("agency", "kind: institution\nsource: agency");
        telling.accept(project);
        return project;
    }

    private static void place(Project story, int i) {
        story.write("content/background/place-" + i + ".md", Words.place(i));
    }

    private static void event(Project story, int i, String title, String fields, String body) {
        story.write(
                "content/story/events/event-" + i + ".md",
                "---\ntitle: " + title + "\n" + fields.strip() + "\n---\n" + body + "\n");
    }
}

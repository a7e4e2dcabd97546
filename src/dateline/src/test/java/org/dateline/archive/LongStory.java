package org.dateline.archive;

import java.nio.file.Path;
import java.util.Locale;
import org.dateline.fixture.Project;

/**
 * A story of many events: on days, in months, in years before Christ and far away, on days that are not known, more than
 * 200 on one day, and the last ones yet to come.
 *
 * @param events how many it has
 */
public record LongStory(Project project, int events) {

    /** Of these events one is of the 30th of November 2024. */
    private static final int ONE_DAY = 4;

    /** Writes it; the same bytes each time. */
    public static LongStory in(Path root, int events) {
        return write(Project.themed(root), events);
    }

    private static LongStory write(Project project, int events) {
        project.settings("zone: Etc/UTC\nrules: {source/none: off, background/orphan: off}\n")
                .write(
                        "content/story/explainer.md",
                        "---\ntitle: A long story\nstandfirst: What happened.\nas_of: 2024-12-31T23:59\n---\n")
                .write("content/story/series.yaml", "dead: {label: People killed, unit: people}\n");
        for (int i = 0; i < 300; i++) {
            project.background("place-" + i, "kind: place");
            project.background("source-" + i, "kind: group\nsource: monitor");
        }
        for (int i = 0; i < events; i++) {
            project.event(
                    "story",
                    "event-" + i,
                    date(i, events) + "\nplace: place-" + i % 300 + "\nactors: [source-" + i % 7 + "]\nkey: "
                            + (i % 20 == 0) + "\nclaims:\n  - {id: c-" + i + ", by: source-" + i % 300
                            + ", text: It is so}\n"
                            + (i % 3 == 0
                                    ? "  - {by: source-" + (i + 1) % 300 + ", denies: c-" + i + ", text: It is not}\n"
                                    : "")
                            + "figures:\n  - {series: dead, value: " + (i + 1) + ", source: source-1}\n"
                            + "corrections:\n  - {at: 2024-12-31T10:00, kind: correction, text: Once wrong.}",
                    "What happened at [place-1](../../background/place-1.md) as the event of number " + i
                            + ", told in some words.\n\nAnd some more of them, on a second line of the report.");
        }
        return new LongStory(project, events);
    }

    private static String date(int i, int events) {
        if (i % ONE_DAY == 0) {
            return "date: 2024-11-30";
        }
        return switch (i % 40) {
            case 1 -> "date: " + (1 + i / 40) + " BC";
            case 2 -> "date: 2024-11";
            case 3 -> "date: 2024";
            case 5 -> "date: 2020-01-01..2022-01-01";
            case 6 -> "date: 201X";
            case 7 -> "date: ..1999-01-01";
            case 9 -> "date: 2024-11-10..2024-11-20";
            case 10 -> "date: 2023-12-20..2024-01-10";
            case 11 -> "date: 2025-01-01\nstatus: expected";
            case 13 -> "date: 0044-03-15";
            case 14 -> "date: 2011/2016";
            case 15 -> "date: 2024-11-2" + i % 8 + "?";
            default -> String.format(Locale.ROOT, "date: 2024-%02d-%02d", 1 + i % 12, 1 + i % 28);
        };
    }
}

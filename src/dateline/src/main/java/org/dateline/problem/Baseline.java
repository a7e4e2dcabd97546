package org.dateline.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Problems that an archive may keep: those it had when it adopted the rules. A problem is known by its file, rule and
 * message, and not by its line, which moves with every edit above it; it may stand in as many places as it is listed.
 *
 * @param lines one for each problem, sorted
 */
public record Baseline(List<String> lines) {

    public static final Baseline NONE = new Baseline(List.of());

    private static final String TOP = """
            # What was wrong when this archive adopted the rules, and is not counted: one problem a line.
            # Made by “dateline check --write-baseline”. Delete the lines of what has been put right; a check names them.
            """;

    /**
     * What a baseline makes of problems.
     *
     * @param problems those that it does not list, in their order
     * @param adopted how many it lists
     * @param unneeded its lines that no problem matches
     */
    public record Adoption(List<Problem> problems, int adopted, List<String> unneeded) {

        /** The same with more problems, which no baseline lists. */
        public Adoption with(List<Problem> more) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(more);
            return new Adoption(all.stream().sorted().toList(), adopted, unneeded);
        }
    }

    /** Reads what {@link #text} writes, or an editor has shortened. */
    public static Baseline parse(String text) {
        return new Baseline(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .sorted()
                .toList());
    }

    /** The baseline that lists all these problems but those that are always errors. */
    public static Baseline of(List<Problem> problems) {
        return new Baseline(problems.stream()
                .filter(problem -> !problem.rule().alwaysError())
                .map(Baseline::line)
                .sorted()
                .toList());
    }

    /** What its file holds. */
    public String text() {
        return TOP + lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Takes what it lists out of the problems. */
    public Adoption adopt(List<Problem> problems) {
        Map<String, Long> left = new TreeMap<>(
                lines.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        List<Problem> counted = new ArrayList<>();
        for (Problem problem : problems) {
            String line = line(problem);
            if (!problem.rule().alwaysError() && left.getOrDefault(line, 0L) > 0) {
                left.merge(line, -1L, Long::sum);
            } else {
                counted.add(problem);
            }
        }
        List<String> unneeded = new ArrayList<>();
        left.forEach((line, times) -> {
            for (long i = 0; i < times; i++) {
                unneeded.add(line);
            }
        });
        return new Adoption(List.copyOf(counted), problems.size() - counted.size(), List.copyOf(unneeded));
    }

    /** A problem without what moves: its place within the file, how much it weighs, and the hint. */
    public static String line(Problem problem) {
        String line = problem.location().file() + " " + problem.rule().id() + " " + problem.message();
        return line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}

package org.dateline.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.problem.Nearest;

/** The way from one file to another, as a link in its body goes. */
final class RelativePaths {

    private RelativePaths() {}

    /** The file at the end of a relative path, without its dots; empty where it leads above the project. */
    static Optional<String> resolve(String from, String path) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The relative path of the file that was probably meant: of that name or id, else of the nearest; the closest one. */
    static Optional<String> nearest(String from, String href, Collection<String> files) {
        String typed = stem(href.replaceFirst("[?#].*", "").replaceFirst("(/index)?(\\.html?)?/*$", ""));
        List<String> stems = files.stream()
                .flatMap(file -> Stream.of(stem(file), undated(stem(file))))
                .distinct()
                .toList();
        return Nearest.to(typed, stems)
                .flatMap(stem -> files.stream()
                        .filter(file ->
                                stem(file).equals(stem) || undated(stem(file)).equals(stem))
                        .map(file -> between(from, file))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    private static String between(String from, String to) {
        List<String> start = Arrays.asList(from.split("/"));
        List<String> end = Arrays.asList(to.split("/"));
        int common = 0;
        while (common < Math.min(start.size(), end.size()) - 1
                && start.get(common).equals(end.get(common))) {
            common++;
        }
        return "../".repeat(start.size() - 1 - common) + String.join("/", end.subList(common, end.size()));
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    }

    private static String undated(String stem) {
        return stem.replaceFirst("^[0-9]{4}-[0-9]{2}-[0-9]{2}-", "");
    }
}

package org.dateline.source;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Names that a file may have wherever the site is built, kept or served. */
final class FileNames {

    /** Naming Files, Paths, and Namespaces, in Microsoft's documentation of Windows. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");

    private FileNames() {}

    /** Two files whose names differ only in case, or in how a letter is composed, are one file on many systems. */
    static void refuseTwins(List<SourceFile> files, List<Problem> problems) {
        Map<String, String> first = new HashMap<>();
        for (SourceFile file : files) {
            String earlier = first.putIfAbsent(folded(file.name()), file.name());
            if (earlier != null) {
                problems.add(Problem.of(
                        Rule.FILE_NAME,
                        Location.of(file.name()),
                        "This differs only in case, or in how a letter is composed, from " + earlier
                                + ", and many systems take both for one file",
                        "rename one of the two"));
            }
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** What is wrong with the names in a path; empty where nothing is. */
    static Optional<String> mistake(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (HiddenCharacters.first(name).isPresent() || name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
                return Optional.of("Its name holds a hidden character");
            }
            if (name.indexOf('\uFFFD') >= 0) {
                return Optional.of("Its name is not written in UTF-8");
            }
            if (name.chars().anyMatch(c -> "\\:*?\"<>|".indexOf(c) >= 0)) {
                return Optional.of("“" + name + "” holds a sign that has a meaning of its own on other systems");
            }
            if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
                return Optional.of("“" + name + "” starts or ends with a dot or a blank, which gets lost");
            }
            if (DEVICE.matcher(name).matches()) {
                return Optional.of("Windows keeps the name “" + name + "” for itself, and makes no such file");
            }
        }
        return Optional.empty();
    }
}

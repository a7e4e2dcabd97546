package org.dateline.edit;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;

/**
 * The files of a copy that are to get other names, their editions with them.
 *
 * @param names file → what it is to be called
 * @param refused why a file keeps its name
 */
record Renames(Map<SourceFile, String> names, List<Problem> refused) {

    private static final String SUFFIX = ".md";

    /** What the edits ask for that takes no other file's name. */
    static Renames of(Copy copy) {
        Map<SourceFile, String> names = new LinkedHashMap<>();
        List<Problem> refused = new ArrayList<>();
        Set<String> taken = copy.files().stream().map(SourceFile::name).collect(Collectors.toCollection(TreeSet::new));
        for (Problem problem : copy.problems()) {
            problem.edit().filter(Edit::renames).ifPresent(edit -> {
                Map<SourceFile, String> wanted = withEditions(copy, edit);
                String reason = refusal(copy, wanted, taken);
                if (reason.isEmpty()) {
                    names.putAll(wanted);
                    wanted.forEach((file, name) -> taken.add(sibling(file, name)));
                } else {
                    refused.add(refusal(problem, reason));
                }
            });
        }
        return new Renames(names, refused);
    }

    private static String sibling(SourceFile file, String name) {
        return file.name().substring(0, file.name().lastIndexOf('/') + 1) + name;
    }

    /** Whether something lies there that the copy does not show, such as a folder. */
    private static boolean hidden(Copy copy, Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && copy.files().stream().noneMatch(file -> file.real().equals(target));
    }

    private static Map<SourceFile, String> withEditions(Copy copy, Edit edit) {
        String stem = edit.at().file().substring(0, edit.at().file().length() - SUFFIX.length());
        String instead = edit.instead().substring(0, edit.instead().length() - SUFFIX.length());
        Map<SourceFile, String> wanted = new LinkedHashMap<>();
        for (SourceFile file : copy.files()) {
            boolean edition = file.kind() == SourceFile.Kind.EDITION
                    && file.name().startsWith(stem + ".")
                    && file.name().indexOf('.', stem.length() + 1)
                            == file.name().length() - SUFFIX.length();
            if (edition || file.name().equals(edit.at().file())) {
                wanted.put(file, instead + file.name().substring(stem.length()));
            }
        }
        return wanted;
    }

    /** Why this cannot be; empty where it can. */
    private static String refusal(Copy copy, Map<SourceFile, String> wanted, Set<String> taken) {
        for (Map.Entry<SourceFile, String> one : wanted.entrySet()) {
            Path target = one.getKey().real().resolveSibling(one.getValue());
            if (taken.contains(sibling(one.getKey(), one.getValue())) || hidden(copy, target)) {
                return "there is a file " + one.getValue() + " already";
            }
            if (copy.problems().stream().anyMatch(problem -> contradicts(problem, one.getKey()))) {
                return "its weekday or GMT time says that the date may be the wrong one";
            }
        }
        return "";
    }

    private static boolean contradicts(Problem problem, SourceFile file) {
        return (problem.rule() == Rule.DATE_WEEKDAY || problem.rule() == Rule.TIME_GMT)
                && problem.location().file().equals(file.name());
    }

    private static Problem refusal(Problem problem, String reason) {
        return Problem.of(
                problem.rule(),
                Location.of(problem.location().file()),
                "The file keeps its name: " + reason,
                problem.hint());
    }
}

package org.dateline.edit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.Pending;
import org.dateline.source.SourceFile;

/**
 * Makes the edits that a reading finds, and reads again: what one edit lets be read may have another.
 *
 * <p>A file that does not come to rest, since two house spellings ask for each other, or that an edit would break, is
 * left as it is.
 */
public final class Reviser {

    /** An edit reveals another three or four times at most; what goes on goes round in circles. */
    private static final int ROUNDS = 12;

    private final Function<Pending, Copy> read;
    private final Map<Path, FileRevision> files = new TreeMap<>();

    private Reviser(Function<Pending, Copy> read) {
        this.read = read;
    }

    /**
     * What would change.
     *
     * @param read reads and checks the content as it would be
     */
    public static Revision revise(Function<Pending, Copy> read) {
        return new Reviser(read).revise();
    }

    /**
     * The text of one file with its edits made.
     *
     * @param name of the file, as problems print it
     * @param check what is wrong, were this its text
     */
    public static byte[] settle(String name, byte[] text, Function<byte[], List<Problem>> check) {
        byte[] settled = text;
        for (int round = 0; round < ROUNDS; round++) {
            List<Edit> edits = check.apply(settled).stream()
                    .flatMap(problem -> problem.edit().stream())
                    .filter(edit -> !edit.renames() && edit.at().file().equals(name))
                    .toList();
            FileEdits.Made made = FileEdits.make(settled, edits);
            if (made.count() == 0) {
                break;
            }
            settled = made.bytes();
        }
        return settled;
    }

    private Revision revise() {
        Copy copy = read.apply(pending());
        for (int round = 0; round < ROUNDS; round++) {
            Copy before = copy;
            files.values().forEach(FileRevision::startRound);
            if (!edit(before)) {
                return revision(before);
            }
            copy = withoutBroken(before, read.apply(pending()));
        }
        files.values().stream().filter(FileRevision::restless).forEach(FileRevision::giveUp);
        return revision(read.apply(pending()));
    }

    /** The copy that was read, or where an edit has broken a file, the one without it. */
    private Copy withoutBroken(Copy earlier, Copy later) {
        List<FileRevision> broken = files.values().stream()
                .filter(file -> file.brokenBetween(earlier, later))
                .toList();
        broken.forEach(FileRevision::giveUp);
        return broken.isEmpty() ? later : read.apply(pending());
    }

    /** Makes the edits of one reading; false where there is none to make. */
    private boolean edit(Copy copy) {
        boolean made = edit(copy, problem -> problem.rule() != Rule.EDITION_UNSEALED);
        made |= rename(copy);
        // A translation is sealed by the words of its original, so not before these are what they will be.
        return made || edit(copy, problem -> problem.rule() == Rule.EDITION_UNSEALED);
    }

    private boolean edit(Copy copy, Predicate<Problem> which) {
        Map<String, List<Edit>> edits = copy.problems().stream()
                .filter(which)
                .flatMap(problem -> problem.edit().stream())
                .filter(edit -> !edit.renames())
                .collect(Collectors.groupingBy(edit -> edit.at().file(), LinkedHashMap::new, Collectors.toList()));
        boolean made = false;
        for (SourceFile file : copy.files()) {
            made |= edits.containsKey(file.name()) && of(file).edit(edits.get(file.name()));
        }
        return made;
    }

    private boolean rename(Copy copy) {
        Relinking links = new Relinking();
        boolean made = false;
        for (Map.Entry<SourceFile, String> rename : Renames.of(copy).names().entrySet()) {
            if (of(rename.getKey()).rename(rename.getValue())) {
                links.add(rename.getKey().path(), rename.getValue());
                made = true;
            }
        }
        if (made) {
            copy.files().stream()
                    .filter(file -> file.name().endsWith(".md") && Files.isRegularFile(file.real()))
                    .forEach(file -> of(file).relink(links));
        }
        return made;
    }

    private FileRevision of(SourceFile file) {
        return files.computeIfAbsent(file.real(), real -> new FileRevision(file));
    }

    private Pending pending() {
        Map<Path, byte[]> bytes = new TreeMap<>();
        Map<Path, Path> names = new TreeMap<>();
        files.forEach((path, file) -> {
            if (file.changed()) {
                bytes.put(path, file.bytes());
                names.put(path, file.target());
            }
        });
        return new Pending(bytes, names);
    }

    private Revision revision(Copy last) {
        List<Change> changes = files.values().stream()
                .filter(FileRevision::changed)
                .map(FileRevision::change)
                .sorted(Comparator.comparing(Change::name))
                .toList();
        List<Problem> left = new ArrayList<>(Renames.of(last).refused());
        last.problems().stream()
                .filter(problem ->
                        problem.edit().filter(edit -> !edit.renames()).isPresent())
                .forEach(left::add);
        return new Revision(changes, left.stream().sorted().toList());
    }
}

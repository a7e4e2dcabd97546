package org.dateline.edit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;

/** One file while edits are made in it. */
final class FileRevision {

    /** What an edit must not bring about, whatever it settles. */
    private static final List<Rule> BREAKAGE =
            List.of(Rule.FRONT_MATTER, Rule.YAML_SYNTAX, Rule.YAML_SILENT_CHANGE, Rule.KEY_DUPLICATE, Rule.KEY_UNKNOWN);

    private final SourceFile file;
    private final byte[] before;
    private byte[] bytes;
    private String name;
    private int edits;
    private boolean restless;
    private boolean givenUp;

    FileRevision(SourceFile file) {
        this.file = file;
        this.before = file.bytes();
        this.bytes = before;
        this.name = file.real().getFileName().toString();
    }

    /** Makes the edits that fit; false where none does. */
    boolean edit(List<Edit> wanted) {
        return !givenUp && take(FileEdits.make(bytes, wanted));
    }

    boolean rename(String instead) {
        if (givenUp) {
            return false;
        }
        name = instead;
        edits++;
        return true;
    }

    void relink(Relinking links) {
        take(links.in(bytes, file.path()));
    }

    /** Takes every edit back, and any more that come; links follow the files that they lead to nevertheless. */
    void giveUp() {
        givenUp = true;
        bytes = before;
        edits = 0;
    }

    private boolean take(FileEdits.Made made) {
        if (made.count() == 0 || Arrays.equals(bytes, made.bytes())) {
            return false;
        }
        bytes = made.bytes();
        edits += made.count();
        restless = true;
        return true;
    }

    void startRound() {
        restless = false;
    }

    /** Whether this round has edited it. */
    boolean restless() {
        return restless;
    }

    /** Whether it can be read less well than before it was edited. */
    boolean brokenBetween(Copy earlier, Copy later) {
        return restless && !breakages(earlier).containsAll(breakages(later));
    }

    private Set<String> breakages(Copy copy) {
        Set<String> names = copy.files().stream()
                .filter(one -> one.real().equals(file.real()))
                .map(SourceFile::name)
                .collect(Collectors.toSet());
        return copy.problems().stream()
                .filter(problem -> BREAKAGE.contains(problem.rule())
                        && names.contains(problem.location().file()))
                .map(Problem::message)
                .collect(Collectors.toSet());
    }

    boolean changed() {
        return !Arrays.equals(before, bytes) || !target().equals(file.real());
    }

    byte[] bytes() {
        return bytes;
    }

    Path target() {
        return file.real().resolveSibling(name);
    }

    Change change() {
        String folder = file.name().substring(0, file.name().lastIndexOf('/') + 1);
        return new Change(file.real(), target(), file.name(), folder + name, before, bytes, edits);
    }
}

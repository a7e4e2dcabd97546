package org.dateline.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.source.SourceFile;

/** Edits as other tools want them: at the very place of their text, and none that does not fit. */
public final class Exact {

    private final Map<String, SourceFile> files = new HashMap<>();
    private final Map<String, Lines> read = new HashMap<>();

    private Exact(List<SourceFile> files) {
        files.forEach(file -> this.files.put(file.name(), file));
    }

    /** The problems, each with its edit so, in their order. */
    public static List<Problem> in(List<SourceFile> files, List<Problem> problems) {
        Exact exact = new Exact(files);
        List<Problem> result = new ArrayList<>();
        for (Problem problem : problems) {
            result.add(problem.edit()
                    .map(edit -> exact.fit(edit).map(problem::settledBy).orElseGet(problem::unsettled))
                    .orElse(problem));
        }
        return List.copyOf(result);
    }

    private Optional<Edit> fit(Edit edit) {
        SourceFile file = files.get(edit.at().file());
        if (file == null || edit.renames()) {
            return Optional.of(edit).filter(Edit::renames);
        }
        Lines lines = read.computeIfAbsent(file.name(), name -> Lines.of(FileEdits.text(file.bytes())));
        OptionalInt at = lines.offset(edit.at());
        return at.isEmpty()
                ? Optional.empty()
                : FileEdits.place(lines.text(), at.getAsInt(), edit).stream()
                        .mapToObj(place -> edit.movedTo(location(lines, edit.at(), place)))
                        .findFirst();
    }

    private static Location location(Lines lines, Location near, int offset) {
        String before = lines.before(offset);
        return new Location(near.file(), near.line(), before.codePointCount(0, before.length()) + 1);
    }
}

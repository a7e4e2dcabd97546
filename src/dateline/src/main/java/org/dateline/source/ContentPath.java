package org.dateline.source;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * One path under the content folder, judged and read.
 *
 * @param root the content folder without links, which no link may leave
 * @param path where it lies on the disk
 * @param pending what it would hold, and be named, instead
 * @param problems collects what is wrong
 */
record ContentPath(Path project, Path content, Path root, Path path, Pending pending, List<Problem> problems) {

    /** The file; empty for a folder. */
    Optional<SourceFile> read() {
        boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        if (folder && (path.equals(content) || !Layout.namedLikeAnEntry(path))) {
            return Optional.empty();
        }
        return Optional.of(judge(folder));
    }

    private SourceFile judge(boolean folder) {
        SourceFile.Kind kind = Layout.kind(relative());
        boolean out = Resources.leadsOut(path, root);
        if (Layout.hidden(relative()) || kind == SourceFile.Kind.IGNORED && !out) {
            return unread(kind, false);
        }
        Optional<String> wrongName = FileNames.mistake(content.relativize(path));
        if (wrongName.isPresent()) {
            return refused(Rule.FILE_NAME, kind, wrongName.get(), "rename it");
        }
        if (folder) {
            return refused(
                    Rule.FILE_MISPLACED, kind, "This is a folder, and is named like a file", "rename the folder");
        }
        if (out) {
            String message = "This link leads nowhere, to a folder, or out of the content folder";
            return refused(Rule.FILE_OUTSIDE, kind, message, "put the file itself here");
        }
        if (!Files.isRegularFile(path) && pending.of(path).isEmpty()) {
            return refused(
                    Rule.FILE_UNREADABLE, kind, "This is neither a file nor a folder", "put the file itself here");
        }
        return switch (kind) {
            case MISPLACED ->
                refused(
                        Rule.FILE_MISPLACED,
                        kind,
                        "No entry can stand here",
                        "put it in background/, <explainer>/events/, or name it <explainer>/explainer.md");
            case MEDIA -> unread(kind, false);
            case SERIES, SERIES_EDITION -> yaml(kind);
            default -> markdown(kind);
        };
    }

    private SourceFile yaml(SourceFile.Kind kind) {
        TextFile text = TextFile.read(path, name(), pending, problems);
        Optional<Value.Mapping> fields =
                text.sound() ? new YamlReader(name(), 1, problems).read(text.text()) : Optional.empty();
        return fields.map(found -> file(kind, found, "", 1, false)).orElseGet(() -> unclear(kind, text));
    }

    private SourceFile markdown(SourceFile.Kind kind) {
        TextFile text = TextFile.read(path, name(), pending, problems);
        Optional<FrontMatter> parts =
                text.sound() ? FrontMatter.split(text.text(), name(), problems) : Optional.empty();
        return parts.flatMap(split -> new YamlReader(name(), 2, problems)
                        .read(split.yaml())
                        .map(found -> file(kind, found, split.body(), split.bodyLine(), false)))
                .orElseGet(() -> unclear(kind, text));
    }

    /** A file in error keeps its text, so that what it may declare is not missed elsewhere. */
    private SourceFile unclear(SourceFile.Kind kind, TextFile text) {
        return file(kind, Value.Mapping.EMPTY, text.text(), 1, true);
    }

    private SourceFile refused(Rule rule, SourceFile.Kind kind, String message, String hint) {
        problems.add(Problem.of(rule, Location.of(name()), message, hint));
        return unread(kind, true);
    }

    private SourceFile unread(SourceFile.Kind kind, boolean inError) {
        return file(kind, Value.Mapping.EMPTY, "", 1, inError);
    }

    private SourceFile file(SourceFile.Kind kind, Value.Mapping fields, String body, int line, boolean inError) {
        return new SourceFile(name(), SourceTree.slashed(relative()), kind, fields, body, line, path, inError);
    }

    private Path relative() {
        return content.relativize(pending.name(path));
    }

    private String name() {
        return SourceTree.slashed(project.relativize(pending.name(path)));
    }
}

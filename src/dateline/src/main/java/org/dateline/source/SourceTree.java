package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.OutputFile;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Everything under the content folder, sorted by path.
 *
 * @param files one for each file, whatever became of it
 * @param problems what could not be read
 */
public record SourceTree(List<SourceFile> files, List<Problem> problems) {

    private static final Pattern EDITION = Pattern.compile(".+\\.[a-z]{2,3}(-[A-Za-z0-9]+)*\\.md");
    private static final Pattern SERIES = Pattern.compile("series.*\\.yaml");

    /**
     * Reads the content folder.
     *
     * @param project folder that files are named from
     * @param content folder to read; nothing outside it is read, links included
     */
    public static SourceTree read(Path project, Path content) {
        List<SourceFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(content)) {
            Path root = content.toRealPath();
            for (Path path : paths.sorted(Comparator.comparing(path -> slashed(content.relativize(path))))
                    .toList()) {
                new OneFile(project, content, root, path, problems).read().ifPresent(files::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.stream().noneMatch(file -> file.kind() == SourceFile.Kind.EXPLAINER)) {
            problems.add(Problem.of(
                    Rule.NO_EXPLAINER,
                    Location.of(slashed(project.relativize(content))),
                    "There is no explainer here",
                    "make a folder with an explainer.md, or name the right content folder"));
        }
        return new SourceTree(List.copyOf(files), List.copyOf(problems));
    }

    /**
     * Reads the settings of the publication.
     *
     * @param problems collects what is wrong with the file
     */
    public static SourceFile readSettings(Path project, Path file, List<Problem> problems) {
        String name = slashed(project.relativize(file));
        Optional<Value.Mapping> fields = Optional.empty();
        if (Files.isRegularFile(file)) {
            fields = readText(file, name, problems).flatMap(text -> new YamlReader(name, 1, problems).read(text));
        } else {
            problems.add(Problem.of(
                    Rule.SETTINGS_MISSING,
                    Location.of(name),
                    "The settings of the publication are missing",
                    "make this file with two lines: name: … and base_url: https://…"));
        }
        return new SourceFile(
                name,
                name,
                SourceFile.Kind.SETTINGS,
                fields.orElse(Value.Mapping.EMPTY),
                "",
                1,
                file,
                fields.isEmpty());
    }

    /**
     * Refuses links that lead out of a folder other than the content: it would be published, or run, what nobody put
     * there. They count as problems, since a file that is dropped in silence is missed only on the site.
     *
     * @param project folder that files are named from
     * @param folder need not exist
     * @param problems collects one for each link
     */
    public static void refuseLinksOut(Path project, Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> paths = Files.walk(root)) {
                paths.filter(path -> leadsOut(path, root))
                        .map(path -> slashed(project.relativize(folder).resolve(root.relativize(path))))
                        .map(name -> Problem.of(
                                Rule.FILE_OUTSIDE,
                                Location.of(name),
                                "This link leads nowhere, to a folder, or out of its folder",
                                "put the file itself here"))
                        .forEach(problems::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files that are published as they are: a site icon, a CNAME.
     *
     * @param folder its tree becomes the site's; need not exist; without links that lead out, see {@link
     *     #refuseLinksOut}
     */
    public static List<OutputFile> readResources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            Path root = folder.toRealPath();
            return paths.filter(path -> Files.isRegularFile(path) && !leadsOut(path, root))
                    .map(path -> new OutputFile(slashed(folder.relativize(path)), () -> bytes(path)))
                    .sorted(Comparator.comparing(OutputFile::path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a link to anything but a file under the root. */
    private static boolean leadsOut(Path path, Path root) {
        try {
            return Files.isSymbolicLink(path) && (!path.toRealPath().startsWith(root) || !Files.isRegularFile(path));
        } catch (IOException e) {
            return true;
        }
    }

    private static Optional<String> readText(Path file, String name, List<Problem> problems) {
        try {
            return decode(Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.add(Problem.of(
                    Rule.FILE_UNREADABLE,
                    Location.of(name),
                    "The file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check that it exists and that you may read it"));
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String name, List<Problem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            boolean utf16 =
                    bytes.length > 1 && ((bytes[0] & 0xff) ^ (bytes[1] & 0xff)) == 1 && (bytes[0] & 0xfe) == 0xfe;
            problems.add(Problem.of(
                    Rule.FILE_NOT_TEXT,
                    Location.of(name),
                    utf16 ? "The file is saved as UTF-16" : "The file is not UTF-8 text",
                    "save it again with the encoding UTF-8"));
            return Optional.empty();
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** One path of the walk, judged and read. */
    private record OneFile(Path project, Path content, Path root, Path path, List<Problem> problems) {

        Optional<SourceFile> read() {
            boolean folder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            if (folder
                    && (path.equals(content) || !path.getFileName().toString().endsWith(".md"))) {
                return Optional.empty();
            }
            SourceFile.Kind kind = kind();
            if (hidden() || kind == SourceFile.Kind.IGNORED && !leadsOut()) {
                return Optional.of(file(kind, Value.Mapping.EMPTY, "", 1, false));
            }
            return Optional.of(
                    folder
                            ? failed(
                                    Rule.FILE_OUTSIDE,
                                    kind,
                                    "This is a folder named like an entry",
                                    "rename the folder")
                            : leadsOut()
                                    ? failed(
                                            Rule.FILE_OUTSIDE,
                                            kind,
                                            "This link leads nowhere, to a folder, or out of the content folder",
                                            "put the file itself here")
                                    : !Files.isRegularFile(path)
                                            ? failed(
                                                    Rule.FILE_UNREADABLE,
                                                    kind,
                                                    "This is neither a file nor a folder",
                                                    "put the file itself here")
                                            : kind == SourceFile.Kind.MISPLACED
                                                    ? failed(
                                                            Rule.FILE_MISPLACED,
                                                            kind,
                                                            "No entry can stand here",
                                                            "put it in background/, <explainer>/events/, or name it <explainer>/explainer.md")
                                                    : kind == SourceFile.Kind.MEDIA
                                                            ? file(kind, Value.Mapping.EMPTY, "", 1, false)
                                                            : readText(kind));
        }

        private boolean leadsOut() {
            return SourceTree.leadsOut(path, root);
        }

        private SourceFile readText(SourceFile.Kind kind) {
            Optional<String> text = SourceTree.readText(path, name(), problems);
            if (text.isEmpty()) {
                return file(kind, Value.Mapping.EMPTY, "", 1, true);
            }
            if (kind == SourceFile.Kind.SERIES || kind == SourceFile.Kind.SERIES_EDITION) {
                Optional<Value.Mapping> fields = new YamlReader(name(), 1, problems).read(text.get());
                return file(kind, fields.orElse(Value.Mapping.EMPTY), "", 1, fields.isEmpty());
            }
            Optional<FrontMatter> parts = FrontMatter.split(text.get(), name(), problems);
            Optional<Value.Mapping> fields =
                    parts.flatMap(split -> new YamlReader(name(), 2, problems).read(split.yaml()));
            return file(
                    kind,
                    fields.orElse(Value.Mapping.EMPTY),
                    parts.map(FrontMatter::body).orElse(""),
                    parts.map(FrontMatter::bodyLine).orElse(1),
                    fields.isEmpty());
        }

        private SourceFile failed(Rule rule, SourceFile.Kind kind, String message, String hint) {
            problems.add(Problem.of(rule, Location.of(name()), message, hint));
            return file(kind, Value.Mapping.EMPTY, "", 1, true);
        }

        private SourceFile file(SourceFile.Kind kind, Value.Mapping fields, String body, int line, boolean inError) {
            return new SourceFile(name(), slashed(content.relativize(path)), kind, fields, body, line, path, inError);
        }

        private String name() {
            return slashed(project.relativize(path));
        }

        private boolean hidden() {
            for (Path part : content.relativize(path)) {
                if (part.toString().startsWith(".")) {
                    return true;
                }
            }
            return false;
        }

        private SourceFile.Kind kind() {
            if (hidden()) {
                return SourceFile.Kind.IGNORED;
            }
            Path relative = content.relativize(path);
            int depth = relative.getNameCount();
            String name = relative.getFileName().toString();
            boolean background = relative.getName(0).toString().equals("background");
            boolean markdown = name.endsWith(".md");
            boolean edition = EDITION.matcher(name).matches();
            if (depth == 2 && markdown && (background || name.startsWith("explainer."))) {
                return edition
                        ? SourceFile.Kind.EDITION
                        : background ? SourceFile.Kind.BACKGROUND : SourceFile.Kind.EXPLAINER;
            }
            if (depth == 3
                    && markdown
                    && !background
                    && relative.getName(1).toString().equals("events")) {
                return edition ? SourceFile.Kind.EDITION : SourceFile.Kind.EVENT;
            }
            if (depth == 2 && !background && SERIES.matcher(name).matches()) {
                return name.equals("series.yaml") ? SourceFile.Kind.SERIES : SourceFile.Kind.SERIES_EDITION;
            }
            if (markdown || SERIES.matcher(name).matches()) {
                return SourceFile.Kind.MISPLACED;
            }
            return depth > 2 && relative.getName(1).toString().equals("media")
                    ? SourceFile.Kind.MEDIA
                    : SourceFile.Kind.IGNORED;
        }
    }
}

package org.dateline.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.OutputFile;

/**
 * Styles, scripts, fonts and pictures of the default theme, each of which a file of the same name in the project's
 * {@code templates/} replaces. {@code styles/*.css} become one style sheet and {@code scripts/*.js} one script, in the
 * order of their names.
 */
final class Theme {

    /** Where the theme lies in the engine's jar. */
    static final String ROOT = "/org/dateline/theme";

    private static final Pattern COMMENT = Pattern.compile("(?ms)^[ \\t]*/\\*(?!!)(?:(?!\\*/).)*+\\*/[ \\t]*\\n");

    static final String STYLES = "styles/";
    static final String SCRIPTS = "scripts/";
    static final String ASSETS = "assets/";

    private Theme() {}

    /**
     * The files that the site takes from the theme.
     *
     * @param overrides folder of the project's own templates; need not exist; its links do not lead out
     */
    static List<OutputFile> files(Path overrides) {
        SortedMap<String, byte[]> files = new TreeMap<>(packed());
        if (Files.isDirectory(overrides)) {
            files.putAll(read(overrides));
        }
        List<OutputFile> output = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(ASSETS)) {
                output.add(new OutputFile(name, () -> bytes));
            }
        });
        output.add(new OutputFile(ASSETS + "dateline.css", () -> withoutComments(joined(files, STYLES, ".css"))));
        output.add(new OutputFile(ASSETS + "dateline.js", () -> joined(files, SCRIPTS, ".js")));
        return output;
    }

    /** Readers load no comments that fill lines of their own; one that begins with an exclamation mark names a licence. */
    private static byte[] withoutComments(byte[] styles) {
        String css = new String(styles, StandardCharsets.ISO_8859_1);
        return COMMENT.matcher(css).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(SortedMap<String, byte[]> files, String folder, String suffix) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder) && name.endsWith(suffix)) {
                joined.writeBytes(bytes);
            }
        });
        return joined.toByteArray();
    }

    /** Names of the templates, sorted. */
    static List<String> templates() {
        return packed(folder -> {
            try (Stream<Path> paths = Files.walk(folder)) {
                return paths.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".ftlh"))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, byte[]> packed() {
        return packed(Theme::read);
    }

    /** What a reader makes of the theme's folder, which may lie in a jar. */
    private static <T> T packed(Function<Path, T> reader) {
        try {
            URI location = Optional.<URL>ofNullable(Theme.class.getResource(ROOT + "/layout.ftlh"))
                    .orElseThrow()
                    .toURI();
            if (!location.getScheme().equals("jar")) {
                return reader.apply(Path.of(location).resolveSibling(""));
            }
            String jar = location.getRawSchemeSpecificPart();
            Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                return reader.apply(zip.getPath(ROOT));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The engine's theme cannot be read", e);
        }
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String part : List.of(STYLES, SCRIPTS, ASSETS)) {
            Path inside = folder.resolve(part);
            if (!Files.isDirectory(inside)) {
                continue;
            }
            try (Stream<Path> paths = Files.walk(inside)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}

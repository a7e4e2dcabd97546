package org.dateline.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A project's own templates: one whose name is none of the theme's changes nothing, and nobody would notice. */
public final class Overrides {

    private Overrides() {}

    /**
     * The files that no page uses: neither does their name replace one of the theme's, nor does another one of the
     * project's own name them.
     *
     * @param project folder that files are named from
     * @param folder of the project's templates; need not exist
     */
    public static List<Problem> unused(Path project, Path folder) {
        Map<String, String> own = own(folder);
        if (own.isEmpty()) {
            return List.of();
        }
        List<String> theme = Theme.templates();
        return own.keySet().stream()
                .filter(name -> !theme.contains(name) && !named(name, own))
                .map(name -> Problem.of(
                        Rule.TEMPLATE_UNUSED,
                        Location.of(project.relativize(folder.resolve(name))
                                .toString()
                                .replace('\\', '/')),
                        "No page uses this file: the theme has none of that name",
                        Nearest.hint(
                                name,
                                theme,
                                "styles lie in styles/, scripts in scripts/, fonts and pictures in assets/")))
                .toList();
    }

    private static boolean named(String name, Map<String, String> own) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return own.entrySet().stream()
                .anyMatch(file -> !file.getKey().equals(name) && file.getValue().contains(last));
    }

    /** Text of each of the project's templates; styles and assets have names of their own choice. */
    private static Map<String, String> own(Path folder) {
        Map<String, String> own = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return own;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            // a link that leads out is refused already, and what it leads to is not to be read
            for (Path path : paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                boolean free = name.startsWith(Theme.ASSETS)
                        || name.startsWith(Theme.STYLES) && name.endsWith(".css")
                        || name.startsWith(Theme.SCRIPTS) && name.endsWith(".js")
                        || name.startsWith(".")
                        || name.contains("/.");
                if (!free) {
                    own.put(name, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }
}

package org.dateline.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A new project: settings, and an invented story that shows what there is to write. */
public final class Starter {

    private static final String ROOT = "/org/dateline/init/";

    /** What a build's tools would leave out of the engine's jar under its own name. */
    private static final String GITIGNORE = "gitignore";

    /** Its files as the engine's jar holds them. */
    private static final List<String> FILES = List.of(
            GITIGNORE,
            ".editorconfig",
            ".idea/jsonSchemas.xml",
            ".vscode/extensions.json",
            ".vscode/settings.json",
            ".vscode/tasks.json",
            "README.md",
            "site/dateline.yaml",
            "content/background/mill-river.md",
            "content/background/millbrook.md",
            "content/background/river-authority.md",
            "content/example-flood/explainer.md",
            "content/example-flood/series.yaml",
            "content/example-flood/events/2024-03-01-river-rises.md",
            "content/example-flood/events/2024-03-02-bridge-closes.md",
            "content/example-flood/events/2024-03-05-water-falls.md");

    private Starter() {}

    /**
     * The files, by their paths in the project.
     *
     * @param name of the publication
     * @param baseUrl address that its site is to have
     */
    public static Map<String, byte[]> files(String name, String baseUrl) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : FILES) {
            String text = read(file)
                    .replace("@name@", YamlText.of(name))
                    .replace("@base_url@", YamlText.of(baseUrl))
                    .replace("@title@", name);
            files.put(file.equals(GITIGNORE) ? "." + file : file, text.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String read(String file) {
        try (InputStream stream = Objects.requireNonNull(Starter.class.getResourceAsStream(ROOT + file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

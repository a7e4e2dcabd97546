package org.dateline.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets links follow files to their other names: relative paths, as in {@code [words](../events/file.md#heading)}. */
final class Relinking {

    /** The path of a link, of a reference or of a picture. */
    private static final Pattern PATH = Pattern.compile("\\](?:\\(|:)[ \\t]*<?([^\\s()<>#\"]+)");

    private final Map<String, String> names = new TreeMap<>();

    /**
     * Notes another name.
     *
     * @param path of the file, from the content folder
     */
    void add(String path, String name) {
        names.put(raw(path), raw(name));
    }

    /**
     * The text with the other names in its links.
     *
     * @param from the file that holds the text, from the content folder
     */
    FileEdits.Made in(byte[] bytes, String from) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher link = PATH.matcher(text);
        StringBuilder result = new StringBuilder();
        int done = 0;
        int count = 0;
        while (link.find()) {
            String href = link.group(1);
            Optional<String> name = resolve(raw(from), href).map(names::get);
            if (name.isPresent()) {
                result.append(text, done, link.start(1) + href.lastIndexOf('/') + 1)
                        .append(name.get());
                done = link.end(1);
                count++;
            }
        }
        result.append(text, done, text.length());
        return new FileEdits.Made(result.toString().getBytes(StandardCharsets.ISO_8859_1), count);
    }

    /** Each byte of the text as one character, which keeps every byte of a file whatever it holds. */
    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The path from the content folder; empty where it leads out. */
    private static Optional<String> resolve(String from, String href) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : href.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}

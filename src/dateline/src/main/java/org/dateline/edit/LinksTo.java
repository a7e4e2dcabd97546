package org.dateline.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what links to a file, by relative path as in {@code [words](../events/file.md#heading)}.
 *
 * @param path of the file, from the content folder
 */
record LinksTo(String path) {

    /**
     * The text with another name of the file in each link to it.
     *
     * @param from the file that holds the text, from the content folder
     * @param name what the file linked to is called instead
     */
    FileEdits.Made renamed(byte[] bytes, String from, String name) {
        String target = raw(path);
        String old = target.substring(target.lastIndexOf('/') + 1);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains(old)) {
            return new FileEdits.Made(bytes, 0);
        }
        Matcher link = Pattern.compile(
                        "(?:\\]\\([ \\t]*<?|\\]:[ \\t]*<?)([^\\s()<>#\"]*?)(" + Pattern.quote(old) + ")(?=[)#>\\s])")
                .matcher(text);
        StringBuilder result = new StringBuilder();
        int done = 0;
        int count = 0;
        while (link.find()) {
            if (resolve(raw(from), link.group(1) + old).equals(target)) {
                result.append(text, done, link.start(2)).append(raw(name));
                done = link.end(2);
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

    private static String resolve(String from, String href) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : href.split("/")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return "";
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}

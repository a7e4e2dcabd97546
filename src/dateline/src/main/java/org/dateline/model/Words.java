package org.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words of a file, as far as they can be said in another language: its facts are none of them.
 *
 * @param fields its outermost words by key, in the order of the content model
 * @param items what its lists hold, in the order typed
 * @param body the Markdown as typed
 */
public record Words(Map<String, String> fields, List<Item> items, String body) {

    private static final int SUM_DIGITS = 12;

    /**
     * The words of a claim, figure, quote, picture, correction or series.
     *
     * @param list {@code claims}, or {@code series}
     * @param place where it stands in its file: {@code claims[0]}; a series by its name
     * @param words by key; of a part {@code parts.civilians.vague}
     */
    public record Item(String list, String place, Optional<String> id, Map<String, String> words) {

        /** Where one of its words stands in its file. */
        public String place(String key) {
            return place + "." + key;
        }
    }

    public List<Item> items(String list) {
        return items.stream().filter(item -> item.list().equals(list)).toList();
    }

    /**
     * The seal of these words, which a translation carries in {@code of}: the first twelve hexadecimal digits of the
     * SHA-256 of the UTF-8 lines {@code place: words}, followed by one line for each paragraph of the body. White space
     * counts as one space, so that neither line ends nor the width of a paragraph matter.
     */
    public String sum() {
        StringBuilder lines = new StringBuilder();
        fields.forEach((key, words) -> line(lines, key + ": " + words));
        items.forEach(item -> item.words().forEach((key, words) -> line(lines, item.place(key) + ": " + words)));
        Arrays.stream(body.replace("\r\n", "\n").replace('\r', '\n').split("\n\\s*\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> line(lines, paragraph));
        return HexFormat.of().formatHex(sha256(lines.toString())).substring(0, SUM_DIGITS);
    }

    private static void line(StringBuilder lines, String words) {
        lines.append(Arrays.stream(words.strip().split("\\s+")).collect(Collectors.joining(" ")))
                .append('\n');
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.dateline.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as a value of YAML that reads back as the same text. */
final class YamlText {

    /** What needs no quotes: it starts with a letter, a digit or a dot, and no sign in it ends it. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}.](?:(?!: | #|:$)[^\\p{Cc}])*");

    /** What would end a value between brackets. */
    private static final Pattern PLAIN_ITEM = Pattern.compile("[^,\\[\\]{}]*");

    private YamlText() {}

    static String of(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return text.contains("\"") || text.contains("\\") ? "'" + text.replace("'", "''") + "'" : "\"" + text + "\"";
    }

    /** One value, or a list of several. */
    static String of(List<String> texts) {
        return texts.size() == 1
                ? of(texts.get(0))
                : texts.stream().map(YamlText::item).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String item(String text) {
        return PLAIN_ITEM.matcher(text).matches() ? of(text) : "'" + text.replace("'", "''") + "'";
    }
}

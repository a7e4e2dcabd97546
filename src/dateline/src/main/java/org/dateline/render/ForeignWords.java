package org.dateline.render;

import java.util.List;
import java.util.Locale;
import org.dateline.model.Foreign;
import org.dateline.model.Languages;

/**
 * Prints the language of {@linkplain Foreign foreign words} into a finished page: as an element around them where one can
 * stand, and not at all in an attribute or in text that holds no elements.
 */
final class ForeignWords {

    /** Elements that hold plain text. */
    private static final List<String> PLAIN = List.of("title", "script", "style", "desc", "option", "textarea");

    private final String page;
    private final StringBuilder out;
    private int at;
    private int drawings;
    private boolean open;

    private ForeignWords(String page) {
        this.page = page;
        this.out = new StringBuilder(page.length() + 1024);
    }

    static String marked(String page) {
        return page.indexOf(Foreign.OPEN) < 0 ? page : new ForeignWords(page).marked();
    }

    private String marked() {
        while (at < page.length()) {
            char c = page.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == Foreign.OPEN) {
                open();
            } else if (c == Foreign.CLOSE) {
                close();
                at++;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private void open() {
        int words = page.indexOf(Foreign.WORDS, at);
        String language = words < 0 ? "" : page.substring(at + 1, words);
        at = words < 0 ? at + 1 : words + 1;
        if (Languages.isTag(language)) {
            close();
            out.append(drawings > 0 ? "<tspan lang=\"" : "<span dir=\"auto\" lang=\"")
                    .append(language)
                    .append("\">");
            open = true;
        }
    }

    private void close() {
        if (open) {
            out.append(drawings > 0 ? "</tspan>" : "</span>");
            open = false;
        }
    }

    /** A tag with its attributes; of an element that holds plain text, up to its end. */
    private void tag() {
        int end = end();
        String tag = page.substring(at, end);
        String name = name(tag);
        if (PLAIN.contains(name)) {
            int closing = page.indexOf("</" + name, end);
            end = closing < 0 ? page.length() : closing;
            tag = page.substring(at, end);
        } else if (name.equals("svg") && !tag.endsWith("/>")) {
            drawings++;
        } else if (name.equals("/svg")) {
            drawings--;
        }
        out.append(Foreign.plain(tag));
        at = end;
    }

    /** The index behind the tag that starts here. */
    private int end() {
        char quote = 0;
        for (int i = at + 1; i < page.length(); i++) {
            char c = page.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return page.length();
    }

    /** {@code p}, {@code /p}. */
    private static String name(String tag) {
        int end = 1;
        while (end < tag.length()
                && (tag.charAt(end) == '/' && end == 1 || Character.isLetterOrDigit(tag.charAt(end)))) {
            end++;
        }
        return tag.substring(1, end).toLowerCase(Locale.ROOT);
    }
}

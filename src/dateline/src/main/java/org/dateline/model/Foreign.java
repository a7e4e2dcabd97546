package org.dateline.model;

import java.util.regex.Pattern;

/**
 * Words inside a text that are in another language than the page: a headline that is not translated. They carry their
 * language with them between signs that Unicode reserves for internal use and that no content may hold. Pages print it
 * as {@code lang}, so that a screen reader speaks them rightly; formats that cannot say it take the signs off.
 */
public final class Foreign {

    public static final char OPEN = '\uFDD0';
    public static final char WORDS = '\uFDD1';
    public static final char CLOSE = '\uFDD2';

    private static final Pattern SIGNS =
            Pattern.compile(OPEN + "[^" + WORDS + CLOSE + "]*" + WORDS + "|" + "[\uFDD0-\uFDD2]");

    private Foreign() {}

    /**
     * The words with their language.
     *
     * @param language BCP 47 tag
     */
    public static String marked(String words, String language) {
        return words.isBlank() ? words : OPEN + language + WORDS + plain(words) + CLOSE;
    }

    /** The text without the signs. */
    public static String plain(String text) {
        return text.indexOf(OPEN) < 0 ? text : SIGNS.matcher(text).replaceAll("");
    }
}

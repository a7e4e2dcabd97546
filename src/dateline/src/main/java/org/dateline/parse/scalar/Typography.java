package org.dateline.parse.scalar;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What phones and word processors make of digits, spaces and dashes, undone. */
public final class Typography {

    /** Marks without width, which lay out text and mean nothing in a date. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern DASHES = Pattern.compile("[\u2012-\u2015\u2212]");

    private Typography() {}

    /** The same in ASCII digits, plain spaces and hyphens; every longer dash is an en dash, an ellipsis is dots. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(folded).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        String hyphens = HYPHENS.matcher(spaced).replaceAll("-");
        StringBuilder plain = new StringBuilder();
        DASHES.matcher(hyphens)
                .replaceAll("–")
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }
}

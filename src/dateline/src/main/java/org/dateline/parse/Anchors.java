package org.dateline.parse;

import java.util.Locale;
import java.util.Set;

/** Ids of headings, made of their words in any script. */
final class Anchors {

    private Anchors() {}

    /** Letters and digits in small, everything between them one hyphen; {@code section} where there are none. */
    static String slug(String heading) {
        StringBuilder slug = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        String trimmed = slug.toString().replaceAll("-+$", "");
        return trimmed.isEmpty() ? "section" : trimmed;
    }

    /** The id, numbered where it is taken; it is taken from then on. */
    static String unique(String id, Set<String> taken) {
        String candidate = id;
        for (int n = 2; !taken.add(candidate); n++) {
            candidate = id + "-" + n;
        }
        return candidate;
    }
}

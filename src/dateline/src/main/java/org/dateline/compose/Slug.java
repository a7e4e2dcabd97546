package org.dateline.compose;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** An id from a title, in letters that every address can hold. */
final class Slug {

    /** Longer ones are cut behind a word. */
    private static final int LIMIT = 60;

    private Slug() {}

    /** Latin small letters, digits and hyphens; empty where the title has nothing of the kind. */
    static String of(String title) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title);
        String slug = latin.toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼʻʿʾ`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LIMIT) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LIMIT);
        return slug.substring(0, end > 0 ? end : LIMIT);
    }
}

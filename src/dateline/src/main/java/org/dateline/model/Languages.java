package org.dateline.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Languages, by their BCP 47 tags. The interface speaks a few: for each there are messages. Editions may be in any that
 * the publication lists.
 */
public final class Languages {

    /** Primary subtags. */
    public static final List<String> SPOKEN = List.of("en");

    /** Language, script, region or variants, each in the case that the standard recommends. */
    public static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?(-[a-z0-9]{5,8})*");

    private Languages() {}

    /** Whether there are messages for a language. */
    public static boolean speaks(String tag) {
        int end = tag.indexOf('-');
        return isTag(tag) && SPOKEN.contains(end < 0 ? tag : tag.substring(0, end));
    }

    /** Whether that can name the language of an edition. */
    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }
}

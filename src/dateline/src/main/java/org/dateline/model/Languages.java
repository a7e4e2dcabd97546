package org.dateline.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Languages, by their BCP 47 tags. The interface speaks a few: for each there are messages. Editions may be in any that
 * the publication lists.
 */
public final class Languages {

    /** Language, script, region or variants, each in the case that the standard recommends. */
    public static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?(-[a-z0-9]{5,8})*");

    private Languages() {}

    /** Whether there are messages for a language. */
    public static boolean speaks(String tag) {
        int end = tag.indexOf('-');
        return isTag(tag) && hasMessages(end < 0 ? tag : tag.substring(0, end));
    }

    /** Those that there are messages for, by their primary subtags, sorted. */
    public static List<String> spoken() {
        return Stream.of(Locale.getISOLanguages())
                .filter(Languages::hasMessages)
                .sorted()
                .toList();
    }

    private static boolean hasMessages(String language) {
        return Languages.class.getResource("/org/dateline/messages/words." + language + ".properties") != null;
    }

    /** Whether that can name the language of an edition. */
    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }
}

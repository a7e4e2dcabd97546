package org.dateline.model;

import java.util.List;

/** Which languages the interface speaks: for each there are messages. */
public final class Languages {

    /** Primary subtags of BCP 47. */
    public static final List<String> SPOKEN = List.of("en");

    private Languages() {}

    /** Whether there are messages for a language, given by its BCP 47 tag. */
    public static boolean speaks(String tag) {
        int end = tag.indexOf('-');
        return SPOKEN.contains(end < 0 ? tag : tag.substring(0, end));
    }
}

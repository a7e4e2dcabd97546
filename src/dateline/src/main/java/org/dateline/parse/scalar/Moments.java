package org.dateline.parse.scalar;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.LocalMoment;

/** Reads a moment that stands in no file. */
public final class Moments {

    private static final Pattern SECONDS = Pattern.compile("([T ][0-9]{2}:[0-9]{2}):[0-5][0-9]");

    private Moments() {}

    /**
     * The moment, as in {@code 2024-11-30T23:59}; empty where the text is none. Machines tell the time to the second,
     * which decides nothing: what it is compared with is told to the minute.
     */
    public static Optional<LocalMoment> read(String text) {
        try {
            return Optional.of(TimeReader.moment(SECONDS.matcher(text).replaceFirst("$1")));
        } catch (Mistake notOne) {
            return Optional.empty();
        }
    }
}

package org.dateline.parse;

import java.util.Optional;
import org.dateline.model.LocalMoment;

/** Reads a moment that stands in no file. */
public final class Moments {

    private Moments() {}

    /** The moment, as in {@code 2024-11-30T23:59}; empty where the text is none. */
    public static Optional<LocalMoment> read(String text) {
        try {
            return Optional.of(TimeReader.moment(text));
        } catch (Mistake notOne) {
            return Optional.empty();
        }
    }
}

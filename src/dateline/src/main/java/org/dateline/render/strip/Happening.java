package org.dateline.render.strip;

import java.time.LocalDateTime;

/**
 * What is to be drawn.
 *
 * @param sure whether its date is given without "about" or a doubt
 * @param coming whether it had not happened at the moment of the story
 * @param later whether it is known to follow another event of its day
 * @param key whether it is named where not all can be
 */
public record Happening(String id, Shape shape, boolean sure, boolean coming, boolean later, boolean key) {

    /** Where it begins, or ends where the beginning is open: an open date names one of the two. */
    LocalDateTime from() {
        return shape.start().or(shape::end).orElseThrow();
    }

    LocalDateTime to() {
        return shape.end().or(shape::start).orElseThrow();
    }
}

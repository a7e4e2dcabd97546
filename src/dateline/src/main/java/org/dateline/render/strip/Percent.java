package org.dateline.render.strip;

/** Places and widths in percent, rounded to 0.1. */
final class Percent {

    private Percent() {}

    static double of(double part) {
        return rounded(100 * part);
    }

    static double difference(double to, double from) {
        return rounded(to - from);
    }

    static double rounded(double percent) {
        return Math.round(10 * percent) / 10d;
    }
}

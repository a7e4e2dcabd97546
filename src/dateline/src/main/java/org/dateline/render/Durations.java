package org.dateline.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long something takes, in words. */
record Durations(Phrases phrases) {

    private static final int MOST_HOURS = 48;
    private static final int MOST_DAYS = 60;
    private static final int MOST_MONTHS = 30;

    /** "14 years", "5 days", "3 hours": rounded to the nearest. */
    String between(LocalDateTime from, LocalDateTime to) {
        long minutes = ChronoUnit.MINUTES.between(from, to);
        long hours = Math.round(minutes / 60d);
        long days = Math.round(minutes / (24 * 60d));
        long months = Math.round(days / 30.44);
        if (hours < MOST_HOURS && minutes % (24 * 60) != 0) {
            return words(ChronoUnit.HOURS, Math.max(1, hours));
        }
        if (days <= MOST_DAYS) {
            return words(ChronoUnit.DAYS, days);
        }
        return months <= MOST_MONTHS
                ? words(ChronoUnit.MONTHS, months)
                : words(ChronoUnit.YEARS, rounded(Math.round(days / 365.2425)));
    }

    /** A factor as it is read: "1,000", "30", "4". */
    String times(double factor) {
        MathContext digits = new MathContext(factor < 10 ? 2 : 1, RoundingMode.HALF_UP);
        return phrases.number(new BigDecimal(factor).round(digits).stripTrailingZeros());
    }

    /** Centuries to the nearest ten years. */
    private static long rounded(long years) {
        return years < 200 ? years : Math.round(years / 10d) * 10;
    }

    private String words(ChronoUnit unit, long count) {
        return phrases.phrase("duration." + unit.name().toLowerCase(Locale.ROOT), count);
    }
}

package org.dateline.render.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.FuzzyDate;

/** What a period covers. */
public sealed interface Span {

    /** The folder of its pages, within that of the period that it is a part of. */
    String folder();

    /** Its first day; of what has none, the last that there is. */
    LocalDate first();

    /** The whole chronology. */
    record Whole() implements Span {
        @Override
        public LocalDate first() {
            return LocalDate.MIN;
        }

        @Override
        public String folder() {
            return "";
        }
    }

    /**
     * @param year astronomical, as in ISO 8601
     */
    record Year(int year) implements Span {
        @Override
        public LocalDate first() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public String folder() {
            return year < 1 ? (1 - year) + "-bc/" : String.format(Locale.ROOT, "%04d/", year);
        }
    }

    record Month(YearMonth month) implements Span {
        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public String folder() {
            return String.format(Locale.ROOT, "%02d/", month.getMonthValue());
        }
    }

    record Day(LocalDate day) implements Span {
        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public String folder() {
            return String.format(Locale.ROOT, "%02d/", day.getDayOfMonth());
        }
    }

    /** What cannot be said to lie in one part of a period. */
    record Open(Span within) implements Span {
        @Override
        public LocalDate first() {
            return LocalDate.MAX;
        }

        @Override
        public String folder() {
            return "undated/";
        }
    }

    /** Whether it can be parted into smaller ones. */
    default boolean parts() {
        return !(this instanceof Day || this instanceof Open);
    }

    /** The part of this one in which something happened, or began. */
    default Span part(FuzzyDate date) {
        LocalDate first = date.earliest();
        LocalDate last = date.latestStart();
        boolean closed = !first.equals(LocalDate.MIN) && !last.equals(LocalDate.MAX);
        return Optional.of(smaller(first))
                .filter(part -> closed && part.equals(smaller(last)))
                .orElse(new Open(this));
    }

    private Span smaller(LocalDate day) {
        if (this instanceof Whole) {
            return new Year(day.getYear());
        }
        return this instanceof Year ? new Month(YearMonth.from(day)) : new Day(day);
    }
}

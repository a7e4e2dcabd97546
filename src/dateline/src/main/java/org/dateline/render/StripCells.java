package org.dateline.render;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.model.CalendarDate;
import org.dateline.model.Certainty;
import org.dateline.render.strip.Axis;
import org.dateline.render.strip.Happening;
import org.dateline.render.strip.Shape;
import org.dateline.render.strip.TextWidth;
import org.dateline.render.view.StripView.Cell;

/**
 * The parts of a strip's scale with their names: as many words as fit.
 *
 * @param events all that the scale shows, in the order of the story
 * @param href id of an event → the heading of its day
 */
record StripCells(Phrases phrases, Axis axis, List<Happening> events, Function<String, String> href) {

    /** Width of the drawing on the narrowest screens, in pixels, and where the wider ones begin. */
    static final double NARROW = 280;

    static final double WIDE = 576;

    /** The same from where the names of sections stand beside them, and the page is as wide as it gets. */
    static final double WIDEST = 900;

    private static final double LETTER = 13;
    private static final double PADDING = 9;

    /** One name for so many parts, at most. */
    private static final int MOST_SKIPPED = 6;

    private static final double CUT = .8;

    /** What stands in a part: its own words, in lines. */
    private interface Form extends Function<Axis.Cell, List<String>> {}

    List<Cell> all() {
        List<Axis.Cell> parts = axis.parts();
        List<List<String>> wide = fitting(parts, List.of(this::twoLines, this::name, this::brief), WIDE);
        List<List<String>> narrow = fitting(parts, List.of(this::threeLines, this::name, this::brief), NARROW);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> cell(parts.get(i), narrow.get(i), wide.get(i)))
                .toList();
    }

    /** A name for each part that has room for one. */
    List<List<String>> names(double width) {
        return fitting(axis.parts(), List.of(this::name, this::brief), width);
    }

    private Cell cell(Axis.Cell part, List<String> narrow, List<String> wide) {
        List<Happening> inside = inside(part);
        String name = inside.isEmpty()
                ? full(part)
                : phrases.phrase("strip.cell", full(part), phrases.phrase("count.events", inside.size()));
        return new Cell(
                part.from(),
                part.width(),
                inside.stream().findFirst().map(Happening::id).map(href),
                name,
                narrow,
                wide);
    }

    /** The first form that fits every whole part; otherwise the last one in every second, third … part. */
    private static List<List<String>> fitting(List<Axis.Cell> parts, List<Form> forms, double width) {
        for (Form form : forms) {
            if (parts.stream().allMatch(part -> isCut(part, parts) || fits(form.apply(part), part.width(), width))) {
                return parts.stream()
                        .map(part -> fits(form.apply(part), part.width(), width) ? form.apply(part) : List.<String>of())
                        .toList();
            }
        }
        Form last = forms.get(forms.size() - 1);
        for (int step = 2; step <= MOST_SKIPPED; step++) {
            int every = step;
            List<Integer> named = IntStream.range(0, parts.size())
                    .filter(i -> i % every == 0)
                    .boxed()
                    .toList();
            if (named.stream().allMatch(i -> fits(last.apply(parts.get(i)), room(parts, i, every), width))) {
                return IntStream.range(0, parts.size())
                        .mapToObj(i -> named.contains(i) ? last.apply(parts.get(i)) : List.<String>of())
                        .toList();
            }
        }
        return parts.stream().map(part -> List.<String>of()).toList();
    }

    /** Whether the scale begins or ends within it. */
    private static boolean isCut(Axis.Cell part, List<Axis.Cell> parts) {
        double widest = parts.stream().mapToDouble(Axis.Cell::width).max().orElse(0);
        return parts.size() > 2 && part.width() < CUT * widest;
    }

    private static double room(List<Axis.Cell> parts, int from, int count) {
        Axis.Cell last = parts.get(Math.min(parts.size(), from + count) - 1);
        return last.to() - parts.get(from).from();
    }

    private static boolean fits(List<String> lines, double percent, double width) {
        double room = percent * width / 100 - PADDING;
        return lines.stream().allMatch(line -> TextWidth.of(line, LETTER) <= room);
    }

    /** What is dated in a part, and nowhere else. */
    private List<Happening> inside(Axis.Cell part) {
        return events.stream()
                .filter(event -> event.shape().start().isPresent()
                        && !event.shape().start().get().isBefore(part.start())
                        && event.shape().start().get().isBefore(part.end()))
                .filter(event -> event.shape() instanceof Shape.Whole && !(isHours() && fillsDay(event.shape()))
                        || event.shape().end().isPresent()
                                && !event.shape().end().get().isAfter(part.end()))
                .toList();
    }

    /** A day without an hour is not of its first hour. */
    private static boolean fillsDay(Shape shape) {
        return shape.start()
                        .filter(from -> from.toLocalTime().equals(LocalTime.MIDNIGHT))
                        .isPresent()
                && shape.end()
                        .filter(to -> to.toLocalTime().equals(LocalTime.MIDNIGHT))
                        .isPresent();
    }

    private boolean isHours() {
        return axis.cells().unit() == ChronoUnit.HOURS || axis.cells().unit() == ChronoUnit.MINUTES;
    }

    private List<String> twoLines(Axis.Cell part) {
        return List.of(
                isDay()
                        ? phrases.weekday(
                                Phrases.Pattern.SHORT_DAY,
                                Phrases.Pattern.SHORT_DAY_MONTH,
                                part.start().toLocalDate())
                        : name(part).get(0),
                count(part));
    }

    private List<String> threeLines(Axis.Cell part) {
        List<String> lines = new ArrayList<>();
        if (isDay()) {
            lines.add(phrases.day(Phrases.Pattern.WEEKDAY_SHORT, part.start().toLocalDate()));
        }
        lines.addAll(name(part));
        int count = inside(part).size();
        lines.add(
                count == 0
                        ? isDay() ? phrases.phrase("strip.none.brief") : ""
                        : phrases.number(BigDecimal.valueOf(count)));
        return lines;
    }

    private String count(Axis.Cell part) {
        List<Happening> inside = inside(part);
        if (inside.isEmpty()) {
            return isDay() ? phrases.phrase("strip.none") : "";
        }
        return phrases.phrase(
                inside.stream().allMatch(Happening::coming) ? "strip.due" : "count.events", inside.size());
    }

    /** "27 Nov", "Nov 2024", "2011", "15:00". */
    private List<String> name(Axis.Cell part) {
        LocalDateTime at = part.start();
        return List.of(
                switch (axis.cells().unit()) {
                    case MINUTES, HOURS -> hour(part);
                    case DAYS -> phrases.day(Phrases.Pattern.SHORT_DAY_MONTH, at.toLocalDate());
                    case MONTHS ->
                        phrases.day(
                                part.from() == 0
                                                || at.getMonthValue()
                                                        <= axis.cells().count()
                                        ? Phrases.Pattern.SHORT_MONTH_YEAR
                                        : Phrases.Pattern.SHORT_MONTH,
                                at.toLocalDate());
                    default -> year(phrases, at.getYear());
                });
    }

    /** The same as short as can be: "27", "Nov". */
    private List<String> brief(Axis.Cell part) {
        return switch (axis.cells().unit()) {
            case DAYS ->
                List.of(phrases.day(
                        part.from() == 0 || !isDay() || part.start().getDayOfMonth() == 1
                                ? Phrases.Pattern.SHORT_DAY_MONTH
                                : Phrases.Pattern.DAY,
                        part.start().toLocalDate()));
            default -> name(part);
        };
    }

    private String hour(Axis.Cell part) {
        return Phrases.hour(part.start().toLocalTime());
    }

    private String full(Axis.Cell part) {
        LocalDateTime at = part.start();
        String day = phrases.weekday(
                Phrases.Pattern.WEEKDAY_DAY_MONTH_YEAR, Phrases.Pattern.DAY_MONTH_YEAR, at.toLocalDate());
        return switch (axis.cells().unit()) {
            case MINUTES, HOURS -> phrases.phrase("strip.hour", day, hour(part));
            case DAYS -> from(day);
            case MONTHS -> from(phrases.day(Phrases.Pattern.MONTH_YEAR, at.toLocalDate()));
            default -> from(year(phrases, at.getYear()));
        };
    }

    /** A part that is longer than its name says begins there. */
    private String from(String name) {
        return axis.cells().count() == 1 ? name : phrases.phrase("strip.from", name);
    }

    static String year(Phrases phrases, int year) {
        return phrases.point(new CalendarDate(year, 0, 0, 0, Certainty.CERTAIN), Phrases.Style.SHORT);
    }

    boolean isDay() {
        return axis.cells().unit() == ChronoUnit.DAYS && axis.cells().count() == 1;
    }
}

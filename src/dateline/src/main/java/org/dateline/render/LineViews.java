package org.dateline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.ChronologyItem;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Story;
import org.dateline.render.strip.Axis;
import org.dateline.render.strip.Label;
import org.dateline.render.strip.Line;
import org.dateline.render.strip.Mark;
import org.dateline.render.strip.Shape;
import org.dateline.render.strip.TextWidth;
import org.dateline.render.view.StripView.LineView;

/** Views of the scale of what lies far before the events: a few dates with their names, as far as these fit. */
record LineViews(Phrases phrases) {

    private static final double LETTER = 13;

    /** What lies on the line. */
    private record Named(String date, String name, Line.Row row) {

        /** What lasted for long stands above the line, so that it covers nothing on it. */
        boolean lasted() {
            return row.happening().shape() instanceof Shape.Whole && row.mark().kind() == Mark.Kind.BAR;
        }
    }

    LineView line(Line line, Story story, Map<String, ChronologyItem> items) {
        List<Named> all =
                line.marks().stream().map(row -> named(row, story, items)).toList();
        List<Named> short_ = all.stream().filter(one -> !one.lasted()).toList();
        String window = StripCells.year(phrases, line.window().from().getYear());
        return new LineView(
                phrases.phrase("strip.line.title"),
                description(all),
                all.stream().filter(Named::lasted).map(one -> lasting(one)).toList(),
                short_.stream().map(one -> one.row().mark()).toList(),
                line.axis().parts().stream().map(Axis.Cell::from).toList(),
                line.axis().lines(),
                Stream.concat(
                                labels(line, short_, window, "n", StripCells.NARROW, false).stream(),
                                Stream.concat(
                                        labels(line, short_, window, "m", StripCells.WIDE, true).stream(),
                                        labels(line, short_, window, "x", StripCells.WIDEST, true).stream()))
                        .toList(),
                line.windowFrom(),
                line.windowTo());
    }

    private Named named(Line.Row row, Story story, Map<String, ChronologyItem> items) {
        String id = row.happening().id();
        Optional<Background> page =
                story.before().stream().filter(one -> one.id().equals(id)).findFirst();
        if (page.isPresent()) {
            return new Named(date(page.get().date().orElseThrow()), page.get().title(), row);
        }
        ChronologyItem item = Optional.ofNullable(items.get(id)).orElseThrow();
        return new Named(date(DayViews.date(item)), item.event().title(), row);
    }

    private String date(FuzzyDate date) {
        return phrases.capitalised(phrases.fuzzy(date, Phrases.Style.SHORT));
    }

    private String description(List<Named> all) {
        return String.join(
                phrases.phrase("strip.line.and"),
                all.stream()
                        .map(one -> phrases.phrase("strip.line.item", one.date(), one.name()))
                        .toList());
    }

    private LineView.Lasting lasting(Named one) {
        String name = phrases.phrase("strip.line.lasting", one.name(), phrases.inSentence(one.date()));
        return new LineView.Lasting(one.row().mark(), name, TextWidth.of(name, LETTER) <= StripCells.NARROW);
    }

    private List<LineView.LineLabel> labels(
            Line line, List<Named> all, String window, String width, double pixels, boolean names) {
        List<Label.Wanted> wanted = new ArrayList<>();
        all.forEach(one -> wanted.add(new Label.Wanted(
                one.row().mark().from(),
                one.row().mark().to(),
                percent(one.date(), pixels),
                names ? Math.max(percent(one.date(), pixels), percent(one.name(), pixels)) : 101)));
        wanted.add(new Label.Wanted(line.windowFrom(), line.windowFrom(), percent(window, pixels), 0));
        List<Optional<Label>> placed = Label.place(wanted);
        List<LineView.LineLabel> labels = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            String date = i < all.size() ? all.get(i).date() : window;
            Optional<String> name = i < all.size() ? Optional.of(all.get(i).name()) : Optional.empty();
            placed.get(i)
                    .ifPresent(label -> labels.add(new LineView.LineLabel(
                            width,
                            phrases.locale().isRightToLeft() ? label.mirrored() : label,
                            date,
                            name.filter(word -> label.full()))));
        }
        return labels;
    }

    private static double percent(String text, double pixels) {
        return 100 * TextWidth.of(text, LETTER) / pixels;
    }
}

package org.dateline.render.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words beside a stretch of a scale.
 *
 * @param at where they begin or, anchored at their end, where they end: percent
 * @param atEnd whether they are anchored at their end
 * @param full whether there is room for all of the words
 */
public record Label(double at, boolean atEnd, boolean full) {

    /** Between two labels, in percent. */
    private static final double GAP = 1.2;

    /**
     * What wants a label.
     *
     * @param from where it begins
     * @param to where it ends
     * @param least width without which there is no label, in percent
     * @param full width of all of the words
     */
    public record Wanted(double from, double to, double least, double full) {}

    private record Room(double from, double to) {
        static Room of(double at, boolean atEnd, double width) {
            return atEnd ? new Room(at - width, at) : new Room(at, at + width);
        }

        boolean isFree(List<Room> taken) {
            return from >= 0 && to <= 100 && taken.stream().noneMatch(this::meets);
        }

        private boolean meets(Room other) {
            return from < other.to + GAP && other.from < to + GAP;
        }
    }

    /**
     * A label for each that has room, without one covering another: at its beginning, or else at its end. The last is
     * placed first, then the others in their order; what room is left then goes to the longer words.
     */
    public static List<Optional<Label>> place(List<Wanted> wanted) {
        List<Optional<Label>> labels = new ArrayList<>();
        List<Room> taken = new ArrayList<>();
        Optional<Label> last = wanted.isEmpty() ? Optional.empty() : least(wanted.get(wanted.size() - 1), 100, taken);
        for (int i = 0; i < wanted.size() - 1; i++) {
            labels.add(least(wanted.get(i), wanted.get(i + 1).from, taken));
        }
        if (!wanted.isEmpty()) {
            labels.add(last);
        }
        for (int i = 0; i < labels.size(); i++) {
            Wanted one = wanted.get(i);
            labels.set(i, labels.get(i).map(label -> grown(label, one, taken)));
        }
        return labels;
    }

    /**
     * @param next where the next one begins, which wants its own place
     */
    private static Optional<Label> least(Wanted one, double next, List<Room> taken) {
        boolean end = one.from + one.full > next - GAP
                && Room.of(one.to, true, one.full).isFree(taken);
        for (boolean atEnd : new boolean[] {end, !end}) {
            double at = atEnd ? one.to : one.from;
            Room room = Room.of(at, atEnd, one.least);
            if (room.isFree(taken)) {
                taken.add(room);
                return Optional.of(new Label(at, atEnd, one.full <= one.least));
            }
        }
        return Optional.empty();
    }

    private static Label grown(Label label, Wanted one, List<Room> taken) {
        Room old = Room.of(label.at, label.atEnd, one.least);
        Room room = Room.of(label.at, label.atEnd, one.full);
        taken.remove(old);
        boolean free = room.isFree(taken);
        taken.add(free ? room : old);
        return new Label(label.at, label.atEnd, free);
    }

    /** The same on a page that is read from right to left. */
    public Label mirrored() {
        return new Label(Percent.rounded(100 - at), atEnd, full);
    }
}

package org.dateline.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.Address;
import org.dateline.render.view.Link;
import org.dateline.render.view.Turn;

/**
 * One page of a list that goes on over as many as it needs.
 *
 * @param first address of the first page; the others lie below it
 * @param number from 1
 * @param last number of the last page
 */
record Sheet(Address first, int number, int last) {

    /** How many items a page holds. */
    static final int MOST = 200;

    /** The pages of a list; one, where it is empty. */
    static List<Sheet> of(Address first, int items) {
        int last = Math.max(1, (items + MOST - 1) / MOST);
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> new Sheet(first, number, last))
                .toList();
    }

    Address address() {
        return number == 1 ? first : new Address(first.path() + number + "/");
    }

    boolean isFirst() {
        return number == 1;
    }

    /** The part of the list that stands on this page. */
    <T> List<T> cut(List<T> all) {
        return all.subList(Math.min(all.size(), (number - 1) * MOST), Math.min(all.size(), number * MOST));
    }

    /** The way to the pages beside it; nothing where it is the only one. */
    Optional<Turn> turn(Context context) {
        return last == 1
                ? Optional.empty()
                : Optional.of(new Turn(
                        position(context.phrases()), beside(context, number - 1), beside(context, number + 1)));
    }

    /** "Page 2 of 5"; empty where it is the only one. */
    String position(Phrases phrases) {
        return last == 1 ? "" : phrases.phrase("sheet.position", number, last);
    }

    private Optional<Link> beside(Context context, int other) {
        return other < 1 || other > last
                ? Optional.empty()
                : Optional.of(new Link(
                        context.href(new Sheet(first, other, last).address()),
                        context.phrases().phrase("sheet.page", other)));
    }
}

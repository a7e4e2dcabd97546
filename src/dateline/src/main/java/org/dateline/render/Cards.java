package org.dateline.render;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Correction;
import org.dateline.model.Kind;
import org.dateline.render.view.CardGroup;
import org.dateline.render.view.Link;

/** Background in short. */
record Cards(Context context) {

    /** Pages by kind. */
    List<CardGroup> groups(List<Background> pages) {
        return Stream.of(Kind.values())
                .map(kind -> new CardGroup(
                        context.phrases().phrase("kinds." + FactViews.key(kind)),
                        pages.stream()
                                .filter(page -> page.kind() == kind)
                                .map(this::card)
                                .toList()))
                .filter(group -> !group.cards().isEmpty())
                .toList();
    }

    CardGroup.Card card(Background page) {
        return card(page, page.address());
    }

    /** The same with a link to all that it says. */
    CardGroup.Card speaker(Background page) {
        return card(page, context.speakerPage(page));
    }

    private CardGroup.Card card(Background page, Address target) {
        return new CardGroup.Card(
                new Link(context.href(target), page.title()),
                page.abbreviation(),
                summary(page),
                page.facts().retracted());
    }

    /** Its sentence; of a page that was taken back, why. */
    static String summary(Background page) {
        return page.facts().retraction().map(Correction::text).orElse(page.summary());
    }
}

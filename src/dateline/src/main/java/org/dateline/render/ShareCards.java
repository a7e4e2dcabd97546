package org.dateline.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Address;
import org.dateline.model.Cache;
import org.dateline.model.ChronologyItem;
import org.dateline.model.Explainer;
import org.dateline.model.Foreign;
import org.dateline.model.Moment;
import org.dateline.model.OutputFile;
import org.dateline.model.Status;
import org.dateline.model.Story;
import org.dateline.render.card.Card;
import org.dateline.render.card.Letters;
import org.dateline.render.card.Painter;
import org.dateline.render.view.Frame;

/**
 * What networks show of explainers and key events; filled while a site is planned, drawn when their files
 * are asked for. A text with a letter that the fonts lack has none: better that than boxes.
 */
final class ShareCards {

    private static final String FOLDER = "assets/cards/";

    private final Cache cache;
    private final Letters letters = new Letters();
    private final Map<Address, Frame.ShareImage> pages = new HashMap<>();
    private final SortedMap<String, Card> files = new TreeMap<>();

    ShareCards(Cache cache) {
        this.cache = cache;
    }

    /** The page of an explainer, in the language of the context: the photograph that was chosen for it, or a card. */
    void add(Context on, Story story) {
        Optional<Frame.ShareImage> chosen = chosen(on, story.explainer());
        if (chosen.isPresent()) {
            pages.put(story.explainer().address(), chosen.get());
            return;
        }
        Optional<Status> status = Optional.of(Status.WITHDRAWN)
                .filter(withdrawn -> story.explainer().facts().retracted());
        add(
                on,
                story.explainer().address(),
                story.explainer().title(),
                asOf(on, story.asOf()),
                status,
                status.flatMap(withdrawn -> words(on.phrases(), withdrawn)));
    }

    /** The page of an event, in the language of the context; only a key one has a card. */
    void add(Context on, ChronologyItem item) {
        if (item.event().key()) {
            add(
                    on,
                    item.event().address(),
                    item.event().title(),
                    EventPages.date(on.phrases(), DayViews.date(item)),
                    Optional.of(item.status()),
                    words(on.phrases(), item.status()));
        }
    }

    /** What is shown of a page, where anything is. */
    Optional<Frame.ShareImage> of(Address page) {
        return Optional.ofNullable(pages.get(page));
    }

    /** The photograph that the editor chose for those who share the explainer. */
    private static Optional<Frame.ShareImage> chosen(Context on, Explainer explainer) {
        return explainer
                .image()
                .filter(image -> !explainer.facts().retracted())
                .flatMap(image -> on.pictures()
                        .largest(explainer.id() + "/media/" + image.file())
                        .map(large -> new Frame.ShareImage(
                                address(on, large.src()), large.width(), large.height(), image.alt())));
    }

    private static String address(Context on, String path) {
        return on.site().publication().canonical(new Address(path));
    }

    List<OutputFile> files() {
        Painter painter = new Painter(letters);
        List<OutputFile> output = new ArrayList<>();
        files.forEach((name, card) ->
                output.add(new OutputFile(FOLDER + name, () -> cache.get("cards/" + name, () -> painter.png(card)))));
        return output;
    }

    private void add(
            Context on, Address page, String headline, String date, Optional<Status> status, Optional<String> words) {
        Optional<String> site = drawable(on.site().publication().name());
        Optional<String> title = drawable(headline);
        Optional<String> day = drawable(date);
        Optional<String> said = words.flatMap(this::drawable);
        if (site.isPresent() && title.isPresent() && day.isPresent() && said.isPresent() == words.isPresent()) {
            boolean rightToLeft = Phrases.direction(on.language()).equals("rtl");
            Card card = new Card(site.get(), title.get(), day.get(), status, said, rightToLeft);
            pages.put(
                    page, new Frame.ShareImage(address(on, FOLDER + card.name()), Card.WIDTH, Card.HEIGHT, card.alt()));
            files.put(card.name(), card);
        }
    }

    private Optional<String> drawable(String text) {
        return letters.drawable(Foreign.plain(text));
    }

    /** "As of 30 November 2024, 23:59 Damascus": the page says it in GMT as well. */
    private static String asOf(Context on, Moment moment) {
        String day =
                on.phrases().day(Phrases.Pattern.DAY_MONTH_YEAR, moment.at().toLocalDate());
        return on.phrases().phrase("asOf", on.phrases().phrase("moment", day, on.hour(moment)));
    }

    private static Optional<String> words(Phrases phrases, Status status) {
        return switch (status) {
            case REPORTED -> Optional.empty();
            case CLAIMED -> Optional.of(phrases.phrase("card.claimed"));
            default -> Optional.of(phrases.phrase("status." + FactViews.key(status)));
        };
    }
}

package org.dateline.parse;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Explainer;
import org.dateline.model.Facts;
import org.dateline.model.LocalMoment;
import org.dateline.model.Media;
import org.dateline.model.Publishing;

/** Reads an explainer. */
final class ExplainerParser {

    private enum Order {
        OLDEST,
        NEWEST
    }

    private ExplainerParser() {}

    static Optional<Explainer> parse(Reading reading) {
        Fields fields = reading.fields();
        String id = Ids.of(reading);
        fields.require("title", "standfirst");
        Optional<String> title = fields.text("title", EventParser.TITLE_LIMIT);
        Optional<String> standfirst = fields.text("standfirst");
        boolean live = fields.flag("live");
        fields.requireUnless("live", live, "as_of");
        Optional<LocalMoment> asOf = fields.moment("as_of");
        Optional<String> asOfNote = fields.text("as_of_note");
        Optional<LocalMoment> published = fields.moment("published");
        Optional<LocalMoment> updated = fields.moment("updated");
        Optional<String> zone = fields.zone();
        Optional<String> language = fields.language("lang");
        Facts facts = new Facts(
                FactsParser.sources(fields),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                FactsParser.corrections(fields));
        List<String> authors = fields.texts("authors");
        Optional<Media> image = PictureParser.image(fields);
        List<String> about = fields.ids("about");
        Publishing publishing = EventParser.publishing(fields);
        List<String> aliases = fields.aliases();
        Optional<String> continues = fields.id("continues");
        boolean newestFirst = fields.oneOf("order", Order.class, "-").equals(Optional.of(Order.NEWEST));
        fields.refuseOthers();
        var body = BodyWriter.write(reading, "intro--");
        return title.isEmpty() || standfirst.isEmpty()
                ? Optional.empty()
                : Optional.of(new Explainer(
                        reading.file().name(),
                        Address.ofExplainer(id),
                        id,
                        title.get(),
                        standfirst.get(),
                        asOf,
                        asOfNote,
                        published,
                        updated,
                        zone,
                        language,
                        authors,
                        image,
                        about,
                        live,
                        facts,
                        publishing,
                        aliases,
                        continues,
                        newestFirst,
                        body));
    }
}

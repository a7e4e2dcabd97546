package org.dateline.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Coordinates;
import org.dateline.model.Facts;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Kind;
import org.dateline.model.LocalMoment;
import org.dateline.model.Precision;
import org.dateline.model.SourceType;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Rule;

/** Reads a background page. */
final class BackgroundParser {

    static final int SHORT_LIMIT = 160;

    /** Kinds of pages that have a date. */
    private static final List<String> DATED = Arrays.stream(Kind.values())
            .filter(Kind::dated)
            .map(kind -> Form.word(kind, "-"))
            .toList();

    private static final List<String> COORDINATES = List.of("lat", "lon", "precision");

    private static final int LATITUDE = 90;
    private static final int LONGITUDE = 180;

    /** A name that can be found in a text. */
    private static final Form<String> NAME = new Form<>(Form.TEXT.shape(), text -> {
        if (text.codePointCount(0, text.length()) < 2) {
            throw new Mistake(
                    Rule.VALUE_SHAPE,
                    "“" + text + "” is too short for a name that links",
                    "write at least two letters");
        }
        return text;
    });

    private BackgroundParser() {}

    static Optional<Background> parse(Reading reading) {
        Fields fields = reading.fields();
        String id = Ids.of(reading);
        fields.require("title", "kind", "short");
        Optional<String> title = fields.text("title", EventParser.TITLE_LIMIT);
        Optional<Kind> kind = fields.oneOf("kind", Kind.class, "-");
        Optional<String> summary = fields.text("short", SHORT_LIMIT);
        List<String> aka = fields.list("aka", NAME);
        Map<String, String> names = byKey(fields, "names");
        Map<String, String> spelling = byKey(fields, "spelling");
        Optional<FuzzyDate> date = fields.date("date");
        Optional<Coordinates> coordinates = coordinates(fields);
        List<String> sameAs = fields.list("same_as", Form.ADDRESS);
        Optional<SourceType> source = fields.oneOf("source", SourceType.class, "-");
        Optional<String> party = fields.id("party");
        Facts facts = FactsParser.parse(fields, true);
        Optional<LocalMoment> updated = fields.moment("updated");
        List<String> aliases = fields.aliases();
        fields.refuseOthers();
        fields.need(new Shape.Need.OnlyWhere("date", "kind", DATED));
        date.ifPresent(known -> new EventDate(reading, fields).checkFileName(known));
        if (date.isPresent() && kind.isPresent() && !kind.get().dated()) {
            fields.report(
                    Rule.VALUE_SHAPE,
                    "date",
                    "A " + Form.word(kind.get(), " ") + " has no date",
                    "delete it; kinds event, agreement and document have one");
        }
        var body = BodyWriter.write(reading, "");
        return title.isEmpty() || kind.isEmpty() || summary.isEmpty()
                ? Optional.empty()
                : Optional.of(new Background(
                        reading.file().name(),
                        Address.ofBackground(id),
                        id,
                        title.get(),
                        kind.get(),
                        summary.get(),
                        aka,
                        names,
                        spelling,
                        date,
                        coordinates,
                        sameAs,
                        source,
                        party,
                        facts,
                        updated,
                        aliases,
                        body));
    }

    private static Map<String, String> byKey(Fields fields, String key) {
        return fields.fields(key).map(Fields::textByKey).orElse(Map.of());
    }

    private static Optional<Coordinates> coordinates(Fields fields) {
        var latitude = fields.read("lat", Form.degrees(LATITUDE));
        var longitude = fields.read("lon", Form.degrees(LONGITUDE));
        Optional<Precision> precision = fields.oneOf("precision", Precision.class, "-");
        COORDINATES.forEach(one -> COORDINATES.stream()
                .filter(other -> !other.equals(one))
                .forEach(other -> fields.need(new Shape.Need.With(one, other))));
        long given = COORDINATES.stream().filter(fields::has).count();
        if (given == 0) {
            return Optional.empty();
        }
        if (given < 3) {
            fields.report(
                    Rule.PLACE_COORDINATES,
                    fields.has("lat") ? "lat" : fields.has("lon") ? "lon" : "precision",
                    "lat, lon and precision belong together",
                    "give all three, or none");
            return Optional.empty();
        }
        if (latitude.isEmpty() || longitude.isEmpty() || precision.isEmpty()) {
            return Optional.empty();
        }
        double north = latitude.get().doubleValue();
        double east = longitude.get().doubleValue();
        if (Math.abs(north) > LATITUDE || Math.abs(east) > LONGITUDE) {
            fields.report(
                    Rule.PLACE_COORDINATES,
                    Math.abs(north) > LATITUDE ? "lat" : "lon",
                    "There is no such place on Earth",
                    "lat runs from -90 to 90, lon from -180 to 180");
            return Optional.empty();
        }
        return Optional.of(new Coordinates(north, east, precision.get()));
    }
}

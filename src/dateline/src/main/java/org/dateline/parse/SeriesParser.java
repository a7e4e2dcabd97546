package org.dateline.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Series;
import org.dateline.model.SeriesList;
import org.dateline.problem.Rule;

/** Reads {@code series.yaml}: the name of each series over its fields. */
final class SeriesParser {

    /** The word as a whole, also as a part of an id. */
    private static final Pattern CASUALTIES =
            Pattern.compile("(?<!\\p{L})casualt(?:y|ies)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private SeriesParser() {}

    static Optional<SeriesList> parse(Reading reading) {
        Fields all = reading.fields();
        all.need(new Shape.Need.Keys("(?!casualties$)" + Ids.ID));
        List<Series> series = all.keys().flatMap(id -> series(all, id).stream()).toList();
        return Optional.of(new SeriesList(reading.file().name(), reading.file().folder(), series));
    }

    private static Optional<Series> series(Fields all, String id) {
        if (!Ids.isId(id)) {
            all.report(Rule.ID_FORM, id, "“" + id + "” is not an id", "write small letters a–z, digits and hyphens");
        }
        return all.fields(id).flatMap(fields -> {
            fields.require("label", "unit");
            Optional<String> label = fields.text("label");
            Optional<String> unit = fields.text("unit");
            Optional<FuzzyDate> since = fields.date("since");
            boolean cumulative = fields.flag("cumulative");
            List<String> parts = fields.ids("parts");
            fields.refuseOthers();
            if (!refuseCasualties(all, id, id)) {
                label.ifPresent(text -> refuseCasualties(fields, "label", text));
            }
            return label.isEmpty() || unit.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Series(id, label.get(), unit.get(), since, cumulative, parts));
        });
    }

    /** Whether these words are of that kind. */
    private static boolean refuseCasualties(Fields fields, String key, String words) {
        boolean found = CASUALTIES.matcher(words).find();
        if (found) {
            fields.report(
                    Rule.FIGURE_CASUALTIES,
                    key,
                    "“Casualties” mixes the dead and the injured",
                    "say killed, or injured, or make two series");
        }
        return found;
    }
}

package org.dateline.assemble;

import java.util.Optional;
import org.dateline.model.Edition;
import org.dateline.model.Locations;
import org.dateline.model.Translation;
import org.dateline.problem.Edit;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * Whether translations keep up with their originals, also with those not published yet: they are to be right on the day.
 */
record Seals(Locations locations) {

    Optional<Problem> check(Translation translation) {
        if (translation.edition().of().isEmpty()) {
            return Optional.of(missing(translation));
        }
        return translation.outdated() ? Optional.of(broken(translation.edition())) : Optional.empty();
    }

    private Problem broken(Edition edition) {
        return Problem.of(
                Rule.EDITION_OUTDATED,
                locations.of(edition.file(), "of"),
                "The words of " + name(edition.original()) + " have changed since they were translated",
                "bring this edition up to date, delete the line of: …, and run dateline fix");
    }

    /** The seal is a line of its own above all others. */
    private static Problem missing(Translation translation) {
        Edition edition = translation.edition();
        Location at = new Location(edition.file(), edition.file().endsWith(".md") ? 2 : 1, 1);
        String seal = "of: " + translation.original().sum();
        return Problem.of(
                        Rule.EDITION_UNSEALED,
                        at,
                        "Nothing will say when " + name(edition.original()) + " changes after this translation",
                        "write " + seal + ", or run dateline fix")
                .settledBy(new Edit(at, "", seal + "\n"));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}

package org.dateline.parse;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Rule;

/** Years counted as ISO 8601 does, with a year 0: editors who type -0753 mean 753 BC, and not 754. */
final class NegativeYears {

    private static final Pattern BARE =
            Pattern.compile("(?<=^|/|\\.\\.)(?:-([0-9]{4})|Y-([0-9]{5,9})|0000)[?~%]?(?=$|/|\\.\\.)");

    private NegativeYears() {}

    /** Warns of each bare one in a date of the subset. */
    static void warn(Fields fields, String key, String date) {
        Matcher bare = BARE.matcher(date);
        while (bare.find()) {
            String digits = bare.group().replaceAll("[^0-9]", "");
            int year = Integer.parseInt(digits);
            String instead = year == 0 ? "" : String.format(Locale.ROOT, ", or %d BC if that is meant", year);
            fields.report(
                    Rule.DATE_NEGATIVE_YEAR,
                    key,
                    "“" + bare.group() + "” is " + (year + 1) + " BC: ISO 8601 counts a year 0",
                    "write " + (year + 1) + " BC" + instead);
        }
    }
}

package org.dateline.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** Judgements that nobody stands behind: "is considered", "reportedly". Not meant are those that go on to say by whom. */
final class PassiveAttributions {

    private static final String BE = "(?:is|are|was|were|has been|have been|had been)";
    private static final String ADVERB =
            "(?:(?:widely|generally|commonly|largely|often|also|now|still|long|broadly) )?";

    private static final Pattern PASSIVE = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}\\p{N}])(?:"
            + "reportedly|allegedly|supposedly|purportedly|rumou?redly"
            + "|it (?:is|was|has been) " + ADVERB
            + "(?:believed|thought|said|reported|understood|claimed|alleged|feared|rumou?red) that"
            + "|" + BE + " " + ADVERB
            + "(?:believed|thought|said|reported|understood|alleged|claimed|rumou?red|reputed|assumed) to"
            + "|" + BE + " " + ADVERB + "(?:regarded|seen|viewed) as"
            + "|(?:is|are) " + ADVERB + "considered"
            + "|" + BE + " " + ADVERB + "considered (?:to be|as|an?|the|one of|among)"
            + "|" + BE + " (?:widely|generally|commonly|largely|broadly) considered"
            + "|" + BE + " feared dead"
            + ")(?![\\p{L}\\p{M}\\p{N}-])");

    /** Words behind it that name somebody. */
    private static final Pattern NAMED =
            Pattern.compile("(?iu)^(?: (?:as|to be))? by |^[^.!?]*(?<![\\p{L}])according to ");

    /** The start of a sentence that names somebody. */
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?iu)according to [^.!?]*$");

    private PassiveAttributions() {}

    static Stream<Problem> in(Line line) {
        String text = line.own();
        return PASSIVE.matcher(text)
                .results()
                .filter(found -> !NAMED.matcher(text.substring(found.end(), Math.min(text.length(), found.end() + 200)))
                                .find()
                        && !NAMED_BEFORE
                                .matcher(text.substring(Math.max(0, found.start() - 200), found.start()))
                                .find())
                .map(found -> Problem.of(
                        Rule.BODY_PASSIVE,
                        line.at(found.start()),
                        "“" + found.group() + "” does not tell by whom",
                        "name who says so, or say that nobody is named"));
    }
}

package org.dateline.problem;

import static org.dateline.problem.Severity.ERROR;
import static org.dateline.problem.Severity.OFF;
import static org.dateline.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every rule that content can break. Its page, {@code docs/rules/<id>.md}, says what it asks, why, and what is wrong
 * and right by example.
 *
 * <p>A rule without a severity is always an error: what breaks it cannot be published whole. Any other is what a
 * publication makes of it, in {@code rules:} of its settings.
 */
public enum Rule {
    FILE_UNREADABLE("file/unreadable"),
    FILE_NOT_TEXT("file/not-utf-8"),
    FILE_OUTSIDE("file/outside-content"),
    FILE_MISPLACED("file/misplaced"),
    FILE_CONFLICT("file/conflict-markers"),
    FILE_HIDDEN("file/hidden-character"),
    FILE_NAME("file/name"),
    NO_EXPLAINER("file/no-explainer"),
    FRONT_MATTER("front-matter/missing"),
    YAML_SYNTAX("yaml/syntax"),
    YAML_SILENT_CHANGE("yaml/silent-change"),
    KEY_DUPLICATE("key/duplicate"),
    KEY_UNKNOWN("key/unknown"),
    KEY_REQUIRED("key/required"),
    VALUE_SHAPE("value/shape"),
    VALUE_TOO_LONG("value/too-long"),
    VALUE_NOT_LISTED("value/not-listed"),
    VALUE_NUMBER("value/number"),
    VALUE_ADDRESS("value/address"),
    DATE_FORM("date/form"),
    DATE_IMPOSSIBLE("date/impossible"),
    DATE_FILE_NAME("date/file-name", ERROR),
    DATE_WEEKDAY("date/weekday-mismatch", ERROR),
    DATE_REPORTED("date/reported-missing"),
    DATE_WEEKDAY_NAME("date/weekday-name", OFF),
    DATE_NEGATIVE_YEAR("date/negative-year", WARNING),
    TIME_FORM("time/form"),
    TIME_WITHOUT_DAY("time/without-day"),
    TIME_GMT("time/gmt-mismatch", ERROR),
    TIME_CLOCK_CHANGE("time/clock-change"),
    TIME_ZONE("time/zone"),
    TIME_OFFSET("time/offset-mismatch"),
    TIME_AFTER_AS_OF("time/after-as-of", ERROR),
    ID_FORM("id/form"),
    ID_DUPLICATE("id/duplicate"),
    ID_UNKNOWN("id/unknown"),
    ID_KIND("id/kind"),
    AFTER_ORDER("after/order"),
    STATUS_RETRACTION("status/retraction"),
    STATUS_DISPUTED("status/disputed", ERROR),
    STATUS_EXPECTED_PAST("status/expected-past", WARNING),
    CLAIM_RELATION("claim/relation"),
    CLAIM_WITHDRAWS("claim/withdraws-other"),
    CLAIM_SETTLES("claim/settled-by"),
    CLAIM_INTERESTED("claim/interested-party", WARNING),
    FIGURE_FORM("figure/form"),
    FIGURE_PART("figure/part-exceeds-whole", ERROR),
    FIGURE_FALL("figure/cumulative-fall", ERROR),
    FIGURE_CASUALTIES("figure/casualties"),
    QUOTE_BRACKETS("quote/brackets", ERROR),
    QUOTE_PARENTHESES("quote/parentheses", WARNING),
    MEDIA_MISSING("media/missing"),
    MEDIA_UNREADABLE("media/unreadable"),
    PICTURE_ALT("media/alt"),
    PLACE_COORDINATES("place/coordinates"),
    SOURCE_NONE("source/none", WARNING),
    SOURCE_UNREGISTERED("source/unregistered", WARNING),
    SOURCE_ARCHIVE("source/archive", WARNING),
    SOURCE_SINGLE("source/single", WARNING),
    BACKGROUND_ORPHAN("background/orphan", WARNING),
    TITLE_TWIN("title/near-duplicate", WARNING),
    LINK_BROKEN("link/broken"),
    LINK_UNSAFE("link/unsafe"),
    HTML_RAW("body/raw-html"),
    BODY_DEPTH("body/too-deep"),
    BODY_RELATIVE_DAY("body/relative-day", WARNING),
    BODY_PASSIVE("body/passive-attribution", WARNING),
    SPELLING("spelling/house", WARNING),
    MEASURE_FORM("measure/form"),
    MEASURE_CONVERSION("measure/conversion", WARNING),
    MEASURE_DISTANCE("measure/distance", WARNING),
    EDITION_OUTDATED("edition/outdated", WARNING),
    EDITION_MISSING("edition/missing", WARNING),
    EDITION_UNSEALED("edition/unsealed", OFF),
    ADDRESS_VANISHED("address/vanished", ERROR),
    SETTINGS_MISSING("settings/missing"),
    TEMPLATE("template/error"),
    TEMPLATE_UNUSED("template/unused", WARNING),
    OUTPUT_FOREIGN("output/foreign-file"),
    OUTPUT_CLASH("output/clash");

    private final String id;
    private final Severity severity;
    private final boolean fixed;

    /** Always an error. */
    Rule(String id) {
        this.id = id;
        this.severity = ERROR;
        this.fixed = true;
    }

    /** A publication may weigh it otherwise. */
    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
        this.fixed = false;
    }

    /** The rule of that id, such as {@code date/weekday-mismatch}. */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    /** What it weighs where the publication's settings say nothing. */
    public Severity severity() {
        return severity;
    }

    /** Whether it is always an error, whatever the settings say. */
    public boolean alwaysError() {
        return fixed;
    }
}

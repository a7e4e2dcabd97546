package org.dateline.problem;

import static org.dateline.problem.Severity.ERROR;

/** Every rule that content can break: its id as reports print it, and what it weighs by default. */
public enum Rule {
    FILE_UNREADABLE("file/unreadable", ERROR),
    FILE_NOT_TEXT("file/not-utf-8", ERROR),
    FILE_OUTSIDE("file/outside-content", ERROR),
    FILE_MISPLACED("file/misplaced", ERROR),
    NO_EXPLAINER("file/no-explainer", ERROR),
    FRONT_MATTER("front-matter/missing", ERROR),
    YAML_SYNTAX("yaml/syntax", ERROR),
    YAML_SILENT_CHANGE("yaml/silent-change", ERROR),
    KEY_DUPLICATE("key/duplicate", ERROR),
    KEY_UNKNOWN("key/unknown", ERROR),
    KEY_REQUIRED("key/required", ERROR),
    VALUE_SHAPE("value/shape", ERROR),
    VALUE_TOO_LONG("value/too-long", ERROR),
    VALUE_NOT_LISTED("value/not-listed", ERROR),
    VALUE_NUMBER("value/number", ERROR),
    VALUE_ADDRESS("value/address", ERROR),
    DATE_FORM("date/form", ERROR),
    DATE_IMPOSSIBLE("date/impossible", ERROR),
    DATE_FILE_NAME("date/file-name", ERROR),
    DATE_WEEKDAY("date/weekday-mismatch", ERROR),
    DATE_REPORTED("date/reported-missing", ERROR),
    TIME_FORM("time/form", ERROR),
    TIME_WITHOUT_DAY("time/without-day", ERROR),
    TIME_GMT("time/gmt-mismatch", ERROR),
    TIME_ZONE("time/zone", ERROR),
    TIME_OFFSET("time/offset-mismatch", ERROR),
    TIME_AFTER_AS_OF("time/after-as-of", ERROR),
    ID_FORM("id/form", ERROR),
    ID_DUPLICATE("id/duplicate", ERROR),
    ID_UNKNOWN("id/unknown", ERROR),
    ID_KIND("id/kind", ERROR),
    AFTER_ORDER("after/order", ERROR),
    CLAIM_RELATION("claim/relation", ERROR),
    FIGURE_FORM("figure/form", ERROR),
    PLACE_COORDINATES("place/coordinates", ERROR),
    STATUS_RETRACTION("status/retraction", ERROR),
    LINK_BROKEN("link/broken", ERROR),
    LINK_UNSAFE("link/unsafe", ERROR),
    HTML_RAW("body/raw-html", ERROR),
    BODY_DEPTH("body/too-deep", ERROR),
    MEASURE_FORM("measure/form", ERROR),
    MEDIA_MISSING("media/missing", ERROR),
    PICTURE_ALT("media/alt", ERROR),
    SETTINGS_MISSING("settings/missing", ERROR),
    TEMPLATE("template/error", ERROR),
    OUTPUT_FOREIGN("output/foreign-file", ERROR),
    OUTPUT_CLASH("output/clash", ERROR);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}

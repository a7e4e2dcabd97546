package org.dateline.compose;

import java.util.List;

/** The text of a new entry: what is known, and as remarks what an editor is likely to need next. */
final class FirstLines {

    private final StringBuilder lines = new StringBuilder("---\n");

    private FirstLines() {}

    static String of(Assignment.Event event) {
        FirstLines text = new FirstLines().field("title", event.title()).field("date", event.date());
        event.time().ifPresent(time -> text.field("time", time));
        text.list("place", event.places()).list("sources", event.sources()).remark("Take the # off what you need:");
        text.unless(event.time().isPresent(), "time: 17:00")
                .unless(!event.places().isEmpty(), "place: id-of-a-background-page")
                .unless(!event.sources().isEmpty(), "sources: id-of-a-source")
                .remark("actors: [id-of-a-person, id-of-a-group]")
                .remark("summary: One sentence, where the first paragraph is too long for one")
                .remark("key: true")
                .remark("draft: true");
        return text.body();
    }

    static String of(Assignment.Background page) {
        FirstLines text = new FirstLines()
                .field("title", page.title())
                .field("kind", page.kind())
                .field("short", page.text().orElse("Who or what this is, in one line"));
        page.source().ifPresent(type -> text.field("source", type));
        return text.remark("Take the # off what you need:")
                .remark("aka: [another name that is to link here]")
                .remark("sources: id-of-a-source")
                .unless(!page.kind().equals("place"), "lat: 35.9")
                .unless(!page.kind().equals("place"), "lon: 39.0")
                .unless(!page.kind().equals("place"), "precision: town")
                .body();
    }

    /**
     * A story.
     *
     * @param asOf the moment up to which it is told
     */
    static String of(Assignment.Explainer story, String asOf) {
        return new FirstLines()
                .field("title", story.title())
                .field(
                        "standfirst",
                        story.standfirst().orElse("What happened, and why it matters, in a sentence or two."))
                .remark("Up to when the story is told: move it forward as you add to it.")
                .field("as_of", asOf)
                .remark("Take the # off what you need:")
                .remark("zone: Europe/London")
                .remark("sources: id-of-a-source")
                .remark("authors: [Your Name]")
                .remark("draft: true")
                .body();
    }

    private FirstLines field(String key, String value) {
        lines.append(key).append(": ").append(YamlText.of(value)).append('\n');
        return this;
    }

    private FirstLines list(String key, List<String> values) {
        if (!values.isEmpty()) {
            lines.append(key).append(": ").append(YamlText.of(values)).append('\n');
        }
        return this;
    }

    private FirstLines remark(String text) {
        lines.append("# ").append(text).append('\n');
        return this;
    }

    private FirstLines unless(boolean known, String text) {
        return known ? this : remark(text);
    }

    private String body() {
        return lines.append("---\n").toString();
    }
}

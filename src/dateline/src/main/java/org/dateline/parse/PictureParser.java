package org.dateline.parse;

import java.util.Optional;
import org.dateline.model.FuzzyDate;
import org.dateline.model.Media;
import org.dateline.model.Speaker;
import org.dateline.problem.Rule;

/** Reads a picture, which says in words what it shows. */
final class PictureParser {

    private PictureParser() {}

    /** One of an entry's {@code media}. */
    static Optional<Media> parse(Fields media) {
        media.require("file");
        media.need(new Shape.Need.Always("alt"));
        Optional<String> id = media.id("id");
        Optional<String> file = media.text("file");
        Optional<String> alt = alt(media, "file");
        Optional<String> caption = media.text("caption");
        Optional<String> credit = media.text("credit");
        Optional<FuzzyDate> taken = media.date("taken");
        Optional<Speaker> source = media.speaker("source");
        Optional<String> warning = media.text("warning");
        return file.isEmpty() || alt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Media(id, file.get(), alt.get(), caption, credit, taken, source, warning));
    }

    /** The picture of an explainer for those who share it. */
    static Optional<Media> image(Fields explainer) {
        Optional<String> file = explainer.text("image");
        Optional<String> alt = alt(explainer, "image");
        explainer.need(new Shape.Need.With("image", "alt"));
        return file.isEmpty() || alt.isEmpty()
                ? Optional.empty()
                : Optional.of(new Media(
                        Optional.empty(),
                        file.get(),
                        alt.get(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Optional<String> alt(Fields picture, String file) {
        Optional<String> alt = picture.blank("alt") ? Optional.empty() : picture.text("alt");
        if (picture.has(file) && (!picture.has("alt") || picture.blank("alt"))) {
            boolean typed = picture.has("alt");
            picture.report(
                    Rule.PICTURE_ALT,
                    typed ? "alt" : file,
                    "This picture has no text for those who do not see it",
                    typed ? "write what it shows" : "add alt: what it shows");
        } else if (alt.isPresent() && alt.equals(picture.text(file))) {
            picture.report(
                    Rule.PICTURE_ALT, "alt", "“" + alt.get() + "” is the name of the file", "write what it shows");
        }
        return alt;
    }
}

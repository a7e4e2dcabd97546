package org.dateline.render;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.dateline.model.Address;
import org.dateline.model.Body;
import org.dateline.render.view.Html;

/** Joins the pieces of a body for the page that shows it. */
final class BodyHtml {

    /** Kilometres in an international mile. */
    private static final BigDecimal MILE = new BigDecimal("1.609344");

    private BodyHtml() {}

    /**
     * The body as HTML.
     *
     * @param on the page that shows it
     * @param highest level that its headings may have there, 2 to 6
     */
    static Html of(Body body, Context on, int highest) {
        return of(body, on.from(), highest, on.phrases(), on.pictures());
    }

    static Html of(Body body, Address page, int highest, Phrases phrases, Pictures pictures) {
        int top = body.pieces().stream()
                .mapToInt(piece -> piece instanceof Body.HeadingTag tag ? tag.level() : 6)
                .min()
                .orElse(6);
        StringBuilder html = new StringBuilder();
        for (Body.Piece piece : body.pieces()) {
            append(piece, page, highest - top, phrases, pictures, html);
        }
        return new Html(html.toString());
    }

    private static void append(
            Body.Piece piece, Address page, int shift, Phrases phrases, Pictures pictures, StringBuilder html) {
        if (piece instanceof Body.Markup markup) {
            html.append(markup.html());
        } else if (piece instanceof Body.Words words) {
            html.append(Body.escaped(words.text()));
        } else if (piece instanceof Body.PageLink link) {
            html.append("<a href=\"")
                    .append(Body.escaped(page.to(link.address(), link.anchor())))
                    .append("\">");
        } else if (piece instanceof Body.LinkEnd) {
            html.append("</a>");
        } else if (piece instanceof Body.HeadingTag tag) {
            String name = "h" + Math.min(6, tag.level() + shift);
            html.append(tag.id()
                    .map(id -> "<" + name + " id=\"" + Body.escaped(id) + "\">")
                    .orElse("</" + name + ">\n"));
        } else if (piece instanceof Body.Measure measure) {
            html.append(Body.escaped(measure(measure, phrases)));
        } else if (piece instanceof Body.Picture picture) {
            append(picture, page, pictures, html);
        }
    }

    private static void append(Body.Picture picture, Address page, Pictures pictures, StringBuilder html) {
        Optional<Pictures.Image> image = pictures.image(picture.src());
        attribute("<img src", page.toRoot() + image.map(Pictures.Image::src).orElse(picture.src()), html);
        image.flatMap(one -> one.srcset(page)).ifPresent(sizes -> {
            attribute(" srcset", sizes, html);
            attribute(" sizes", Pictures.SIZES, html);
        });
        image.filter(one -> one.width() > 0).ifPresent(one -> {
            attribute(" width", String.valueOf(one.width()), html);
            attribute(" height", String.valueOf(one.height()), html);
        });
        attribute(" alt", picture.alt(), html);
        html.append(" loading=\"lazy\">");
        picture.caption()
                .ifPresent(caption -> html.append("<small class=\"caption\">")
                        .append(Body.escaped(caption))
                        .append("</small>"));
    }

    private static void attribute(String start, String value, StringBuilder html) {
        html.append(start).append("=\"").append(Body.escaped(value)).append('"');
    }

    /** "55 km (34 miles)": whole miles, or to one place below ten; the source's own conversion where there is one. */
    static String measure(Body.Measure measure, Phrases phrases) {
        String kilometres = phrases.number(measure.kilometres());
        if (measure.as().isPresent()) {
            return phrases.phrase("measure.kmAs", kilometres, measure.as().get());
        }
        BigDecimal exact = measure.kilometres().divide(MILE, MathContext.DECIMAL64);
        BigDecimal miles = exact.setScale(exact.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        return phrases.phrase("measure.km", kilometres, phrases.number(miles), miles);
    }
}

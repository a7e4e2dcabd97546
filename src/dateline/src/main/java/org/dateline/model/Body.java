package org.dateline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dateline.problem.Location;

/**
 * The text under an entry's front matter, as safe HTML cut into pieces wherever the page that shows it has a say: where
 * its links lead, how deep its headings stand, which names it links.
 *
 * @param pieces in reading order
 * @param plain the text without marks and headings, paragraphs parted by a line break
 * @param anchors ids of the headings
 */
public record Body(List<Piece> pieces, String plain, List<String> anchors) {

    public static final Body EMPTY = new Body(List.of(), "", List.of());

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Text as HTML, in elements as in quoted attributes. */
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** The first paragraph without marks; empty for an empty body. */
    public Optional<String> firstParagraph() {
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(plain.lines().findFirst().orElse(plain));
    }

    /** A stretch of the text. */
    public sealed interface Piece {}

    /** Finished HTML. */
    public record Markup(String html) implements Piece {}

    /** Running text, not yet escaped, in which names of background pages may become links. */
    public record Words(String text) implements Piece {}

    /** The start of a link to another Markdown file as typed; it ends with {@link LinkEnd}. */
    public record FileLink(String href, Location location) implements Piece {}

    /** The end of a {@link FileLink} or {@link PageLink}. */
    public record LinkEnd() implements Piece {}

    /** The start of a link to a page of the site; it ends with {@link LinkEnd}. */
    public record PageLink(Address address, Optional<String> anchor) implements Piece {}

    /**
     * A picture.
     *
     * @param src path of its file as typed; once assembled, from the root of the site
     */
    public record Picture(String src, String alt, Optional<String> caption, Location location) implements Piece {}

    /**
     * The start or end of a heading.
     *
     * @param level 1 to 6 as typed
     * @param id its anchor; empty at the end of the heading
     */
    public record HeadingTag(int level, Optional<String> id) implements Piece {}

    /**
     * A distance, printed in kilometres with miles beside it.
     *
     * @param kilometres as typed
     * @param as the source's own conversion, printed in place of ours
     * @param between ids of two places that the distance is checked against
     */
    public record Measure(BigDecimal kilometres, Optional<String> as, List<String> between, Location location)
            implements Piece {}
}

package org.dateline.parse;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dateline.model.Body;

/** Collects the pieces of a body, joining neighbours of one kind, and its plain text beside them. */
final class BodyPieces {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    /** The backslash that keeps a name from becoming a link: no part of the text. */
    private static final Pattern OPT_OUT = Pattern.compile("(?<![\\p{L}\\p{N}:])\\\\(?=\\p{L})");

    private final List<Body.Piece> pieces = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    /** Adds HTML as it is. */
    BodyPieces markup(String html) {
        endWords();
        markup.append(html);
        return this;
    }

    /** Adds text in which no name becomes a link. */
    BodyPieces text(String typed) {
        String text = printable(typed);
        plain.append(text.replace('\n', ' '));
        endWords();
        markup.append(Body.escaped(text));
        return this;
    }

    /** Adds running text. */
    void words(String typed, boolean namesLink) {
        String text = printable(typed);
        if (namesLink) {
            plain.append(OPT_OUT.matcher(text).replaceAll("").replace('\n', ' '));
            endMarkup();
            words.append(text);
        } else {
            text(text);
        }
    }

    /** Adds running text that stands in quotation marks: no name in it becomes a link. */
    void quoted(String typed) {
        text(OPT_OUT.matcher(typed).replaceAll(""));
    }

    BodyPieces piece(Body.Piece piece) {
        endWords();
        endMarkup();
        pieces.add(piece);
        if (piece instanceof Body.Measure measure) {
            plain.append(measure.kilometres().toPlainString()).append(" km");
        }
        return this;
    }

    /** How much of the plain text there is. */
    int read() {
        return plain.length();
    }

    /** Takes back what was added to the plain text since then: a heading is no paragraph. */
    void unread(int length) {
        plain.setLength(length);
    }

    void endParagraph() {
        plain.append('\n');
    }

    /** Parts two words that only markup parts. */
    void space() {
        plain.append(' ');
    }

    Body body(Set<String> anchors) {
        endWords();
        endMarkup();
        String text = String.join(
                "\n",
                plain.toString()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return new Body(List.copyOf(pieces), text, List.copyOf(new TreeSet<>(anchors)));
    }

    /** The text of a node without its marks. */
    static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        collect(node, text);
        return printable(text.toString()).strip();
    }

    /** What neither HTML nor XML can hold, such as {@code &#0;} or half a pair, becomes U+FFFD, as CommonMark has it. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    private static void collect(Node node, StringBuilder text) {
        if (node instanceof SoftLineBreak) {
            text.append(' ');
        } else if (!node.hasChildren()) {
            text.append(node.getChars().unescape());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, text);
        }
    }

    private void endWords() {
        if (words.length() > 0) {
            pieces.add(new Body.Words(words.toString()));
            words.setLength(0);
        }
    }

    private void endMarkup() {
        if (markup.length() > 0) {
            pieces.add(new Body.Markup(markup.toString()));
            markup.setLength(0);
        }
    }
}

package org.dateline.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Body;
import org.dateline.parse.scalar.Links;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Location;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;

/**
 * Writes a body's HTML from Flexmark's tree, one rule for each kind of node. It can only write the elements, attributes
 * and link schemes that stand here; everything else comes out as text, with a problem. Grammar: CommonMark 0.28 and
 * tables.
 */
final class BodyWriter {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.<Extension>of(TablesExtension.create(), MeasureSyntax.EXTENSION))
            .build();

    /** Nobody nests deeper by intent, and the stack of a small thread must hold it. */
    private static final int MOST_LEVELS = 100;

    /** In UTF-16 units, between two empty lines: the parser's work grows with the square of it. */
    private static final int LONGEST = 10_000;

    private final Reading reading;
    private final String anchorPrefix;
    private final BodyPieces out = new BodyPieces();
    private final Set<String> anchors = new HashSet<>();
    private final Places places;
    private Document document;
    private BodyPassages own;

    /** Where names of background pages become links: in running text, not inside links, headings, quotes or code. */
    private boolean namesLink = true;

    private int level;

    private BodyWriter(Reading reading, String anchorPrefix) {
        this.reading = reading;
        this.anchorPrefix = anchorPrefix;
        this.places = new Places(reading.file());
        this.document = PARSER.parse("");
        this.own = BodyPassages.of(document, places);
    }

    /**
     * The body of an entry.
     *
     * @param anchorPrefix stands before the id of each heading, so that bodies can share a page
     */
    static Body write(Reading reading, String anchorPrefix) {
        SourceFile file = reading.file();
        if (file.body().isBlank()) {
            return Body.EMPTY;
        }
        Optional<Integer> endless = tooLong(file.body());
        if (endless.isPresent()) {
            tooLong(reading, new Places(file).at(endless.get()));
            return Body.EMPTY;
        }
        try {
            return new BodyWriter(reading, anchorPrefix).write(file.body());
        } catch (StackOverflowError e) {
            tooDeep(reading, new Location(file.name(), file.bodyLine(), 1));
            return Body.EMPTY;
        }
    }

    /** Where lines without an empty one between them start that are too many to be one paragraph, list or table. */
    private static Optional<Integer> tooLong(String body) {
        int start = 0;
        for (int end = body.indexOf("\n\n"); end >= 0; end = body.indexOf("\n\n", end + 2)) {
            if (end - start > LONGEST) {
                return Optional.of(start);
            }
            start = end + 2;
        }
        return body.length() - start > LONGEST ? Optional.of(start) : Optional.empty();
    }

    private static void tooLong(Reading reading, Location at) {
        reading.problems()
                .add(
                        Rule.VALUE_TOO_LONG,
                        at,
                        "More than " + LONGEST + " characters stand here without an empty line",
                        "part them by empty lines");
    }

    private static void tooDeep(Reading reading, Location at) {
        reading.problems().add(Rule.BODY_DEPTH, at, "Quotations or lists are nested too deep here", "use fewer levels");
    }

    private Body write(String markdown) {
        document = PARSER.parse(markdown);
        own = BodyPassages.of(document, new Places(reading.file()));
        reading.passages().addAll(own.passages());
        children(document);
        return out.body(anchors);
    }

    private void children(Node parent) {
        if (level == MOST_LEVELS) {
            tooDeep(reading, at(parent));
            return;
        }
        level++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
        level--;
    }

    private void node(Node node) {
        if (node instanceof Text || node instanceof TextBase) {
            text(node);
        } else if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof SoftLineBreak) {
            out.words("\n", namesLink);
        } else if (node instanceof HardLineBreak) {
            out.markup("<br>\n").space();
        } else if (node instanceof Emphasis) {
            element("em", node);
        } else if (node instanceof StrongEmphasis) {
            element("strong", node);
        } else if (node instanceof Code code) {
            out.markup("<code>").text(code.getText().toString()).markup("</code>");
        } else if (node instanceof HtmlEntity) {
            out.words(node.getChars().unescape(), namesLink);
        } else if (node instanceof MeasureSyntax.Measure measure) {
            measure(measure);
        } else if (!link(node)) {
            block(node);
        }
    }

    private boolean link(Node node) {
        if (node instanceof Link link) {
            link(link.getUrl().unescape(), node);
        } else if (node instanceof LinkRef ref && ref.getReferenceNode(document) != null) {
            link(ref.getReferenceNode(document).getUrl().unescape(), node);
        } else if (node instanceof AutoLink link) {
            external(link.getText().toString(), link.getText().toString(), node);
        } else if (node instanceof MailLink link) {
            external("mailto:" + link.getText(), link.getText().toString(), node);
        } else if (node instanceof Image image) {
            picture(
                    image.getUrl().unescape(),
                    BodyPieces.printable(image.getTitle().unescape()),
                    node);
        } else if (node instanceof ImageRef ref && ref.getReferenceNode(document) != null) {
            picture(ref.getReferenceNode(document).getUrl().unescape(), "", node);
        } else {
            return false;
        }
        return true;
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof BlockQuote) {
            withoutNames(() -> block("blockquote", "", node));
        } else if (node instanceof BulletList) {
            block("ul", "", node);
        } else if (node instanceof OrderedList list) {
            block("ol", list.getStartNumber() == 1 ? "" : " start=\"" + list.getStartNumber() + "\"", node);
        } else if (node instanceof ListItem) {
            out.markup("<li>");
            children(node);
            out.markup("</li>\n").endParagraph();
        } else if (node instanceof ThematicBreak) {
            out.markup("<hr>\n");
        } else if (node instanceof FencedCodeBlock code) {
            out.markup("<pre><code>")
                    .text(code.getContentChars().toString())
                    .markup("</code></pre>\n")
                    .endParagraph();
        } else if (node instanceof IndentedCodeBlock code) {
            out.markup("<pre><code>")
                    .text(code.getContentChars().toString())
                    .markup("</code></pre>\n")
                    .endParagraph();
        } else if (node instanceof TableBlock) {
            block("table", "", node);
        } else if (node instanceof TableHead) {
            block("thead", "", node);
        } else if (node instanceof TableRow) {
            block("tr", "", node);
        } else if (node instanceof TableCell cell) {
            element(cell.isHeader() ? "th" : "td", node);
            out.space();
        } else if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            rawHtml(node);
        } else if (!(node instanceof Reference || node instanceof TableSeparator)) {
            unknown(node);
        }
    }

    /** What has no rule, such as {@code [a note]} that is no link: its text, or its children. */
    private void unknown(Node node) {
        if (node instanceof LinkRef || node instanceof ImageRef) {
            out.words(node.getChars().toString(), namesLink);
        } else if (node.hasChildren()) {
            children(node);
        }
    }

    private void text(Node node) {
        if (node instanceof TextBase && node.hasChildren()) {
            children(node);
        } else {
            words(node.getChars());
        }
    }

    /** Running text, cut where a quotation in it begins or ends. */
    private void words(BasedSequence typed) {
        int start = 0;
        while (start < typed.length()) {
            boolean quotation = quotedAt(typed, start);
            int end = start;
            while (end < typed.length() && quotedAt(typed, end) == quotation) {
                end += typed.charAt(end) == '\\' ? 2 : 1;
            }
            end = Math.min(end, typed.length());
            String text = typed.subSequence(start, end).unescape();
            if (quotation && namesLink) {
                out.quoted(text);
            } else {
                out.words(text, namesLink);
            }
            start = end;
        }
    }

    /** A backslash goes with what it stands before. Signs that the parser added stand nowhere, and in no quotation. */
    private boolean quotedAt(BasedSequence typed, int i) {
        int sign = typed.charAt(i) == '\\' && i + 1 < typed.length() ? i + 1 : i;
        int offset = typed.getIndexOffset(sign);
        return offset >= 0 && own.quoted().get(offset);
    }

    private void paragraph(Paragraph node) {
        boolean tight = node.getParent() instanceof ListItem item && item.isItemParagraph(node) && item.isTight();
        if (tight) {
            children(node);
        } else {
            out.markup("<p>");
            children(node);
            out.markup("</p>\n").endParagraph();
        }
    }

    private void element(String name, Node node) {
        out.markup("<" + name + ">");
        children(node);
        out.markup("</" + name + ">");
    }

    private void block(String name, String attributes, Node node) {
        out.markup("<" + name + attributes + ">\n");
        children(node);
        out.markup("</" + name + ">\n");
    }

    private void heading(Heading heading) {
        String id = Anchors.unique(anchorPrefix + Anchors.slug(BodyPieces.plain(heading)), anchors);
        int before = out.read();
        out.piece(new Body.HeadingTag(heading.getLevel(), Optional.of(id)));
        withoutNames(() -> children(heading));
        out.piece(new Body.HeadingTag(heading.getLevel(), Optional.empty())).unread(before);
    }

    private void link(String href, Node node) {
        if (Links.leadsOut(href)) {
            try {
                out.markup(opening(Links.external(href)));
                withoutNames(() -> children(node));
                out.markup("</a>");
            } catch (Mistake mistake) {
                report(mistake.rule(), node, mistake.message(), mistake.hint());
                children(node);
            }
        } else {
            out.piece(new Body.FileLink(href, at(node)));
            withoutNames(() -> children(node));
            out.piece(new Body.LinkEnd());
        }
    }

    private void external(String href, String words, Node node) {
        try {
            out.markup(opening(Links.external(href))).text(words).markup("</a>");
        } catch (Mistake mistake) {
            report(mistake.rule(), node, mistake.message(), mistake.hint());
        }
    }

    private static String opening(String address) {
        return "<a href=\"" + Body.escaped(address) + "\">";
    }

    private void picture(String src, String title, Node node) {
        String alt = node.hasChildren() ? BodyPieces.plain(node) : "";
        if (alt.isBlank()) {
            report(
                    Rule.PICTURE_ALT,
                    node,
                    "This picture has no text for those who do not see it",
                    "write what it shows: ![what it shows](" + src + ")");
        }
        out.piece(new Body.Picture(src, alt, title.isBlank() ? Optional.empty() : Optional.of(title), at(node)));
    }

    private void measure(MeasureSyntax.Measure measure) {
        try {
            MeasureSyntax.Arguments arguments = measure.arguments();
            out.piece(new Body.Measure(
                    new BigDecimal(arguments.kilometres()), arguments.as(), arguments.between(), at(measure)));
        } catch (Mistake mistake) {
            report(mistake.rule(), measure, mistake.message(), mistake.hint());
        }
    }

    private void rawHtml(Node node) {
        String html = node.getChars().toString().strip();
        String start = html.lines().findFirst().orElse("");
        report(Rule.HTML_RAW, node, "HTML is not allowed in a body: " + start, HtmlInMarkdown.hint(html));
        out.text(html);
    }

    private void withoutNames(Runnable inside) {
        boolean before = namesLink;
        namesLink = false;
        inside.run();
        namesLink = before;
    }

    private void report(Rule rule, Node node, String message, String hint) {
        reading.problems().add(rule, at(node), message, hint);
    }

    private Location at(Node node) {
        return places.at(node.getStartOffset());
    }
}

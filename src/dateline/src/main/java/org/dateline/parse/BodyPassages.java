package org.dateline.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Passage;
import org.dateline.model.Quotations;
import org.dateline.problem.Location;

/** Takes the newsroom's own words out of a body, each with its place: no block quotations, code, HTML or addresses. */
final class BodyPassages {

    private static final Pattern CODE = Pattern.compile("(?i)<(?:code|kbd|samp|tt|pre)(?:\\s[^>]*)?>");

    private static final Pattern CODE_END = Pattern.compile("(?i)</(?:code|kbd|samp|tt|pre)\\s*>");

    /** As deep as a body is written. */
    private static final int MOST_LEVELS = 100;

    /** Where in the Markdown a run of the passage starts. */
    private record Origin(int start, int end, int offset) {}

    private final Document document;
    private final Places places;
    private final List<Passage> passages = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Run> runs = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    private BodyPassages(Document document, Places places) {
        this.document = document;
        this.places = places;
    }

    /** The passages of a body; {@link #quoted()} tells what in it stands in quotation marks. */
    static BodyPassages of(Document document, Places places) {
        BodyPassages body = new BodyPassages(document, places);
        body.blocks(document, 0);
        return body;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Offsets in the Markdown of all that stands in quotation marks. */
    BitSet quoted() {
        return quoted;
    }

    private void blocks(Node parent, int level) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof TableCell) {
                passage(node, Passage.BODY);
            } else if (node instanceof Heading) {
                passage(node, Passage.HEADING);
            } else if (node instanceof Block && !(node instanceof BlockQuote) && level < MOST_LEVELS) {
                blocks(node, level + 1);
            }
        }
    }

    private void passage(Node block, String field) {
        inlines(block, 0);
        if (!runs.isEmpty()) {
            String whole = text.toString();
            passages.add(new Passage(field, whole, List.copyOf(runs)));
            BitSet inside = Quotations.in(whole);
            for (Origin origin : origins) {
                for (int i = inside.nextSetBit(origin.start());
                        i >= 0 && i < origin.end();
                        i = inside.nextSetBit(i + 1)) {
                    quoted.set(origin.offset() + i - origin.start());
                }
            }
        }
        text.setLength(0);
        runs.clear();
        origins.clear();
    }

    private void inlines(Node parent, int level) {
        int code = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            code = Math.max(0, code + codeOpened(node));
            if (code > 0) {
                text.append(Passage.GAP);
            } else if (node instanceof Text || node instanceof RefNode ref && ref.getReferenceNode(document) == null) {
                text(node.getChars());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof HtmlEntity) {
                text.append(node.getChars().unescape());
            } else if (!(node instanceof Code) && node.hasChildren() && level < MOST_LEVELS) {
                inlines(node, level + 1);
            } else {
                text.append(Passage.GAP);
            }
        }
    }

    /** Code that was typed as HTML, which is refused: once it is in backticks, its words are still to be the same. */
    private static int codeOpened(Node node) {
        if (!(node instanceof HtmlInline)) {
            return 0;
        }
        return CODE.matcher(node.getChars()).matches()
                ? 1
                : CODE_END.matcher(node.getChars()).matches() ? -1 : 0;
    }

    /** Text as typed, without the backslashes that keep a sign from being a mark or a name from being a link. */
    private void text(BasedSequence typed) {
        int start = 0;
        for (int i = 0; i + 1 < typed.length(); i++) {
            if (typed.charAt(i) == '\\' && escapes(typed, i)) {
                run(typed, start, i);
                start = i + 1;
                i++;
            } else if (typed.charAt(i) == '\n') {
                run(typed, start, i);
                text.append(' ');
                start = i + 1;
            }
        }
        run(typed, start, typed.length());
    }

    private static boolean escapes(BasedSequence typed, int i) {
        char next = typed.charAt(i + 1);
        boolean punctuation = next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next);
        boolean wordStarts = i == 0 || !Character.isLetterOrDigit(typed.charAt(i - 1));
        return punctuation || Character.isLetter(next) && wordStarts;
    }

    private void run(BasedSequence typed, int from, int to) {
        if (from < to) {
            int offset = Math.max(typed.getIndexOffset(from), typed.getStartOffset());
            int start = text.length();
            text.append(BodyPieces.printable(typed.subSequence(from, to).toString()));
            Location at = places.at(offset);
            runs.add(new Passage.Run(start, text.length(), at));
            origins.add(new Origin(start, text.length(), offset));
        }
    }
}

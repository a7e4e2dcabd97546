package org.dateline.render.card;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.dateline.model.Status;

/** Draws cards. Safe to use from any thread; the fonts are loaded for the first card. */
public final class Painter {

    static final Color PAPER = new Color(0xfdfcf9);
    static final Color INK = new Color(0x1b1a18);
    static final Color SOFT = new Color(0x57544d);
    static final Color ACCENT = new Color(0xa5301a);

    private static final int EDGE = 64;
    private static final int WIDTH = Card.WIDTH - 2 * EDGE;

    /** Upper edges of what stands on it, in pixels. */
    private static final int SITE = 64;

    private static final int UPPER_RULE = 128;
    private static final int HEADLINE = 160;
    private static final int LOWER_RULE = 514;
    private static final int FOOT = 544;
    private static final int FOOT_OF_TWO_LINES = 526;

    private static final int ROOM_FOR_HEADLINE = 336;

    /** Sizes of type in pixels, the largest that fits first. */
    private static final int[] HEADLINES = {128, 112, 96, 88, 80, 72, 64, 58, 52, 46, 40, 34, 28, 22};

    private static final int[] LABELS = {34, 31, 28, 25, 22, 19, 16, 13};
    private static final int LINE_OF_LABEL = 46;
    private static final int ASCENT_OF_LABEL = 36;
    private static final int MARK = 30;
    private static final int INDENT = 50;

    private final Letters letters;
    private Optional<Faces> loaded = Optional.empty();

    public Painter(Letters letters) {
        this.letters = letters;
    }

    /** The card as PNG. */
    public byte[] png(Card card) {
        BufferedImage image = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = image.createGraphics();
        try {
            on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            on.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            on.setColor(PAPER);
            on.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
            draw(card, on);
        } finally {
            on.dispose();
        }
        return Png.bytes(image);
    }

    private void draw(Card card, Graphics2D on) {
        boolean fromRight = card.rightToLeft();
        on.setColor(INK);
        label(card.site(), Faces.Use.STRONG, WIDTH, on).draw(on, start(card, 0), SITE, fromRight);
        rule(UPPER_RULE, 3, on);
        Paragraph headline = headline(card, on.getFontRenderContext());
        headline.draw(on, start(card, 0), HEADLINE, fromRight);
        if (card.status().equals(Optional.of(Status.WITHDRAWN))) {
            headline.strike(on, start(card, 0), HEADLINE, fromRight);
        }
        if (card.status().isPresent()) {
            happened(card, card.status().get(), on);
        } else {
            told(card, on);
        }
    }

    /** As large as fits. */
    private Paragraph headline(Card card, FontRenderContext context) {
        double line = Faces.rightToLeft(card.headline()) ? 1.5 : 1.1;
        for (int size : HEADLINES) {
            Optional<Paragraph> paragraph = Paragraph.balanced(
                    faces().set(card.headline(), Faces.Use.HEADLINE, size),
                    WIDTH,
                    size * line,
                    size * (line / 2 + 0.29),
                    context);
            if (paragraph.filter(set -> set.height() <= ROOM_FOR_HEADLINE).isPresent()) {
                return paragraph.get();
            }
        }
        // one word as long as the limit of titles: it is cut off at the edge, and the page has all of it
        return Paragraph.line(faces().set(card.headline(), Faces.Use.HEADLINE, 22), 33, 26, context);
    }

    /** The line of "as of", as pages have it: the accent means the present. */
    private void told(Card card, Graphics2D on) {
        on.setColor(ACCENT);
        rule(LOWER_RULE, 5, on);
        label(card.date(), Faces.Use.STRONG, WIDTH, on).draw(on, start(card, 0), FOOT, card.rightToLeft());
    }

    /** The event on its rail: its mark, its date, and how sure it is: at the other end, or beneath. */
    private void happened(Card card, Status status, Graphics2D on) {
        boolean fromRight = card.rightToLeft();
        int room = WIDTH - INDENT;
        on.setColor(INK);
        rule(LOWER_RULE, 3, on);
        Paragraph date = label(card.date(), Faces.Use.LABEL, room, on);
        Optional<Paragraph> words = card.statusWords().map(said -> label(said, Faces.Use.STRONG, room, on));
        boolean beneath = words.filter(said -> date.width() + INDENT + said.width() > room)
                .isPresent();
        int top = beneath ? FOOT_OF_TWO_LINES : FOOT;
        new Mark(fromRight ? Card.WIDTH - EDGE - MARK : EDGE, top + 8, MARK).draw(status, on);
        words.ifPresent(said -> said.draw(
                on,
                beneath ? start(card, INDENT) : fromRight ? EDGE : Card.WIDTH - EDGE,
                beneath ? top + LINE_OF_LABEL : top,
                beneath == fromRight));
        on.setColor(SOFT);
        date.draw(on, start(card, INDENT), top, fromRight);
    }

    private void rule(int top, int thickness, Graphics2D on) {
        on.fill(new Rectangle2D.Double(EDGE, top, WIDTH, thickness));
    }

    /** Where lines begin: from the left, or from the right. */
    private static int start(Card card, int indent) {
        return card.rightToLeft() ? Card.WIDTH - EDGE - indent : EDGE + indent;
    }

    /** One line, as large as fits. */
    private Paragraph label(String text, Faces.Use use, int room, Graphics2D on) {
        Paragraph line = label(text, use, on, LABELS[0]);
        for (int i = 1; i < LABELS.length && line.width() > room; i++) {
            line = label(text, use, on, LABELS[i]);
        }
        return line;
    }

    private Paragraph label(String text, Faces.Use use, Graphics2D on, int size) {
        return Paragraph.line(faces().set(text, use, size), LINE_OF_LABEL, ASCENT_OF_LABEL, on.getFontRenderContext());
    }

    private synchronized Faces faces() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(new Faces(letters));
        }
        return loaded.get();
    }
}

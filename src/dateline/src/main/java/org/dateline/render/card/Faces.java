package org.dateline.render.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fonts of the cards, each with its like for Arabic. */
final class Faces {

    private record Face(Font latin, Font arabic) {}

    /** What a text is set as. */
    enum Use {
        HEADLINE,
        LABEL,
        STRONG
    }

    private final Letters letters;
    private final Map<Use, Face> faces = new EnumMap<>(Use.class);

    Faces(Letters letters) {
        this.letters = letters;
        faces.put(Use.HEADLINE, new Face(font("newsreader-display"), font("noto-naskh-arabic")));
        faces.put(Use.LABEL, new Face(font("public-sans-400"), font("noto-sans-arabic-400")));
        faces.put(Use.STRONG, new Face(font("public-sans-600"), font("noto-sans-arabic-600")));
    }

    /** The text in its fonts, each script in its own, running as its first letter does. */
    AttributedString set(String text, Use use, float size) {
        Face face = Optional.ofNullable(faces.get(use)).orElseThrow();
        AttributedString set = new AttributedString(text);
        Font latin = face.latin().deriveFont(size);
        Font arabic = face.arabic().deriveFont(size);
        boolean before = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            before = letters.inArabic(point, before);
            set.addAttribute(TextAttribute.FONT, before ? arabic : latin, i, i + Character.charCount(point));
        }
        set.addAttribute(TextAttribute.KERNING, TextAttribute.KERNING_ON);
        set.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft(text) ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return set;
    }

    static boolean rightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static InputStream open(String name) {
        String path = "/org/dateline/card/" + name;
        return Optional.<InputStream>ofNullable(Faces.class.getResourceAsStream(path))
                .orElseThrow(() -> new IllegalStateException("The engine lacks " + path));
    }

    private static Font font(String name) {
        try (InputStream stream = open(name + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.dateline.render.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which letters the fonts of the cards have; known without loading the fonts, which takes longer than a page. */
public final class Letters {

    /** Signs that say nothing alone: they order scripts, and fonts have no shape for them. */
    private static final String UNSEEN =
            "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u00AD\u200B\u2060\uFEFF";

    private static final String RARE =
            "\u2009\u202F\u2002\u2003\u2010\u2011\u2012\u2015\u02BB\u02BD\u02BE\u02BF\u2032\u2033";
    private static final String USUAL = "  \u00A0   ---–‘‘’‘'\"";

    private final BitSet latin = new BitSet();
    private final BitSet arabic = new BitSet();

    public Letters() {
        read("latin.txt", latin);
        read("arabic.txt", arabic);
    }

    /**
     * The text with rare signs replaced by usual ones, and without a dot under a letter that the fonts have only bare
     * ({@code Ḥamīd}); empty where they lack the letter itself.
     */
    public Optional<String> drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        for (int point : text.codePoints().toArray()) {
            String letter = has(point) || UNSEEN.indexOf(point) >= 0 ? shown(point) : bare(point);
            if (letter.isEmpty() && UNSEEN.indexOf(point) < 0) {
                return Optional.empty();
            }
            drawable.append(letter);
        }
        return Optional.of(drawable.toString());
    }

    private String shown(int point) {
        return UNSEEN.indexOf(point) < 0 ? Character.toString(point) : "";
    }

    private String bare(int point) {
        int rare = RARE.indexOf(point);
        String letter = rare < 0
                ? Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                : String.valueOf(USUAL.charAt(rare));
        return letter.codePoints()
                .filter(this::has)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private boolean has(int point) {
        return latin.get(point) || arabic.get(point);
    }

    /** Whether a letter is set in the Arabic face, after one that is or is not. */
    boolean inArabic(int point, boolean before) {
        return arabic.get(point) && (!latin.get(point) || before && point == ' ');
    }

    private static void read(String name, BitSet into) {
        try (InputStream stream = Faces.open(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().forEach(line -> {
                String[] ends = line.split(" ", -1);
                into.set(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16) + 1);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

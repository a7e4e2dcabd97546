package org.dateline.assemble;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Address;
import org.dateline.model.Background;
import org.dateline.model.Body;

/**
 * Links the first mention of each background page by its title or an alias, the longest name first. A backslash before
 * the name opts out.
 */
final class NameLinks {

    private record Name(String text, String id) {}

    private static final String APOSTROPHES = "'’‘";

    /** First word of a name, empty where an apostrophe stands before it → the names that start with it, longest first. */
    private final Map<String, List<Name>> names = new HashMap<>();

    NameLinks(Iterable<Background> pages) {
        this(pages, page -> Stream.of(page.title()));
    }

    /**
     * @param titles of a page in the language of the text; its aliases are names in every language
     */
    NameLinks(Iterable<Background> pages, Function<Background, Stream<String>> titles) {
        for (Background page : pages) {
            Stream.concat(titles.apply(page), page.aka().stream()).distinct().forEach(name -> add(name, page.id()));
        }
        names.values()
                .forEach(list -> list.sort(
                        Comparator.<Name>comparingInt(name -> -name.text().length())
                                .thenComparing(Name::text)
                                .thenComparing(Name::id)));
    }

    private void add(String text, String id) {
        String name = text.replace('\'', '’').replace('‘', '’');
        if (!name.isEmpty() && startsName(name, 0)) {
            int second = name.offsetByCodePoints(0, 1);
            String capital = name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
            Stream.of(name, capital)
                    .flatMap(form -> Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                            .map(normal -> Normalizer.normalize(form, normal)))
                    .distinct()
                    .forEach(form -> names.computeIfAbsent(wordAt(form, 0), word -> new ArrayList<>())
                            .add(new Name(form, id)));
        }
    }

    /**
     * The words cut at each name that is now a link.
     *
     * @param linked ids that need no further link; grows
     */
    void link(String words, Set<String> linked, List<Body.Piece> out) {
        int written = 0;
        int i = 0;
        while (i < words.length()) {
            if (!startsName(words, i)) {
                i += Character.charCount(words.codePointAt(i));
                continue;
            }
            Optional<Name> found = nameAt(words, i);
            if (found.isEmpty()) {
                i += Math.max(1, wordAt(words, i).length());
                continue;
            }
            int end = i + found.get().text().length();
            boolean optedOut = i > 0 && words.charAt(i - 1) == '\\';
            if (optedOut) {
                plain(words.substring(written, i - 1) + words.substring(i, end), out);
                written = end;
            } else if (linked.add(found.get().id())) {
                plain(words.substring(written, i), out);
                out.add(new Body.PageLink(Address.ofBackground(found.get().id()), Optional.empty()));
                plain(words.substring(i, end), out);
                out.add(new Body.LinkEnd());
                written = end;
            }
            i = end;
        }
        plain(words.substring(written), out);
    }

    private static void plain(String text, List<Body.Piece> out) {
        if (!text.isEmpty()) {
            out.add(new Body.Words(text));
        }
    }

    private Optional<Name> nameAt(String words, int start) {
        return names.getOrDefault(wordAt(words, start), List.of()).stream()
                .filter(name -> matches(words, start, name.text()))
                .findFirst();
    }

    private static boolean matches(String words, int start, String name) {
        int end = start + name.length();
        if (end > words.length() || goesOn(words, end)) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (plain(words.charAt(start + i)) != plain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A sign as it may be typed as well: any blank, any apostrophe, a hyphen that does not break. */
    private static char plain(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F'
                ? ' '
                : APOSTROPHES.indexOf(c) >= 0 ? '’' : c == '\u2011' ? '-' : c;
    }

    /**
     * Whether the word goes on behind the name: Hama in "Hamas" and "Sana" in "Sana’a", but not Hama in "Hama’s"; Iran in
     * "Iran-Contra", which is another name, but not in "Iran-backed".
     */
    private static boolean goesOn(String words, int end) {
        if (end == words.length()) {
            return false;
        }
        int next = words.codePointAt(end);
        if (isWord(next)) {
            return true;
        }
        String rest = words.substring(end + Character.charCount(next), Math.min(words.length(), end + 4));
        if (rest.isEmpty()) {
            return false;
        }
        boolean word = isWord(rest.codePointAt(0));
        return switch (next) {
            case '\'', '’' -> word && !(rest.startsWith("s") && (rest.length() == 1 || !isWord(rest.codePointAt(1))));
            case '-', '‑', '–' -> word && !Character.isLowerCase(rest.codePointAt(0));
            default -> false;
        };
    }

    /** A word, or an apostrophe that belongs to one, as in "’Ain Issa". */
    private static boolean startsName(String words, int i) {
        boolean apostrophe = APOSTROPHES.indexOf(words.charAt(i)) >= 0;
        boolean sign = apostrophe && i + 1 < words.length() && isWord(words.codePointAt(i + 1));
        return startsWord(words, i) || sign && (i == 0 || !isWord(words.codePointBefore(i)));
    }

    private static boolean startsWord(String words, int i) {
        if (!isWord(words.codePointAt(i))) {
            return false;
        }
        int before = i == 0 ? ' ' : words.codePointBefore(i);
        return !isWord(before) && "-‑–’'".indexOf(before) < 0;
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length() && isWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(start, end);
    }

    /** A letter, a digit, or a mark that belongs to one, in any script. */
    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

package org.dateline.output;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a switch does, in the order in which it does it. As text, a line of the manifest for each file behind a word, and
 * a last line with the sum of all before it, without which nothing of it is believed.
 *
 * @param put staged files that go to the site
 * @param keep files of the site that stay as they are
 * @param remove files of the last site that the new one lacks
 */
record Journal(List<Recorded> put, List<Recorded> keep, List<Recorded> remove) {

    private enum Word {
        PUT,
        KEEP,
        REMOVE;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + "\t";
        }
    }

    private static final String FRONT_PAGE = "index.html";
    private static final Pattern ANNOUNCES_PAGES = Pattern.compile("\\.(xml|atom)$");

    /** A page appears when what it shows is there; feeds and site maps when the pages that they announce are. */
    private static final Comparator<Recorded> ORDER =
            Comparator.comparingInt(Journal::rank).thenComparing(Recorded::path);

    Journal {
        put = put.stream().sorted(ORDER).toList();
        keep = List.copyOf(keep);
        remove = List.copyOf(remove);
    }

    /** Whether the site stays as it is. */
    boolean changesNothing() {
        return put.isEmpty() && remove.isEmpty();
    }

    /** What the site consists of afterwards. */
    Manifest manifest() {
        return Manifest.of(Stream.concat(put.stream(), keep.stream()).toList());
    }

    String text() {
        String body = lines(Word.PUT, put) + lines(Word.KEEP, keep) + lines(Word.REMOVE, remove);
        return body + end(body);
    }

    /** Reads a journal; empty where it is damaged. */
    static Optional<Journal> parse(String text) {
        int end = text.lastIndexOf("end\t");
        if (end < 0 || !text.substring(end).equals(end(text.substring(0, end)))) {
            return Optional.empty();
        }
        String body = text.substring(0, end);
        return Optional.of(new Journal(files(Word.PUT, body), files(Word.KEEP, body), files(Word.REMOVE, body)));
    }

    private static List<Recorded> files(Word word, String body) {
        return body.lines()
                .filter(line -> line.startsWith(word.prefix()))
                .map(line -> Recorded.parse(line.substring(word.prefix().length())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String lines(Word word, List<Recorded> files) {
        return files.stream().map(file -> word.prefix() + file.line() + "\n").collect(Collectors.joining());
    }

    private static String end(String body) {
        return Recorded.of("end", body.getBytes(StandardCharsets.UTF_8)).line() + "\n";
    }

    private static int rank(Recorded file) {
        if (file.path().equals(FRONT_PAGE)) {
            return 3;
        }
        if (ANNOUNCES_PAGES.matcher(file.path()).find()) {
            return 2;
        }
        return file.path().endsWith(".html") ? 1 : 0;
    }
}

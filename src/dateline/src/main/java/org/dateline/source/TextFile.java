package org.dateline.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/**
 * A file that must be UTF-8 text.
 *
 * @param text without a byte-order mark, each line ended by {@code \n} alone; empty where there is none
 * @param sound whether it can be read as what the editor meant
 */
record TextFile(String text, boolean sound) {

    /** In bytes: as much as a long novel. */
    private static final int MOST_BYTES = 1_000_000;

    private static final TextFile NONE = new TextFile("", false);

    /**
     * The text of a file.
     *
     * @param name the file, as problems print it
     * @param pending what it would hold instead
     * @param problems collects what is wrong with it
     */
    static TextFile read(Path file, String name, Pending pending, List<Problem> problems) {
        try {
            Optional<byte[]> instead = pending.of(file);
            long size = instead.isPresent() ? instead.get().length : Files.size(file);
            if (size > MOST_BYTES) {
                return tooLarge(size, name, problems);
            }
            return of(instead.isPresent() ? instead.get() : Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.add(Problem.of(
                    Rule.FILE_UNREADABLE,
                    Location.of(name),
                    "The file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check that it exists and that you may read it"));
            return NONE;
        }
    }

    static TextFile of(byte[] bytes, String name, List<Problem> problems) {
        Optional<String> encoding = otherEncoding(bytes);
        if (encoding.isPresent()) {
            return notText(Location.of(name), "The file is " + encoding.get(), "save it again as UTF-8", problems);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = plain(out.flip().toString());
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            String before = text.substring(text.lastIndexOf('\n') + 1);
            return notText(
                    new Location(name, line, before.codePointCount(0, before.length()) + 1),
                    "The file is not UTF-8 text: this letter is written otherwise",
                    "save it again with the encoding UTF-8",
                    problems);
        }
        String seen = HiddenCharacters.replace(text, name, problems);
        Optional<Problem> conflict = ConflictMarkers.in(seen, name);
        conflict.ifPresent(problems::add);
        return new TextFile(seen, conflict.isEmpty());
    }

    private static TextFile tooLarge(long size, String name, List<Problem> problems) {
        problems.add(Problem.of(
                Rule.VALUE_TOO_LONG,
                Location.of(name),
                String.format(Locale.ROOT, "The file has %,d bytes; at most %,d are read", size, MOST_BYTES),
                "see whether it is the right file, or make several entries of it"));
        return NONE;
    }

    private static TextFile notText(Location at, String message, String hint, List<Problem> problems) {
        problems.add(Problem.of(Rule.FILE_NOT_TEXT, at, message, hint));
        return NONE;
    }

    private static String plain(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How a file is saved that shows by its first bytes, or by its zeros, that it is no UTF-8. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("saved as UTF-32");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of("saved as UTF-16");
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        boolean everySecond = bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0) && zeros > bytes.length / 3;
        return everySecond
                ? Optional.of("saved as UTF-16")
                : zeros > bytes.length / 10 ? Optional.of("no text") : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

package org.dateline.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;

/** A file that must be UTF-8. */
final class TextFile {

    private TextFile() {}

    /**
     * The text of a file, without a byte-order mark.
     *
     * @param name the file, as problems print it
     * @param pending what it would hold instead
     * @param problems collects why it cannot be read
     */
    static Optional<String> read(Path file, String name, Pending pending, List<Problem> problems) {
        try {
            Optional<byte[]> bytes = pending.of(file);
            return decode(bytes.isPresent() ? bytes.get() : Files.readAllBytes(file), name, problems);
        } catch (IOException e) {
            problems.add(Problem.of(
                    Rule.FILE_UNREADABLE,
                    Location.of(name),
                    "The file cannot be read (" + e.getClass().getSimpleName() + ")",
                    "check that it exists and that you may read it"));
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, String name, List<Problem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            boolean utf16 =
                    bytes.length > 1 && ((bytes[0] & 0xff) ^ (bytes[1] & 0xff)) == 1 && (bytes[0] & 0xfe) == 0xfe;
            problems.add(Problem.of(
                    Rule.FILE_NOT_TEXT,
                    Location.of(name),
                    utf16 ? "The file is saved as UTF-16" : "The file is not UTF-8 text",
                    "save it again with the encoding UTF-8"));
            return Optional.empty();
        }
    }
}

package org.dateline.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.problem.WrongUse;

/** A file that whoever runs Dateline names, and that is no content. */
public final class GivenFile {

    private GivenFile() {}

    /**
     * Its bytes.
     *
     * @param hint how to come by such a file
     * @throws WrongUse where there is none
     */
    static byte[] bytes(Path file, String hint) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("There is no file " + file + ": " + hint);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its text, without a byte-order mark.
     *
     * @param hint how to come by such a file
     * @throws WrongUse where there is none, or it is not UTF-8
     */
    public static String text(Path file, String hint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file, hint)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WrongUse(file + " is not UTF-8 text: " + hint);
        }
    }
}

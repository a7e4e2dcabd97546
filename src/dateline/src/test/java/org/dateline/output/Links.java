package org.dateline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Makes links, or skips the test on a system that does not let us. */
final class Links {

    private Links() {}

    static void make(Path link, Path to) {
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, to);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("No symbolic links here: " + e);
        }
    }

    static void makeHard(Path link, Path to) {
        try {
            Files.createLink(link, to);
        } catch (IOException | UnsupportedOperationException e) {
            Assumptions.abort("No hard links here: " + e);
        }
    }
}

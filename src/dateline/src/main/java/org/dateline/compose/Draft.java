package org.dateline.compose;

import java.nio.file.Path;
import java.util.List;
import org.dateline.problem.Problem;

/**
 * An entry that is not on the disk yet.
 *
 * @param file where it is to be
 * @param name the same, relative to the project, with forward slashes
 * @param problems what a check would say of it
 */
public record Draft(Path file, String name, byte[] text, List<Problem> problems) {

    Draft at(Path other, String otherName, List<Problem> found) {
        return new Draft(other, otherName, text, found);
    }
}

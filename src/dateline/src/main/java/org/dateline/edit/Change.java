package org.dateline.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One file as it is and as it would be.
 *
 * @param file where it is on the disk
 * @param target where it would be; the same, or another name in the same folder
 * @param name path relative to the project, with forward slashes
 * @param newName the same, as it would be
 * @param edits how many changes these are, from 1
 */
public record Change(Path file, Path target, String name, String newName, byte[] before, byte[] after, int edits) {

    public boolean renames() {
        return !file.equals(target);
    }

    /** The lines as they are, without their ends. */
    public List<String> linesBefore() {
        return lines(before);
    }

    /** The lines as they would be, without their ends. */
    public List<String> linesAfter() {
        return lines(after);
    }

    private static List<String> lines(byte[] bytes) {
        List<String> lines = List.of(Lines.END.split(new String(bytes, StandardCharsets.UTF_8), -1));
        boolean closed = lines.get(lines.size() - 1).isEmpty();
        return closed ? lines.subList(0, lines.size() - 1) : lines;
    }
}

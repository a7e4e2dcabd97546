package org.dateline.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.problem.Edit;

/** Makes edits in one file, and leaves every other byte as it is. */
final class FileEdits {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A key that starts its line: a field can be added below, unlike within {@code {…}} or {@code - …}. */
    private static final Pattern FIELD = Pattern.compile("( *)[\\p{L}_][^:{\\[\"']*: *");

    private FileEdits() {}

    /**
     * What became of the file.
     *
     * @param count how many edits were made
     */
    record Made(byte[] bytes, int count) {}

    /** What stands between two offsets, and what takes its place. */
    private record Splice(int start, int end, String instead) {}

    /**
     * Makes the edits that fit: those whose text stands where they say it does. Of two that overlap, the first is made.
     */
    static Made make(byte[] bytes, List<Edit> edits) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(whole.getBytes(StandardCharsets.UTF_8), bytes)) {
            return new Made(bytes, 0); // no text, and so not the text that was read
        }
        String mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        Lines lines = Lines.of(text(bytes));
        List<Splice> splices = new ArrayList<>();
        int count = 0;
        for (Edit edit :
                edits.stream().distinct().sorted(Comparator.comparing(Edit::at)).toList()) {
            List<Splice> wanted = splices(lines, edit);
            if (!wanted.isEmpty()
                    && wanted.stream().noneMatch(one -> splices.stream().anyMatch(other -> overlap(one, other)))) {
                splices.addAll(wanted);
                count++;
            }
        }
        return new Made((mark + spliced(lines.text(), splices)).getBytes(StandardCharsets.UTF_8), count);
    }

    /** The text of a file, without a byte-order mark. */
    static String text(byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        return whole.startsWith(BYTE_ORDER_MARK) ? whole.substring(BYTE_ORDER_MARK.length()) : whole;
    }

    private static boolean overlap(Splice one, Splice other) {
        return one.start() < other.end() && other.start() < one.end()
                || one.start() == other.start() && one.end() == other.end();
    }

    private static String spliced(String text, List<Splice> splices) {
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Splice splice :
                splices.stream().sorted(Comparator.comparingInt(Splice::start)).toList()) {
            result.append(text, done, splice.start()).append(splice.instead());
            done = splice.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** The one or two splices of an edit; none where it does not fit. */
    private static List<Splice> splices(Lines lines, Edit edit) {
        OptionalInt at = lines.offset(edit.at());
        if (at.isEmpty()) {
            return List.of();
        }
        String lineBreak = lines.lineBreak(at.getAsInt());
        Optional<Splice> replaced = replaced(lines.text(), at.getAsInt(), edit, lineBreak);
        if (edit.below().isEmpty() || replaced.isEmpty()) {
            return replaced.stream().toList();
        }
        Optional<String> indent = indent(lines, at.getAsInt());
        int end = lines.endOfLine(replaced.get().end());
        return indent.map(blanks -> List.of(
                        replaced.get(),
                        new Splice(end, end, lineBreak + blanks + edit.below().get())))
                .orElse(List.of());
    }

    /** How far a field below is to be indented; empty where the line is not one field, nor a fence. */
    private static Optional<String> indent(Lines lines, int at) {
        Matcher field = FIELD.matcher(lines.before(at));
        return field.matches()
                ? Optional.of(field.group(1))
                : lines.before(at).isEmpty() ? Optional.of("") : Optional.empty();
    }

    private static Optional<Splice> replaced(String text, int at, Edit edit, String lineBreak) {
        String instead = edit.instead().replace("\n", lineBreak);
        return place(text, at, edit).stream()
                .mapToObj(start -> new Splice(start, start + edit.text().length(), instead))
                .findFirst();
    }

    /** Where the text of an edit stands, at an offset or behind the quote that stands there. */
    static OptionalInt place(String text, int at, Edit edit) {
        if (text.startsWith(edit.text(), at)) {
            return OptionalInt.of(at);
        }
        boolean quoted = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0;
        int inside = at + 1;
        while (quoted && text.startsWith(" ", inside)) {
            inside++;
        }
        return quoted && text.startsWith(edit.text(), inside) ? OptionalInt.of(inside) : OptionalInt.empty();
    }
}

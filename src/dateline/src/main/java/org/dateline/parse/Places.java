package org.dateline.parse;

import org.dateline.problem.Location;
import org.dateline.source.SourceFile;

/** Places in a body, found quickly where they are asked for from its start to its end. */
final class Places {

    private final String name;
    private final int firstLine;
    private final String body;
    private int offset;
    private int line;
    private int column;

    Places(SourceFile file) {
        this.name = file.name();
        this.firstLine = file.bodyLine();
        this.body = file.body();
    }

    /** The place of a character of the Markdown. */
    Location at(int wanted) {
        if (wanted < offset) {
            offset = 0;
            line = 0;
            column = 0;
        }
        while (offset < wanted && offset < body.length()) {
            int c = body.codePointAt(offset);
            column = c == '\n' ? 0 : column + 1;
            line += c == '\n' ? 1 : 0;
            offset += Character.charCount(c);
        }
        return new Location(name, firstLine + line, column + 1);
    }
}

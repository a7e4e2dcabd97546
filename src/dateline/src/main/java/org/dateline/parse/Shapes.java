package org.dateline.parse;

import java.nio.file.Path;
import org.dateline.source.SourceFile;
import org.dateline.source.Value;

/** What each kind of file takes: its parser runs over a file without fields, and what it asks for is taken down. */
public final class Shapes {

    private Shapes() {}

    /** The fields of a file of this kind; none for a kind that has no parser. */
    public static Shape.Fields of(SourceFile.Kind kind) {
        Reading reading = Reading.describing(new SourceFile(
                "any.en.md", "any/any.en.md", kind, Value.Mapping.EMPTY, "", 1, Path.of("any.en.md"), false));
        if (kind == SourceFile.Kind.SETTINGS) {
            PublicationParser.parse(reading);
        } else {
            EntryParser.entry(reading);
        }
        return reading.asked().shape();
    }
}

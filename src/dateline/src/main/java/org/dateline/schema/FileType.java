package org.dateline.schema;

import java.util.Locale;
import org.dateline.parse.Shape;
import org.dateline.parse.Shapes;
import org.dateline.source.SourceFile;

/** A kind of file that an editor writes fields in, and that has a schema. */
enum FileType {
    EVENT("Event", SourceFile.Kind.EVENT),
    EXPLAINER("Explainer", SourceFile.Kind.EXPLAINER),
    BACKGROUND("Background page", SourceFile.Kind.BACKGROUND),
    SERIES("Series of figures", SourceFile.Kind.SERIES),
    EDITION("Edition of an entry in another language", SourceFile.Kind.EDITION),
    SERIES_EDITION("Edition of the series in another language", SourceFile.Kind.SERIES_EDITION),
    PUBLICATION("Settings of the publication", SourceFile.Kind.SETTINGS);

    private final String title;
    private final SourceFile.Kind kind;

    FileType(String title, SourceFile.Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** As in the name of its schema. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** What the file is to the parser. */
    SourceFile.Kind kind() {
        return kind;
    }

    Shape.Fields fields() {
        return Shapes.of(kind);
    }
}

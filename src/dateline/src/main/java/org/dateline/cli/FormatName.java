package org.dateline.cli;

import java.util.Arrays;
import org.dateline.problem.Nearest;
import org.dateline.reporter.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String name) {
        var names = Arrays.stream(Format.values()).map(Format::word).toList();
        return Format.of(name)
                .orElseThrow(() -> new TypeConversionException("“" + name + "” is no format; "
                        + Nearest.hint(name, names, "there are " + String.join(", ", names))));
    }
}

package org.dateline.cli;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Lets through what has the form of a moment; what it means is the engine's to say. */
final class AtMoment implements ITypeConverter<String> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'][' ']HH:mm[:ss][XXX]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public String convert(String text) {
        try {
            FORM.parse(text);
            return text;
        } catch (DateTimeException e) {
            throw new TypeConversionException("“" + text + "” is not a moment such as 2024-12-02T06:00");
        }
    }
}

package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a file, relative to where the command is run. */
final class NamedFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("the name of a file is missing");
        }
        try {
            return Folder.absolute(Path.of(name));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("“" + name + "” cannot be the name of a file");
        }
    }
}

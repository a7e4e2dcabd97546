package org.dateline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a folder, relative to where the command is run. */
final class Folder implements ITypeConverter<Path> {

    /** An empty name is a forgotten one, as of a shell's variable that is not set, and never means this folder. */
    @Override
    public Path convert(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("the name of a folder is missing");
        }
        try {
            return absolute(Path.of(name));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("“" + name + "” cannot be the name of a folder");
        }
    }

    static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}

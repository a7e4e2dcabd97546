package org.dateline.determinism;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.fixture.Repository;

/**
 * A machine to build on.
 *
 * @param java home of the Java that runs there
 * @param environment variables that are set there
 * @param options of its virtual machine
 */
record Surroundings(String name, Path java, Map<String, String> environment, List<String> options, int threads) {

    static Surroundings here(String name) {
        return new Surroundings(name, Path.of(System.getProperty("java.home")), Map.of(), List.of(), 2);
    }

    Surroundings with(String variable, String value) {
        return new Surroundings(name, java, Map.of(variable, value), options, threads);
    }

    Surroundings with(String... more) {
        return new Surroundings(name, java, environment, List.of(more), threads);
    }

    Surroundings threads(int number) {
        return new Surroundings(name, java, environment, options, number);
    }

    Surroundings java(Path home) {
        return new Surroundings(name, home, environment, options, threads);
    }

    /** Starts to build there. */
    Process start(Path made) throws IOException {
        Files.createDirectories(made);
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildElsewhere.class.getName()));
        command.addAll(List.of(made.toString(), String.valueOf(threads)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Repository.module().toFile())
                .redirectErrorStream(true)
                .redirectOutput(made.resolve("log.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits for the end of a build that was started. */
    static void finish(Process process, Path made) {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(Files.readString(made.resolve("log.txt")));
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}

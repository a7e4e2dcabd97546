package org.dateline.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.OutputFile;

/** A project on disk to publish to: a site in {@code public}, its record in {@code .dateline}. */
final class SiteOnDisk {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    final Path project;
    final Path output;
    final Path work;
    final List<String> notices = new ArrayList<>();

    SiteOnDisk(Path project) {
        this.project = project;
        this.output = project.resolve("public");
        this.work = project.resolve(".dateline");
    }

    Published publish(Map<String, String> site) throws IOException {
        return publish(planned(site));
    }

    Published publish(List<OutputFile> files) throws IOException {
        return publish(files, 2, new Disk() {});
    }

    Published publish(List<OutputFile> files, int threads, Disk disk) throws IOException {
        try (Publisher publisher = Publisher.open(project, output, work, notices::add, disk)) {
            return publisher.publish(files, threads);
        }
    }

    /** A run that gets no further than its start, as one with errors in its content. */
    void openOnly() throws IOException {
        openOnly(new Disk() {});
    }

    void openOnly(Disk disk) throws IOException {
        Publisher.open(project, output, work, notices::add, disk).close();
    }

    static List<OutputFile> planned(Map<String, String> site) {
        return site.entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue()))
                .toList();
    }

    static OutputFile file(String path, String text) {
        return new OutputFile(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every file of the site, ours or not, with what is in it; links by name only. */
    SortedMap<String, String> files() {
        return contents(output);
    }

    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> found = new TreeMap<>();
        if (!Files.exists(folder)) {
            return found;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                found.put(name, Files.isSymbolicLink(path) ? "a link" : Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Every file and folder of the project with its time, to see that nothing was touched. */
    SortedMap<String, FileTime> times() throws IOException {
        SortedMap<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.toList()) {
                times.put(path.toString(), Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS));
            }
        }
        return times;
    }

    /** Sets all times back, so that any writing shows. */
    void age() throws IOException {
        try (Stream<Path> paths = Files.walk(project)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
    }

    void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(project.resolve(path));
    }

    boolean exists(String path) {
        return Files.exists(project.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    Progress progress() {
        return notices::add;
    }
}

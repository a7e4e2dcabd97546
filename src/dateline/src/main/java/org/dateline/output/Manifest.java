package org.dateline.output;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Dateline wrote. As text, a line for each file, sorted by path, so that the manifests of parts of a site merge by
 * sorting their lines together.
 *
 * @param files by path
 */
record Manifest(SortedMap<String, Recorded> files) {

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static Manifest of(Collection<Recorded> recorded) {
        SortedMap<String, Recorded> files = new TreeMap<>();
        recorded.forEach(file -> files.put(file.path(), file));
        return new Manifest(files);
    }

    /** Reads a manifest; empty where any line is damaged, since then none is to be trusted. */
    static Optional<Manifest> parse(String text) {
        SortedMap<String, Recorded> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Optional<Recorded> file = Recorded.parse(line);
            if (file.isEmpty() || files.put(file.get().path(), file.get()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(files));
    }

    String text() {
        return files.values().stream().map(file -> file.line() + "\n").collect(Collectors.joining());
    }

    boolean lists(String path) {
        return files.containsKey(path);
    }
}

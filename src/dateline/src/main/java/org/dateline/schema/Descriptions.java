package org.dateline.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What fields and words mean, a sentence each; the longest end of a field's path that has one counts. */
final class Descriptions {

    private final Properties sentences = new Properties();

    Descriptions() {
        try (InputStream stream = Objects.requireNonNull(Descriptions.class.getResourceAsStream("fields.properties"))) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a field means.
     *
     * @param path kind of file and names of the fields from the outside in, parted by dots
     */
    Optional<String> field(String path) {
        return of(path, "");
    }

    /** What one of a field's words means. */
    Optional<String> word(String path, String word) {
        return of(path, "/" + word.replace(' ', '-'));
    }

    /** What a value in a form looks like. */
    List<String> examples(String form) {
        String examples = sentences.getProperty("example." + form.replace(' ', '-'), "");
        return examples.isEmpty() ? List.of() : List.of(examples.split(" \\| ", -1));
    }

    private Optional<String> of(String path, String word) {
        int dot = path.lastIndexOf('.');
        return longest(path + word).or(() -> longest(path.substring(0, dot + 1) + "*" + word));
    }

    private Optional<String> longest(String path) {
        for (String end = path; ; end = end.substring(end.indexOf('.') + 1)) {
            String sentence = sentences.getProperty(end);
            if (sentence != null) {
                return Optional.of(sentence);
            }
            if (end.indexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }
}

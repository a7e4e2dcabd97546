package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.fixture.Folder;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of 2,000 events with one mistake of every kind: one run finds all, in half a gigabyte. */
class ArchiveTest {

    @Test
    void oneRunFindsOneMistakeOfEveryKind(@TempDir Path folder) throws IOException, InterruptedException {
        Archive archive = Archive.in(folder.resolve("archive"));
        Path out = folder.resolve("out.txt");

        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.dateline.cli.Main",
                        "check",
                        archive.project().root().toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();

        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out);
        assertThat(run.exitValue()).as(said).isEqualTo(1);
        assertThat(found(said)).containsAll(ids(archive.broken()));
        assertThat(said.lines().filter(line -> line.contains("content/sound-"))).isEmpty();
        assertThat(Folder.files(archive.project().root())).hasSizeGreaterThan(2000);
    }

    private static Set<String> found(String said) {
        Set<String> known = Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        known.retainAll(Pattern.compile("[a-z-]+/[a-z0-9-]+")
                .matcher(said)
                .results()
                .map(word -> word.group())
                .toList());
        return known;
    }

    private static List<String> ids(Set<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }
}

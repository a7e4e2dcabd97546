package org.dateline.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Aleppo explainer, built again and again, each time elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {

    private static final int NEXT_LTS = 25;

    private SortedMap<String, String> site;
    private String report;
    private String account;

    @BeforeAll
    void buildHere(@TempDir Path made) {
        Project project = Project.aleppo(made);
        assertThat(project.build(2).problems()).isEmpty();
        site = Folder.bytes(project.output());
        report = Folder.read(project.report());
        account = Folder.read(made.resolve(".dateline/build-report.json"));
        assertThat(site).hasSizeGreaterThan(50);
    }

    static Stream<Surroundings> surroundings() {
        return Stream.of(
                Surroundings.here("New York").with("TZ", "America/New_York"),
                Surroundings.here("no language at all").with("LC_ALL", "POSIX"),
                Surroundings.here("Turkish, in another encoding")
                        .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9"),
                Surroundings.here("Arabic, in Arabic digits")
                        .with("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab-ca-islamic"),
                Surroundings.here("one thread").threads(1),
                Surroundings.here("eight threads").threads(8));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void itIsTheSameIn(Surroundings elsewhere, @TempDir Path made) throws IOException {
        assertSame(elsewhere, made);
    }

    @Test
    void itIsTheSameOnTheNextJava(@TempDir Path made) throws IOException {
        Optional<Path> java = nextJava();
        assumeTrue(
                java.isPresent(), "No JDK " + NEXT_LTS + " in /usr/lib/jvm, nor named by JAVA_HOME_25_X64: not tried");
        // letters are drawn a little otherwise from one JDK to the next: the promise for pictures is one platform
        assertSame(Surroundings.here("Java " + NEXT_LTS).java(java.get()), made, name -> !name.endsWith(".png"));
    }

    @Test
    void theSecondTimeNothingIsWritten(@TempDir Path made) {
        Project project = Project.aleppo(made);
        project.build(2);
        Folder.age(project.output());
        var times = Folder.times(project.output());

        BuildResult second = project.build(2);

        assertThat(second.published()).hasValueSatisfying(files -> {
            assertThat(files.written()).isZero();
            assertThat(files.removed()).isZero();
        });
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
        assertThat(Folder.times(project.output())).isEqualTo(times);
    }

    @Test
    void itIsTheSameInAnotherFolderWithOtherTimes(@TempDir Path root) throws IOException {
        Project moved = new Project(root.resolve("Ein anderer Ordner"));
        for (String part : List.of("content", "site", "templates")) {
            moved.copy(Repository.root().resolve(part), part);
        }
        for (Path file : Folder.files(moved.root()).values()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + file.hashCode()));
        }
        moved.build(2);
        assertThat(Folder.bytes(moved.output())).isEqualTo(site);
        assertThat(Folder.read(moved.report())).isEqualTo(report);
    }

    private void assertSame(Surroundings elsewhere, Path made) throws IOException {
        assertSame(elsewhere, made, name -> true);
    }

    /**
     * @param compared which files must have the same bytes; all of them must be there
     */
    private void assertSame(Surroundings elsewhere, Path made, Predicate<String> compared) throws IOException {
        Surroundings.finish(elsewhere.start(made), made);
        Project project = Project.aleppo(made);
        SortedMap<String, String> other = Folder.bytes(project.output());
        assertThat(other.keySet()).isEqualTo(site.keySet());
        assertThat(other.entrySet().stream()
                        .filter(file -> compared.test(file.getKey()))
                        .filter(file -> !file.getValue().equals(site.get(file.getKey()))))
                .as("files that differ in " + elsewhere)
                .isEmpty();
        assertThat(Folder.read(project.report())).isEqualTo(report);
        assertThat(Folder.read(made.resolve(".dateline/build-report.json"))).isEqualTo(account);
    }

    private static Optional<Path> nextJava() throws IOException {
        Path shelf = Path.of("/usr/lib/jvm");
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JAVA_HOME_25_X64")).map(Path::of);
        List<Path> installed = List.of();
        if (Files.isDirectory(shelf)) {
            try (Stream<Path> homes = Files.list(shelf)) {
                installed = homes.filter(home -> home.getFileName().toString().contains(String.valueOf(NEXT_LTS)))
                        .sorted()
                        .toList();
            }
        }
        return Stream.concat(named, installed.stream())
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .findFirst();
    }
}

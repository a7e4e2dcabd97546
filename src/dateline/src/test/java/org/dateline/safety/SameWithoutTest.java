package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.dateline.model.Account.Fate;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With drafts and embargoed entries in its content, a site has the bytes that it has without them; and once an embargo
 * is lifted, those that it has where there was none.
 *
 * <p>In {@code resources/…/unpublished}, {@code <<this|that>>} is {@code this} beside what is hidden and {@code that}
 * without, where nothing can refer to it; of a link in a body, the text stays.
 */
class SameWithoutTest {

    private static final Path TREE = Repository.module().resolve("src/test/resources/org/dateline/safety/unpublished");
    private static final Pattern REFERENCE = Pattern.compile("<<([^|]*)\\|([^>]*)>>");
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*secret[^)]*\\)");
    private static final Pattern EMBARGO = Pattern.compile("(?m)^embargo: .*\n");

    @Test
    void theSiteIsTheSameWithoutThem(@TempDir Path root) {
        Project with = project(root.resolve("with"), true, SameWithoutTest::referring);
        Project without = project(root.resolve("without"), false, SameWithoutTest::unreferring);

        BuildResult hidden = built(with, Optional.empty());
        built(without, Optional.empty());

        assertThat(hidden.account().with(Fate.DRAFT)).hasSizeGreaterThan(10);
        assertThat(hidden.account().with(Fate.EMBARGOED)).hasSizeGreaterThan(10);
        assertSame(with, without);
    }

    @Test
    void reportNamesNoneOfThem(@TempDir Path root) {
        Project with = project(root.resolve("with"), true, SameWithoutTest::referring);
        built(with, Optional.empty());

        assertThat(Folder.read(with.report()))
                .doesNotContainIgnoringCase("secret")
                .doesNotContain("سري");
    }

    @Test
    void liftedTheyAreAsIfThereHadBeenNoEmbargo(@TempDir Path root) {
        Project lifted = project(root.resolve("lifted"), true, SameWithoutTest::referring);
        Project open = project(
                root.resolve("open"),
                true,
                text -> EMBARGO.matcher(referring(text)).replaceAll(""));

        BuildResult result = built(lifted, Optional.of("2026-01-01T00:00"));
        built(open, Optional.empty());

        assertThat(result.account().with(Fate.EMBARGOED)).isEmpty();
        assertSame(lifted, open);
        assertThat(lifted.text("story/secret-settled/index.html")).contains("A secret secret-settled");
    }

    @Test
    void oneMinuteEarlierNothingIsLifted(@TempDir Path root) {
        Project early = project(root.resolve("early"), true, SameWithoutTest::referring);
        Project never = project(root.resolve("never"), true, SameWithoutTest::referring);

        built(early, Optional.of("2025-12-31T23:59"));
        built(never, Optional.empty());

        assertSame(early, never);
    }

    private static void assertSame(Project one, Project other) {
        SortedMap<String, String> expected = Folder.bytes(other.output());
        SortedMap<String, String> actual = Folder.bytes(one.output());
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        Set<String> different = new TreeSet<>(actual.keySet());
        different.removeIf(name -> actual.get(name).equals(expected.get(name)));
        different.forEach(name -> assertThat(actual.get(name)).as(name).isEqualTo(expected.get(name)));
    }

    private static BuildResult built(Project project, Optional<String> at) {
        BuildResult result = project.build(at);
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        return result;
    }

    private static String unreferring(String text) {
        return LINK.matcher(REFERENCE.matcher(text).replaceAll("$2")).replaceAll("$1");
    }

    private static String referring(String text) {
        return REFERENCE.matcher(text).replaceAll("$1");
    }

    private static Project project(Path root, boolean hidden, UnaryOperator<String> change) {
        Project project = new Project(root);
        Stream.of("shown", "hidden")
                .filter(part -> hidden || part.equals("shown"))
                .forEach(part -> Folder.files(TREE.resolve(part))
                        .forEach((name, file) -> project.write(name, change.apply(Folder.read(file)))));
        return project;
    }
}

package org.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.archive.LongStory;
import org.dateline.fixture.Folder;
import org.dateline.fixture.HtmlChecker;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the entries, the pages of the default theme are HTML as the standard has it. */
class ValidHtmlTest {

    /** Cases with errors, or whose author skips a level of headings. */
    private static final List<String> UNSOUND = List.of("bodies", "four-broken-events", "live-without-update");

    private final HtmlChecker checker = new HtmlChecker();

    static Stream<String> sound() {
        return GoldenCase.folders(GoldenCase.root())
                .map(folder -> folder.getFileName().toString())
                .filter(name -> !name.startsWith("problems-") && !UNSOUND.contains(name));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void anExample(String name, @TempDir Path root) throws Exception {
        Path golden = GoldenCase.root().resolve(name);
        assertValid(new Project(root).copy(golden.resolve("content"), "content").copy(golden.resolve("site"), "site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"election", "court", "earthquake", "rome"})
    void aStory(String story, @TempDir Path root) throws Exception {
        assertValid(new Project(root).copy(Repository.module().resolve("src/test/stories/" + story), ""));
    }

    @Test
    void aLongStory(@TempDir Path root) throws Exception {
        assertValid(LongStory.in(root, 300).project());
    }

    private void assertValid(Project project) throws Exception {
        project.build();
        List<String> found = new ArrayList<>();
        List<String> pages = Folder.files(project.output()).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
        for (String page : pages) {
            found.addAll(checker.check(page, project.text(page)));
        }
        assertThat(found).isEmpty();
        assertThat(pages).isNotEmpty();
    }
}

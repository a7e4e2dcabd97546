package org.dateline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories as newsrooms tell them build without a problem. */
class StoriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"election", "court", "earthquake", "rome"})
    void buildsWithoutAWarning(String story, @TempDir Path folder) {
        Project project = new Project(folder).copy(Repository.module().resolve("src/test/stories/" + story), "");
        assertThat(project.build().problems()).isEmpty();
    }
}

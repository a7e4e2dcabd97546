package org.dateline.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with errors leaves the site of before whole. */
class BrokenEventsTest {

    @Test
    void fourBrokenEventsGiveFourProblemsAndLeaveTheSiteUntouched(@TempDir Path root) {
        Project project = Project.small(root).copy(GoldenCase.root().resolve("five-line-event/content"), "content");
        project.build();
        Folder.age(project.output());
        var site = Folder.bytes(project.output());
        var times = Folder.times(project.output());

        BuildResult result = project.copy(GoldenCase.root().resolve("four-broken-events/content"), "content")
                .build();

        assertThat(result.failed()).isTrue();
        assertThat(result.published()).isEmpty();
        assertThat(result.problems())
                .extracting(
                        problem -> problem.location().toString(),
                        problem -> problem.rule().id())
                .containsExactly(
                        tuple("impossible-date.md:3:7", "date/impossible"),
                        tuple("unclosed-quote.md:2:8", "yaml/syntax"),
                        tuple("unknown-key.md:4:1", "key/unknown"),
                        tuple("unknown-place.md:4:8", "id/unknown"));
        assertThat(result.problems())
                .allSatisfy(problem -> assertThat(problem.hint()).isNotBlank());
        assertThat(site).containsKey("aleppo-2024/offensive-begins/index.html");
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
        assertThat(Folder.times(project.output())).isEqualTo(times);
    }

    private static Tuple tuple(String place, String rule) {
        return Tuple.tuple("content/aleppo-2024/events/" + place, rule);
    }
}

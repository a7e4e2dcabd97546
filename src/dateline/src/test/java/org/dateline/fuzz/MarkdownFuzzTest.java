package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.model.Body;
import org.dateline.render.BodyPrinter;
import org.dateline.safety.Oracle;

/** Any Markdown in a body: its HTML is what somebody else takes for safe. */
class MarkdownFuzzTest {

    private static final String EVENT = "content/story/events/event.md";

    @FuzzTest(maxDuration = "10m")
    void anyBody(byte[] input) {
        String event = "---\ntitle: Any\ndate: 2024-11-27\n---\n" + new String(input, StandardCharsets.UTF_8);
        FuzzedProject project = FuzzedProject.with(EVENT, event.getBytes(StandardCharsets.UTF_8));
        Optional.ofNullable(project.assembled().site().bodies().get(EVENT))
                .map(MarkdownFuzzTest::html)
                .ifPresent(html -> assertThat(Oracle.cleaned(html)).isEqualTo(Oracle.asWritten(html)));
    }

    private static String html(Body body) {
        return BodyPrinter.html(body);
    }
}

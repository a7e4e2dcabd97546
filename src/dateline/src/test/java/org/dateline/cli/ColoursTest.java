package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a process of its own prints in colour. */
class ColoursTest {

    private static final String COLOUR = "\u001B[";

    @TempDir
    private Path root;

    @Test
    void aLogIsPlainUnlessColoursAreForced() throws Exception {
        assertThat(printed(Map.of())).contains(" error ").doesNotContain(COLOUR);
        assertThat(printed(Map.of("CLICOLOR_FORCE", "1"))).contains(COLOUR);
    }

    @Test
    void nothingIsColouredWhereTheReaderWantsNoColour() throws Exception {
        assertThat(printed(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")))
                .contains(" error ")
                .doesNotContain(COLOUR);
    }

    private String printed(Map<String, String> environment) throws IOException, InterruptedException {
        Project.scaffold(root).event("story", "typo", "date: 2024-01-04\nsources: agency\nplaec: town", "It rains.");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "check",
                        root.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.contains("COLOR"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return printed;
    }
}

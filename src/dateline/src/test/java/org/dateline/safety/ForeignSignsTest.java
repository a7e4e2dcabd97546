package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signs that foreign words carry inside the engine stand in no file of the site. */
class ForeignSignsTest {

    private static final Path TREE = Repository.module().resolve("src/test/golden/languages");

    @Test
    void noFileHoldsOne(@TempDir Path root) {
        Project project = new Project(root);
        Folder.files(TREE).forEach((name, file) -> {
            if (!name.startsWith("expected")) {
                project.write(name, Folder.read(file));
            }
        });
        assertThat(project.build().failed()).isFalse();

        List<String> holding = Folder.bytes(project.output()).entrySet().stream()
                .filter(file -> holdsSign(file.getValue()))
                .map(file -> file.getKey())
                .toList();
        assertThat(holding).isEmpty();
        assertThat(project.text("ar/bridge/index.html")).contains("lang=\"en\"");
    }

    /** In UTF-8, U+FDD0 to U+FDD2 are EF B7 90 to EF B7 92; in JSON they may be escaped. */
    private static boolean holdsSign(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.chars().anyMatch(c -> c >= 0xFDD0 && c <= 0xFDD2)
                || text.toLowerCase(Locale.ROOT).contains("\\ufdd");
    }
}

package org.dateline.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void writesTheFileAndTheFoldersAboveIt() throws IOException {
        Path file = folder.resolve("a/b/report.json");
        WholeFile.write(file, TEXT);
        assertThat(file).hasBinaryContent(TEXT);
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void takesTheOldFilesPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "old and longer");
        WholeFile.write(file, TEXT);
        assertThat(file).hasBinaryContent(TEXT);
    }

    @Test
    void doesNotTouchAFileThatIsTheSameAlready() throws IOException {
        Path file = Files.write(folder.resolve("report.json"), TEXT);
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, before);
        WholeFile.write(file, TEXT);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void failureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file =
                Files.createDirectories(folder.resolve("report.json/theirs")).getParent();
        assertThatThrownBy(() -> WholeFile.write(file, TEXT)).isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
        assertThat(file).isDirectory();
    }
}

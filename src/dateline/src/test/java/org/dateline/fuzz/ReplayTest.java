package org.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Repository;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Everything that fuzzing starts from, and that it once found, does no harm. */
class ReplayTest {

    private static final Path INPUTS = Repository.module().resolve("src/test/resources/org/dateline/fuzz");

    @TestFactory
    Stream<DynamicTest> frontMatter() {
        return replay("FrontMatterFuzzTestInputs/anyBytes", new FrontMatterFuzzTest()::anyBytes);
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return replay("DatesFuzzTestInputs/anyWords", new DatesFuzzTest()::anyWords);
    }

    @TestFactory
    Stream<DynamicTest> markdown() {
        return replay("MarkdownFuzzTestInputs/anyBody", new MarkdownFuzzTest()::anyBody);
    }

    private static Stream<DynamicTest> replay(String folder, Consumer<byte[]> target) {
        List<Path> inputs = List.copyOf(Folder.files(INPUTS.resolve(folder)).values());
        assertThat(inputs).hasSizeBetween(10, 99);
        return inputs.stream()
                .map(input ->
                        DynamicTest.dynamicTest(input.getFileName().toString(), () -> target.accept(read(input))));
    }

    private static byte[] read(Path input) throws IOException {
        return Files.readAllBytes(input);
    }
}

package org.dateline.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.OutputFile;
import org.dateline.problem.Problem;

/** Makes every file of the new site, and lays aside those that differ from what is on disk. */
final class Staging {

    /** What became of one file. */
    sealed interface Outcome {
        record Changed(Recorded file) implements Outcome {}

        record Unchanged(Recorded file) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    private final OutputFolder output;
    private final WorkFolder work;
    private final Manifest last;
    private final Progress progress;
    private final Map<String, String> foldedLast = new HashMap<>();
    private int done;

    Staging(OutputFolder output, WorkFolder work, Manifest last, Progress progress) {
        this.output = output;
        this.work = work;
        this.last = last;
        this.progress = progress;
        last.files().keySet().forEach(path -> foldedLast.put(SitePath.folded(path), path));
    }

    /** One outcome for each file, in their order. Only as many files as there are threads are in memory at a time. */
    List<Outcome> stage(List<OutputFile> files, int threads) throws IOException {
        return Workers.map(files, threads, file -> {
            Outcome outcome = stage(file);
            count(files.size());
            return outcome;
        });
    }

    /** Those of the outcomes that are of one kind. */
    static <T extends Outcome> Stream<T> only(Class<T> kind, List<Outcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Outcome stage(OutputFile file) throws IOException {
        String path = file.path();
        Optional<Problem> obstacle = output.obstacle(path);
        if (obstacle.isPresent()) {
            return new Outcome.Refused(obstacle.get());
        }
        byte[] bytes = file.bytes().get();
        Recorded recorded = Recorded.of(path, bytes);
        if (WholeFile.holds(output.resolve(path), bytes)) {
            return new Outcome.Unchanged(recorded);
        }
        if (output.hasFile(path) && !isOurs(path)) {
            return new Outcome.Refused(
                    output.refusal(path, "A file stands here that the record of what Dateline wrote does not list"));
        }
        write(work.staged(path), bytes);
        return new Outcome.Changed(recorded);
    }

    private boolean isOurs(String path) throws IOException {
        String namesake = foldedLast.get(SitePath.folded(path));
        return last.lists(path) || (namesake != null && output.same(path, namesake));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private synchronized void count(int total) {
        done++;
        progress.page(done, total);
    }
}

package org.dateline.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.model.Cache;
import org.dateline.model.OutputFile;
import org.dateline.output.Staging.Outcome;
import org.dateline.problem.Problem;

/**
 * One build's right to write a site. Opened before the content is read, so that of two builds the later one sees the
 * later content, and closed when all is written, the reports too.
 */
public final class Publisher implements AutoCloseable {

    private final OutputFolder output;
    private final WorkFolder work;
    private final Progress progress;
    private final Disk disk;
    private final BuildLock lock;
    private final CacheFolder cache;

    private Publisher(OutputFolder output, WorkFolder work, Progress progress, Disk disk, BuildLock lock) {
        this.output = output;
        this.work = work;
        this.progress = progress;
        this.disk = disk;
        this.lock = lock;
        this.cache = new CacheFolder(work.cache());
    }

    /**
     * Waits until no other build works on the site, and completes the last one if it was interrupted.
     *
     * @param project folder that problems name files from
     * @param output folder of the site; need not exist
     * @param work folder of Dateline's record of this site; is made where it is missing
     * @param progress told of a wait, and of anything odd in the record
     * @throws IllegalArgumentException where the record would lie within the site or the site in what is staged
     */
    public static Publisher open(Path project, Path output, Path work, Progress progress) throws IOException {
        return open(project, output, work, progress, new Disk() {});
    }

    static Publisher open(Path project, Path output, Path work, Progress progress, Disk disk) throws IOException {
        OutputFolder site = OutputFolder.of(project, output);
        WorkFolder record = new WorkFolder(OutputFolder.real(work));
        requireApart(site, record);
        Files.createDirectories(record.root());
        BuildLock lock = BuildLock.acquire(
                record.lock(), () -> progress.notice("Waiting for another build that uses " + record.root()));
        Publisher publisher = new Publisher(site, record, progress, disk, lock);
        try {
            if (publisher.ownerProblem().isEmpty()) {
                publisher.completeInterrupted();
            }
            return publisher;
        } catch (IOException | RuntimeException | Error e) {
            publisher.close();
            throw e;
        }
    }

    /**
     * Makes the site on disk consist of these files. Either it is refused, or something fails while the files are made,
     * and the site stays untouched; or the site is switched to the new one. A failure during the switch leaves every
     * single file whole, and the next {@link #open} completes it. Files that nobody planned and that Dateline did not
     * write are left alone.
     *
     * @param files each path once; their bytes are asked for once, by {@code threads} threads
     * @param threads from 1
     * @throws IllegalArgumentException where a path leads out of the site
     * @throws IOException where the disk fails; whatever a file's supplier throws comes out as it is
     */
    public Published publish(List<OutputFile> files, int threads) throws IOException {
        Optional<Problem> wrongOwner = ownerProblem();
        if (wrongOwner.isPresent()) {
            return Published.refused(List.of(wrongOwner.get()));
        }
        Plan plan = Plan.of(files, output);
        if (!plan.clashes().isEmpty()) {
            return Published.refused(plan.clashes());
        }
        Manifest last = lastManifest();
        List<Outcome> outcomes = stage(plan, last, threads);
        List<Problem> refused = Staging.only(Outcome.Refused.class, outcomes)
                .map(Outcome.Refused::problem)
                .toList();
        if (!refused.isEmpty()) {
            work.clearStaging();
            return Published.refused(refused);
        }
        Published published = switchTo(journal(outcomes, last), last);
        cache.dropOthers();
        return published;
    }

    /** What builds of this site keep for the next one; what a site no longer asks for is dropped once it is published. */
    public Cache cache() {
        return cache;
    }

    /** Lets the next build begin. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    private List<Outcome> stage(Plan plan, Manifest last, int threads) throws IOException {
        try {
            return new Staging(output, work, last, progress).stage(plan.files(), threads);
        } catch (IOException | RuntimeException | Error e) {
            try {
                work.clearStaging();
            } catch (IOException inCleaning) {
                e.addSuppressed(inCleaning);
            }
            throw e;
        }
    }

    private static Journal journal(List<Outcome> outcomes, Manifest last) {
        List<Recorded> put = Staging.only(Outcome.Changed.class, outcomes)
                .map(Outcome.Changed::file)
                .toList();
        List<Recorded> keep = Staging.only(Outcome.Unchanged.class, outcomes)
                .map(Outcome.Unchanged::file)
                .toList();
        Manifest next = Manifest.of(Stream.concat(put.stream(), keep.stream()).toList());
        List<Recorded> remove = last.files().values().stream()
                .filter(file -> !next.lists(file.path()))
                .toList();
        return new Journal(put, keep, remove);
    }

    private Published switchTo(Journal journal, Manifest last) throws IOException {
        int removed = 0;
        WholeFile.write(work.owner(), ownerLine());
        if (!journal.changesNothing() || !journal.manifest().equals(last)) {
            WholeFile.write(work.journal(), journal.text().getBytes(StandardCharsets.UTF_8));
            removed = carryOut(journal);
        }
        work.clearStaging();
        return new Published(journal.put().size(), journal.keep().size(), removed, List.of());
    }

    private int carryOut(Journal journal) throws IOException {
        try {
            return new Switch(work, output, disk, progress).carryOut(journal);
        } catch (IOException e) {
            throw new IOException(
                    "Stopped half-way to the new site; once this is put right, the next build completes it: "
                            + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    e);
        }
    }

    private void completeInterrupted() throws IOException {
        if (Files.exists(work.journal())) {
            Optional<Journal> journal = read(work.journal(), Journal::parse);
            if (journal.isPresent()) {
                progress.notice("Completing the last build, which was interrupted");
                dropDamaged(journal.get());
                carryOut(journal.get());
            } else {
                progress.notice("The last build was interrupted, and its journal is damaged, so it is not completed: "
                        + work.journal());
                Files.delete(work.journal());
            }
        }
        work.clearStaging();
    }

    /** After a power failure a staged file may be cut short; better the old one until this build makes it anew. */
    private void dropDamaged(Journal journal) throws IOException {
        for (Recorded file : journal.put()) {
            Path staged = work.staged(file.path());
            if (Files.exists(staged) && !file.matches(staged)) {
                progress.notice("Damaged, so it waits for this build: " + file.path());
                Files.delete(staged);
            }
        }
    }

    private Manifest lastManifest() throws IOException {
        if (!Files.exists(work.manifest())) {
            return Manifest.EMPTY;
        }
        Optional<Manifest> manifest = read(work.manifest(), Manifest::parse);
        if (manifest.isEmpty()) {
            progress.notice("The record of what Dateline wrote is damaged and not used; files of the site that differ"
                    + " from the new ones count as somebody else's: " + work.manifest());
        }
        return manifest.orElse(Manifest.EMPTY);
    }

    private static <T> Optional<T> read(Path file, Function<String, Optional<T>> parser) throws IOException {
        try {
            return parser.apply(Files.readString(file));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A record used for another site would make that site's paths look like ours in this one. */
    private Optional<Problem> ownerProblem() throws IOException {
        if (!Files.exists(work.owner()) || WholeFile.holds(work.owner(), ownerLine())) {
            return Optional.empty();
        }
        return Optional.of(output.problem(
                "",
                "The work folder " + work.root() + " keeps the record of another site: "
                        + Files.readString(work.owner()).strip(),
                "give this one a work folder of its own; or, if the site was moved, delete " + work.owner()));
    }

    /** Relative, so that a project can be moved, or its record kept between two machines. */
    private byte[] ownerLine() {
        Path named = work.root().getRoot().equals(output.root().getRoot())
                ? work.root().relativize(output.root())
                : output.root();
        return (named.toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void requireApart(OutputFolder output, WorkFolder work) {
        if (work.root().startsWith(output.root()) || output.root().startsWith(work.staging())) {
            throw new IllegalArgumentException(
                    "The site and the work folder must lie apart: " + output.root() + ", " + work.root());
        }
    }
}

package org.dateline.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.problem.Problem;

/** Carries out a journal. Stopped at any step, it can be carried out again from the start, to the same end. */
final class Switch {

    private final WorkFolder work;
    private final OutputFolder output;
    private final Disk disk;
    private final Progress progress;

    Switch(WorkFolder work, OutputFolder output, Disk disk, Progress progress) {
        this.work = work;
        this.output = output;
        this.disk = disk;
        this.progress = progress;
    }

    /** Returns how many files it removed. */
    int carryOut(Journal journal) throws IOException {
        for (Recorded file : journal.put()) {
            put(file);
        }
        Manifest next = journal.manifest();
        Map<String, String> folded =
                next.files().keySet().stream().collect(Collectors.toMap(SitePath::folded, path -> path));
        int removed = 0;
        for (Recorded file : journal.remove()) {
            removed += remove(file, Optional.ofNullable(folded.get(SitePath.folded(file.path()))));
        }
        disk.write(work.manifest(), next.text().getBytes(StandardCharsets.UTF_8));
        disk.delete(work.journal());
        return removed;
    }

    private void put(Recorded file) throws IOException {
        Path staged = work.staged(file.path());
        if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            return; // it went before the run that came before was stopped
        }
        Optional<Problem> obstacle = output.obstacle(file.path());
        if (obstacle.isPresent()) {
            throw new IOException(obstacle.get().toString());
        }
        disk.createFolders(output.root().resolve(SitePath.folder(file.path())));
        disk.replace(staged, output.resolve(file.path()));
    }

    /** Removes a file of the last site, unless somebody has written to it since: then it is no longer ours. */
    private int remove(Recorded file, Optional<String> namesake) throws IOException {
        if (output.obstacle(file.path()).isPresent()) {
            return 0;
        }
        Path target = output.resolve(file.path());
        boolean there = output.hasFile(file.path());
        if (there && namesake.isPresent() && output.same(file.path(), namesake.get())) {
            return 0; // where case does not count, the new file is found under the old name, too
        }
        if (there && !file.matches(target)) {
            progress.notice("Left alone, since it was changed after Dateline wrote it: " + target);
            return 0;
        }
        disk.delete(target);
        removeEmptyFolders(SitePath.folder(file.path()));
        return there ? 1 : 0;
    }

    private void removeEmptyFolders(String folder) throws IOException {
        try {
            for (String empty = folder; !empty.isEmpty(); empty = SitePath.folder(empty)) {
                disk.delete(output.resolve(empty));
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else is in it, so it stays, and so do those above.
        }
    }
}

package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.assemble.Accounts;
import org.dateline.assemble.Assembled;
import org.dateline.assemble.Assembler;
import org.dateline.assemble.SiteEdition;
import org.dateline.check.Checks;
import org.dateline.compose.Assignment;
import org.dateline.compose.Composer;
import org.dateline.compose.Draft;
import org.dateline.compose.Starter;
import org.dateline.edit.Change;
import org.dateline.edit.Copy;
import org.dateline.edit.Exact;
import org.dateline.edit.Reviser;
import org.dateline.edit.Revision;
import org.dateline.model.Account;
import org.dateline.model.LocalMoment;
import org.dateline.model.OutputFile;
import org.dateline.model.Publication;
import org.dateline.model.Site;
import org.dateline.output.Progress;
import org.dateline.output.Published;
import org.dateline.output.Publisher;
import org.dateline.output.WholeFile;
import org.dateline.parse.Entries;
import org.dateline.parse.EntryParser;
import org.dateline.parse.PublicationParser;
import org.dateline.parse.scalar.Moments;
import org.dateline.problem.Problem;
import org.dateline.problem.WrongUse;
import org.dateline.render.BuildReport;
import org.dateline.render.EditorialReport;
import org.dateline.render.Overrides;
import org.dateline.render.PictureFailure;
import org.dateline.render.Pictures;
import org.dateline.render.Renderer;
import org.dateline.render.TemplateFailure;
import org.dateline.render.picture.RawPicture;
import org.dateline.schema.Schemas;
import org.dateline.source.Pending;
import org.dateline.source.Resources;
import org.dateline.source.SourceFile;
import org.dateline.source.SourceTree;

/** The whole pipeline: content in, site out. Front ends map arguments to {@link Settings} and call it. */
public final class Dateline {

    private Dateline() {}

    /**
     * Reads, checks and publishes. With an error in the content, or a template that fails, nothing is written but the
     * report.
     *
     * @throws WrongUse where the settings make no sense
     * @throws UncheckedIOException where the disk fails
     */
    public static BuildResult build(Settings settings, Progress progress) {
        try (Publisher publisher = Publisher.open(settings.project(), settings.output(), settings.work(), progress)) {
            Checked checked = check(settings);
            BuildResult result = checked.site().isEmpty()
                    ? checked.result()
                    : publish(settings, checked.site().get(), checked, publisher);
            WholeFile.write(
                    settings.work().resolve("build-report.json"),
                    BuildReport.json(result.account(), result.problems()));
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks; writes nothing but a new baseline, where one is wanted.
     *
     * @throws WrongUse where the settings make no sense
     * @throws UncheckedIOException where the disk fails
     */
    public static BuildResult check(Settings settings, Progress progress) {
        Checked checked = check(settings);
        settings.modes().newBaseline().ifPresent(file -> {
            try {
                WholeFile.write(file, checked.judgement().baseline().text().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return checked.result();
    }

    /** What {@code fix} would change: the edits of what is wrong, also by rules that are off. Writes nothing. */
    public static Revision fix(Settings settings) {
        return Reviser.revise(pending -> {
            Read read = read(settings, pending);
            return new Copy(read.tree().files(), read.problems());
        });
    }

    /**
     * Writes a revision, each file whole; those that need no change are not touched.
     *
     * @throws IOException where the disk fails, or a file is no longer what was read; files before it are written
     */
    public static void write(Revision revision) throws IOException {
        for (Change change : revision.changes()) {
            if (!Arrays.equals(Files.readAllBytes(change.file()), change.before())) {
                throw new IOException(change.name() + " has been changed meanwhile: run this once more");
            }
            if (!Arrays.equals(change.before(), change.after())) {
                WholeFile.replace(change.file(), change.after());
            }
        }
        for (Change change : revision.renames()) {
            WholeFile.rename(change.file(), change.target());
        }
    }

    /**
     * A new entry among those that there are, with what a check would say of it and says not yet. Writes nothing.
     *
     * @param now when it is written
     * @throws WrongUse where it cannot be said which file to write
     */
    public static Draft compose(Settings settings, Assignment assignment, Instant now) {
        Read known = read(settings, Pending.NONE);
        Set<Problem> before = new HashSet<>(weighed(known));
        List<String> explainers = known.tree().files().stream()
                .filter(file -> file.kind() == SourceFile.Kind.EXPLAINER)
                .map(SourceFile::folder)
                .toList();
        return new Composer(
                        settings.project(),
                        settings.content(),
                        explainers,
                        known.publication().zone(),
                        pending -> weighed(read(settings, pending)).stream()
                                .filter(problem -> !before.contains(problem))
                                .toList())
                .compose(assignment, now);
    }

    /**
     * Writes a new entry.
     *
     * @throws IOException where the disk fails, or there is a file of that name
     */
    public static void write(Draft draft) throws IOException {
        WholeFile.create(draft.file(), draft.text());
    }

    /**
     * Makes a new project, which builds at once.
     *
     * @param folder an empty one, or one that is not there yet
     * @param name of the publication
     * @param baseUrl address that its site is to have
     * @throws IOException where the disk fails
     */
    public static void init(Path folder, String name, String baseUrl) throws IOException {
        for (Map.Entry<String, byte[]> file : Starter.files(name, baseUrl).entrySet()) {
            WholeFile.create(folder.resolve(file.getKey()), file.getValue());
        }
        for (OutputFile schema : Schemas.files(baseUrl)) {
            WholeFile.create(folder.resolve(schema.path()), schema.bytes().get());
        }
    }

    /**
     * What is known before anything is written.
     *
     * @param site empty where there is an error
     */
    private record Checked(
            Optional<Site> site, List<SourceFile> files, Map<String, Account.Fate> fates, Judgement judgement) {

        BuildResult result() {
            Account account = Accounts.of(files, fates, judgement.adoption().problems());
            return new BuildResult(judgement.adoption(), account, Optional.empty(), Optional.empty());
        }

        Checked with(List<Problem> more) {
            return new Checked(site, files, fates, judgement.with(more));
        }
    }

    /**
     * What one reading found.
     *
     * @param problems all, whatever the publication makes of the rules
     */
    private record Read(Publication publication, SourceTree tree, Assembled assembled, List<Problem> problems) {}

    private static Read read(Settings settings, Pending pending) {
        List<Problem> problems = new ArrayList<>();
        SourceFile file = SourceTree.readSettings(
                settings.project(), settings.site().resolve("dateline.yaml"), pending, problems);
        Publication publication = file.inError() ? Publication.UNNAMED : PublicationParser.parse(file, problems);
        SourceTree tree = SourceTree.read(settings.project(), settings.content(), pending);
        problems.addAll(tree.problems());
        Resources.check(settings.project(), settings.templates(), problems);
        Resources.check(settings.project(), settings.site().resolve("resources"), problems);
        problems.addAll(Overrides.unused(settings.project(), settings.templates()));
        Entries entries = EntryParser.parse(tree.files());
        problems.addAll(entries.problems());
        Assembled assembled = Assembler.assemble(publication, entries, media(tree), at(settings));
        problems.addAll(assembled.problems());
        problems.addAll(Checks.check(assembled.site()));
        problems.addAll(Pictures.check(assembled.site(), pictures(tree.files())));
        problems.addAll(Checks.ahead(assembled.lifted()));
        if (!publication.baseUrl().equals(Publication.UNNAMED.baseUrl())) {
            problems.addAll(LiveSite.vanished(settings, assembled.site(), tree, entries));
        }
        return new Read(
                publication,
                tree,
                assembled,
                problems.stream().distinct().sorted().toList());
    }

    private static List<Problem> weighed(Read read) {
        return read.publication().severities().weigh(read.problems());
    }

    private static Checked check(Settings settings) {
        Read read = read(settings, Pending.NONE);
        Judgement judgement = Judgement.of(
                Exact.in(read.tree().files(), read.problems()),
                read.publication().severities(),
                settings.modes());
        boolean sound = judgement.adoption().problems().stream().noneMatch(Problem::isError);
        return new Checked(
                sound ? Optional.of(read.assembled().site()) : Optional.empty(),
                read.tree().files(),
                read.assembled().fates(),
                judgement);
    }

    private static BuildResult publish(Settings settings, Site site, Checked checked, Publisher publisher)
            throws IOException {
        try {
            List<OutputFile> files = new ArrayList<>(Renderer.plan(
                    SiteEdition.all(site), settings.templates(), pictures(checked.files()), publisher.cache()));
            files.addAll(Schemas.files(site.publication().baseUrl()));
            files.addAll(Resources.read(settings.site().resolve("resources")));
            Published published = publisher.publish(files, settings.threads());
            BuildResult result = checked.with(published.refused()).result();
            if (result.failed()) {
                return result;
            }
            if (settings.report().isPresent()) {
                WholeFile.write(
                        settings.report().get().resolve("editorial-report.md"),
                        EditorialReport.markdown(site, result.account(), result.problems()));
            }
            Path front =
                    settings.output().resolve("index.html").toAbsolutePath().normalize();
            return new BuildResult(result.adoption(), result.account(), Optional.of(published), Optional.of(front));
        } catch (TemplateFailure failure) {
            return checked.with(List.of(failure.problem())).result();
        } catch (PictureFailure failure) {
            return checked.with(List.of(failure.problem())).result();
        }
    }

    private static Map<String, RawPicture> pictures(List<SourceFile> files) {
        Map<String, RawPicture> pictures = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.kind() == SourceFile.Kind.MEDIA && !file.inError())
                .forEach(file -> pictures.put(file.path(), new RawPicture(file.name(), file::bytes)));
        return pictures;
    }

    private static Map<String, String> media(SourceTree tree) {
        Map<String, String> media = new LinkedHashMap<>();
        tree.files().stream()
                .filter(file -> file.kind() == SourceFile.Kind.MEDIA)
                .forEach(file -> media.put(file.name(), file.path()));
        return media;
    }

    private static Optional<LocalMoment> at(Settings settings) {
        return settings.at()
                .map(text -> Moments.read(text)
                        .orElseThrow(() -> new WrongUse(
                                "“" + text + "” is not a moment: write day and hour, as in 2024-11-30T23:59")));
    }
}

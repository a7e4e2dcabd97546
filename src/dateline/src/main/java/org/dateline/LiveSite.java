package org.dateline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.assemble.SiteEdition;
import org.dateline.check.VanishedCheck;
import org.dateline.model.Cache;
import org.dateline.model.OutputFile;
import org.dateline.model.Site;
import org.dateline.parse.Entries;
import org.dateline.problem.Problem;
import org.dateline.render.Renderer;
import org.dateline.source.LiveSitemap;
import org.dateline.source.Resources;
import org.dateline.source.SourceFile;
import org.dateline.source.SourceTree;

/** The site as readers know it, to be compared with the one that is about to be made. */
final class LiveSite {

    private LiveSite() {}

    /** What readers know and would no longer find; nothing where no sitemap is given. */
    static List<Problem> vanished(Settings settings, Site site, SourceTree tree, Entries entries) {
        return settings.modes().published().stream()
                .flatMap(sitemap -> new VanishedCheck(
                                site.publication(),
                                Stream.concat(
                                                Renderer.plan(
                                                        SiteEdition.all(site),
                                                        settings.templates(),
                                                        Map.of(),
                                                        Cache.NONE)
                                                        .stream(),
                                                Resources.read(settings.site().resolve("resources")).stream())
                                        .map(OutputFile::path)
                                        .collect(Collectors.toCollection(TreeSet::new)),
                                entries.failedIds(),
                                entries.failedAddresses(),
                                folders(tree))
                        .check(LiveSitemap.read(sitemap, name(settings.project(), sitemap))))
                .toList();
    }

    /** Its path from the project, or where it lies elsewhere, its name alone: the same on every machine. */
    private static String name(Path project, Path file) {
        return file.startsWith(project)
                ? project.relativize(file).toString().replace('\\', '/')
                : file.getFileName().toString();
    }

    private static Map<String, String> folders(SourceTree tree) {
        Map<String, String> folders = new TreeMap<>();
        for (SourceFile file : tree.files()) {
            int rest = file.path().length() - file.folder().length();
            folders.put(file.folder(), file.name().substring(0, file.name().length() - rest));
        }
        folders.remove("");
        return folders;
    }
}

package org.dateline.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Body;
import org.dateline.model.Entry;
import org.dateline.model.Media;
import org.dateline.model.Site;
import org.dateline.model.Story;

/** What a site shows. */
final class Shown {

    private Shown() {}

    /** Every entry that has a page, in the order of the stories. */
    static List<Entry> entries(Site site) {
        List<Entry> entries = new ArrayList<>();
        site.stories().forEach(story -> {
            entries.add(story.explainer());
            story.chronology().forEach(item -> entries.add(item.event()));
        });
        entries.addAll(site.background().values());
        return entries;
    }

    /** Paths of the pictures that a page shows, below the content's folder: no others are published. */
    static Set<String> pictures(Site site) {
        Set<String> paths = new TreeSet<>();
        entries(site).stream().filter(entry -> !entry.facts().retracted()).forEach(entry -> {
            String path = site.original(entry.address()).path();
            String folder = path.substring(0, path.indexOf('/')) + "/media/";
            entry.facts().media().stream().map(Media::file).forEach(file -> paths.add(folder + file));
            site.body(entry).pieces().forEach(piece -> {
                if (piece instanceof Body.Picture picture) {
                    paths.add(picture.src());
                }
            });
        });
        site.stories().stream()
                .map(Story::explainer)
                .filter(explainer -> !explainer.facts().retracted())
                .forEach(explainer ->
                        explainer.image().ifPresent(image -> paths.add(explainer.id() + "/media/" + image.file())));
        return paths;
    }
}

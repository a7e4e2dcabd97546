package org.dateline.assemble;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Body;
import org.dateline.model.Edition;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.parse.Entries;
import org.dateline.problem.Location;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problems;
import org.dateline.problem.Rule;

/** Turns links between Markdown files into links between pages. */
final class BodyLinks {

    /** A body that leads to pages, with the background that it links, by id. */
    record Linked(Body body, Set<String> background) {}

    private final Map<String, Entry> entries = new HashMap<>();

    /** File of an edition → its original's. */
    private final Map<String, String> editions = new HashMap<>();

    private final Set<String> background;
    private final Set<String> failed;
    private final Set<String> failedIds;
    private final Set<String> published;
    private final Map<String, String> media;
    private final NameLinks names;

    /** Language → file of a page of background → its title in it. */
    private final Map<String, Map<String, String>> titles;

    private final Map<String, NameLinks> namesIn = new HashMap<>();
    private final Problems problems;

    /**
     * @param published files of the entries that have a page
     * @param media file of each picture, from the project → its path in the site
     */
    BodyLinks(Entries all, Set<String> published, Map<String, String> media, Problems problems) {
        Index.all(all).forEach(entry -> entries.put(entry.file(), entry));
        all.editions().forEach(edition -> editions.put(edition.file(), edition.original()));
        this.background = all.background().stream().map(Background::id).collect(Collectors.toCollection(TreeSet::new));
        this.failed = all.failed();
        this.failedIds = all.failedIds();
        this.published = published;
        this.media = media;
        this.names = new NameLinks(all.background());
        this.titles = titles(all);
        this.problems = problems;
    }

    Linked link(Entry entry) {
        return link(entry.file(), entry, entry.body(), names);
    }

    /** The body of an edition: its links lead to originals, and where they lead to itself, to its own headings. */
    Linked link(Edition edition, Entry original) {
        return link(edition.file(), original, edition.body(), names(edition.language()));
    }

    private static Map<String, Map<String, String>> titles(Entries all) {
        Map<String, Map<String, String>> titles = new HashMap<>();
        all.background()
                .forEach(page -> page.names()
                        .forEach((language, name) -> titles.computeIfAbsent(language, tag -> new HashMap<>())
                                .put(page.file(), name)));
        all.editions()
                .forEach(edition -> Optional.ofNullable(edition.words().fields().get("title"))
                        .ifPresent(title -> titles.computeIfAbsent(edition.language(), tag -> new HashMap<>())
                                .put(edition.original(), title)));
        return titles;
    }

    /** What pages are called in a text of that language. */
    private NameLinks names(String language) {
        Map<String, String> known = titles.getOrDefault(language, Map.of());
        return namesIn.computeIfAbsent(
                language,
                tag -> new NameLinks(
                        entries.values().stream()
                                .flatMap(entry -> entry instanceof Background page ? Stream.of(page) : Stream.empty())
                                .toList(),
                        page -> Optional.ofNullable(known.get(page.file())).stream()));
    }

    private Linked link(String file, Entry entry, Body body, NameLinks names) {
        List<Body.Piece> pieces = new ArrayList<>();
        Set<String> linked = new LinkedHashSet<>();
        if (entry instanceof Background page) {
            linked.add(page.id());
        }
        Deque<Boolean> open = new ArrayDeque<>();
        for (Body.Piece piece : body.pieces()) {
            if (piece instanceof Body.Words words) {
                names.link(words.text(), linked, pieces);
            } else if (piece instanceof Body.FileLink link) {
                Optional<Body.PageLink> target = target(file, entry, body, link, linked);
                target.ifPresent(pieces::add);
                open.push(target.isPresent());
            } else if (piece instanceof Body.LinkEnd) {
                if (open.pop()) {
                    pieces.add(piece);
                }
            } else if (piece instanceof Body.Picture picture) {
                picture(file, picture).ifPresent(pieces::add);
            } else if (piece instanceof Body.Measure measure) {
                measure.between().forEach(id -> place(id, measure));
                pieces.add(piece);
            } else {
                pieces.add(piece);
            }
        }
        linked.remove(entry instanceof Background page ? page.id() : "");
        return new Linked(new Body(List.copyOf(pieces), body.plain(), body.anchors()), linked);
    }

    /** Where a link leads; empty where that has no page, and a problem where it does not exist at all. */
    private Optional<Body.PageLink> target(String from, Entry self, Body body, Body.FileLink link, Set<String> linked) {
        int hash = link.href().indexOf('#');
        String path = hash < 0 ? link.href() : link.href().substring(0, hash);
        Optional<String> anchor =
                hash < 0 ? Optional.empty() : Optional.of(decoded(link.href().substring(hash + 1)));
        Optional<String> file = path.isEmpty() ? Optional.of(from) : RelativePaths.resolve(from, path);
        boolean within = file.filter(from::equals).isPresent();
        Optional<Entry> target = within ? Optional.of(self) : file.map(entries::get);
        if (target.isEmpty()) {
            if (file.filter(failed::contains).isEmpty()) {
                broken(link, file);
            }
            return Optional.empty();
        }
        List<String> anchors = within ? body.anchors() : target.get().body().anchors();
        Optional<String> id = anchor.map(name -> anchorPrefix(target.get()) + name);
        if (id.isPresent() && !anchors.contains(id.get())) {
            problems.add(
                    Rule.LINK_BROKEN,
                    link.location(),
                    "There is no heading “" + anchor.get() + "” in "
                            + (within ? from : target.get().file()),
                    Nearest.hint(
                            anchor.get(),
                            anchors.stream()
                                    .map(name -> name.substring(
                                            anchorPrefix(target.get()).length()))
                                    .toList(),
                            "take the # off, or correct the heading"));
        }
        if (!published.contains(target.get().file())) {
            return Optional.empty();
        }
        if (target.get() instanceof Background page) {
            linked.add(page.id());
        }
        return Optional.of(new Body.PageLink(target.get().address(), id));
    }

    /** An anchor as headings have it, where it was copied as browsers write it: {@code #caf%C3%A9}. */
    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return anchor;
        }
    }

    private void broken(Body.FileLink link, Optional<String> file) {
        Optional<String> original = file.flatMap(name -> Optional.ofNullable(editions.get(name)));
        if (original.isPresent()) {
            problems.add(
                    Rule.LINK_BROKEN,
                    link.location(),
                    "This link leads to an edition: " + link.href(),
                    "link to " + lastPart(original.get()) + ": readers find it in their own language");
        } else {
            nowhere(link.location(), link.href());
        }
    }

    private void nowhere(Location at, String href) {
        String hint = RelativePaths.nearest(at.file(), href, entries.keySet())
                .map(near -> "did you mean “" + near + "”?")
                .orElse("write the path of its Markdown file, from this one");
        problems.add(Rule.LINK_BROKEN, at, "This link leads nowhere: " + href, hint);
    }

    private Optional<Body.Picture> picture(String from, Body.Picture picture) {
        Optional<String> path = RelativePaths.resolve(from, picture.src()).map(media::get);
        if (path.isEmpty()) {
            problems.add(
                    Rule.MEDIA_MISSING,
                    picture.location(),
                    "There is no picture " + picture.src(),
                    "put it into media/, and write its path from this file");
            return Optional.empty();
        }
        return Optional.of(new Body.Picture(path.get(), picture.alt(), picture.caption(), picture.location()));
    }

    private void place(String id, Body.Measure measure) {
        if (!background.contains(id) && !failedIds.contains(id)) {
            problems.add(
                    Rule.ID_UNKNOWN,
                    measure.location(),
                    "“" + id + "” is not a background page",
                    Nearest.hint(id, background, "make it, or correct the id"));
        }
    }

    private static String anchorPrefix(Entry entry) {
        return entry instanceof Event event ? event.id() + "--" : entry instanceof Explainer ? "intro--" : "";
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

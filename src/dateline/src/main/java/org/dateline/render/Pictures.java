package org.dateline.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Address;
import org.dateline.model.Cache;
import org.dateline.model.OutputFile;
import org.dateline.model.Site;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.render.picture.Head;
import org.dateline.render.picture.RawPicture;
import org.dateline.render.picture.Reading;
import org.dateline.render.picture.Resizer;

/**
 * The pictures of a site in the sizes that it publishes. Photographs are never published as they were saved; drawings
 * and animations, which say nothing of the place, are.
 */
public final class Pictures {

    /** How sizes are made; another number for another way. */
    private static final String VERSION = "1";

    /** How wide it stands: as the column of text, or as the whole page of a phone. */
    static final String SIZES = "(min-width: 40rem) 34rem, 100vw";

    /** The width that a browser without a choice of sizes gets, in pixels. */
    private static final int USUAL = 960;

    /**
     * Where a picture is, in all its sizes.
     *
     * @param raw its own bytes, with what they were read as
     */
    private record Known(String path, RawPicture raw, Reading.Sound picture) {

        String file(Reading.Size size) {
            int dot = path.lastIndexOf('.');
            String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
            return stem + "-" + picture.sum() + VERSION + "-" + size.width() + "."
                    + picture.form().ending();
        }
    }

    /**
     * A picture for a page.
     *
     * @param src path in the site
     * @param sizes path in the site → width in pixels; empty for one that has a single size
     */
    record Image(String src, Map<String, Integer> sizes, int width, int height) {

        /** The value of {@code srcset} on a page. */
        Optional<String> srcset(Address page) {
            return sizes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sizes.entrySet().stream()
                            .map(size -> page.toRoot() + size.getKey() + " " + size.getValue() + "w")
                            .collect(Collectors.joining(", ")));
        }
    }

    private final Map<String, Known> known = new TreeMap<>();
    private final Cache cache;

    /**
     * @param shown paths of the pictures that pages show
     * @param raw path → a picture as it was saved
     */
    Pictures(Set<String> shown, Map<String, RawPicture> raw, Cache cache) {
        this.cache = cache;
        shown.forEach(path -> Optional.ofNullable(raw.get(path)).ifPresent(one -> {
            if (Head.read(one.bytes().get()) instanceof Reading.Sound sound) {
                known.put(path, new Known(path, one, sound));
            }
        }));
    }

    /** The pictures that pages show and that cannot be published. */
    public static List<Problem> check(Site site, Map<String, RawPicture> raw) {
        List<Problem> problems = new ArrayList<>();
        Shown.pictures(site)
                .forEach(path -> Optional.ofNullable(raw.get(path)).ifPresent(one -> {
                    if (Head.read(one.bytes().get()) instanceof Reading.Refused refused) {
                        problems.add(problem(one, refused));
                    }
                }));
        return problems;
    }

    /** A picture, by its path below the content's folder; empty where there is no such file. */
    Optional<Image> image(String path) {
        return Optional.ofNullable(known.get(path)).map(one -> {
            List<Reading.Size> sizes = sizes(one);
            if (sizes.isEmpty()) {
                return new Image(
                        path, Map.of(), one.picture().width(), one.picture().height());
            }
            Map<String, Integer> files = new LinkedHashMap<>();
            sizes.forEach(size -> files.put(one.file(size), size.width()));
            Reading.Size usual = sizes.stream()
                    .filter(size -> size.width() <= USUAL)
                    .reduce((smaller, larger) -> larger)
                    .orElse(sizes.get(0));
            Reading.Size largest = sizes.get(sizes.size() - 1);
            return new Image(one.file(usual), sizes.size() == 1 ? Map.of() : files, largest.width(), largest.height());
        });
    }

    /** The largest size of a photograph, for those who share it; a drawing or an animation is none. */
    Optional<Image> largest(String path) {
        return Optional.ofNullable(known.get(path))
                .filter(one -> !sizes(one).isEmpty())
                .map(one -> {
                    Reading.Size size = sizes(one).get(sizes(one).size() - 1);
                    return new Image(one.file(size), Map.of(), size.width(), size.height());
                });
    }

    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        known.forEach((path, one) -> {
            List<Reading.Size> sizes = sizes(one);
            if (sizes.isEmpty()) {
                files.add(new OutputFile(path, one.raw().bytes()));
            }
            sizes.forEach(size -> files.add(new OutputFile(
                    one.file(size), () -> cache.get("pictures/" + one.file(size), () -> resized(one, size)))));
        });
        return files;
    }

    private static List<Reading.Size> sizes(Known one) {
        return one.picture().form().sized()
                ? one.picture().sizes()
                : List.of(); // the JDK would make a still of an animation
    }

    private static byte[] resized(Known one, Reading.Size size) {
        return Resizer.resized(one.raw().bytes().get(), one.picture(), size)
                .orElseThrow(() -> new PictureFailure(problem(one.raw(), Head.DAMAGED)));
    }

    private static Problem problem(RawPicture raw, Reading.Refused refused) {
        return Problem.of(Rule.MEDIA_UNREADABLE, Location.of(raw.name()), refused.message(), refused.hint());
    }
}

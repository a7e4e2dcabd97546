package org.dateline.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.problem.Location;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;

/** Ids: the names of files without date and suffix, since headlines may change and addresses may not. */
final class Ids {

    static final Pattern ID = Pattern.compile("[a-z0-9-]+");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)");

    /** {@code id: x} of a claim or figure, and {@code x:} of a series. */
    private static final Pattern DECLARED = Pattern.compile("(?m)(?:\\{id:|[ ,]id:|^)[ \"']*([a-z0-9-]+)");

    /** Names of the site's own pages, folders and anchors. */
    private static final List<String> TAKEN = List.of(
            "about",
            "actors",
            "assets",
            "background",
            "before",
            "changes",
            "chronology",
            "corrections",
            "css",
            "disputed",
            "figures",
            "fonts",
            "glance",
            "images",
            "img",
            "intro",
            "js",
            "latest",
            "media",
            "newest",
            "oldest",
            "places",
            "schema",
            "search",
            "sources",
            "status",
            "top",
            "undated",
            "when",
            "where",
            "who");

    private Ids() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An id as a reference. */
    static String read(String text) throws Mistake {
        if (!isId(text)) {
            throw new Mistake(
                    Rule.ID_FORM, "“" + text + "” is not an id", "write the name of its file without .md and date");
        }
        return text;
    }

    /** The id of an entry, with a problem where its file's name makes none. */
    static String of(Reading reading) {
        SourceFile file = reading.file();
        String id = of(file);
        if (!isId(id) || YEAR.matcher(id).matches() || TAKEN.contains(id)) {
            boolean taken = TAKEN.contains(id);
            String what = file.kind() == SourceFile.Kind.EXPLAINER ? "folder" : "file";
            reading.problems()
                    .add(
                            Rule.ID_FORM,
                            Location.of(file.name()),
                            taken
                                    ? "The name “" + id + "” is taken by a page of the site"
                                    : "“" + id + "” cannot be part of an address",
                            taken
                                    ? "choose another name for the " + what
                                    : "rename the " + what
                                            + " with small letters a–z, digits and hyphens, and not just a year");
        }
        return id;
    }

    /** The id that a file's name gives, whether or not it is a good one. */
    static String of(SourceFile file) {
        if (file.kind() == SourceFile.Kind.EXPLAINER) {
            return file.folder();
        }
        boolean edition = file.kind() == SourceFile.Kind.EDITION;
        String stem = file.fileName().substring(0, file.fileName().lastIndexOf(".md"));
        String name = edition ? stem.substring(0, stem.lastIndexOf('.')) : stem;
        Matcher dated = DATED.matcher(name);
        return dated.matches() ? dated.group(2) : name;
    }

    /** Ids that a file may declare that cannot be read: nobody who names one of them shall be told that it is unknown. */
    static Stream<String> glimpsed(SourceFile file) {
        Stream<String> own = file.fileName().endsWith(".md") ? Stream.of(of(file)) : Stream.empty();
        return Stream.concat(own, DECLARED.matcher(file.body()).results().map(found -> found.group(1)));
    }

    /** The date in front of a file's name. */
    static Optional<String> datePrefix(SourceFile file) {
        Matcher dated = DATED.matcher(file.fileName());
        return dated.matches() ? Optional.of(dated.group(1)) : Optional.empty();
    }
}

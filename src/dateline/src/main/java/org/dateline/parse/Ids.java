package org.dateline.parse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Location;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;

/** Ids: the names of files without date and suffix, since headlines may change and addresses may not. */
final class Ids {

    static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    /** Numbers name the pages of a long list, and with "-bc" the years of a chronology. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(-bc)?");

    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})-(.+)");

    /** {@code id: x} of a claim or figure. */
    private static final Pattern DECLARED = Pattern.compile("(?m)(?:^|[{, ])id:[ \"']*([a-z0-9][a-z0-9-]*)");

    /** {@code x:} of a series. */
    private static final Pattern SERIES = Pattern.compile("(?m)^([a-z0-9][a-z0-9-]*):");

    /** The anchor of a correction. */
    private static final Pattern ANCHOR = Pattern.compile("correction-[0-9]+");

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

    /** The field and the lines of its list. */
    private static final Pattern ALIASES = Pattern.compile("(?m)^aliases:(.*(?:\\R[ \\t-].*)*)");

    private Ids() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An id as it is given, or as a reference. */
    static String read(String text) throws Mistake {
        if (!isId(text)) {
            String near = near(text.replaceFirst("^.*/", ""));
            throw new Mistake(
                    Rule.ID_FORM,
                    "“" + text + "” is not an id",
                    near.isEmpty()
                            ? "write small letters a–z, digits and hyphens"
                            : "write " + near + ": an entry's is the name of its file without .md and date");
        }
        return text;
    }

    /** The id of an entry, with a problem where its file's name makes none. */
    static String of(Reading reading) {
        SourceFile file = reading.file();
        String id = of(file);
        String what = file.kind() == SourceFile.Kind.EXPLAINER ? "folder" : "file";
        if (TAKEN.contains(id) || ANCHOR.matcher(id).matches()) {
            reading.problems()
                    .add(
                            Rule.ID_FORM,
                            Location.of(file.name()),
                            "The name “" + id + "” is taken by a page of the site",
                            "choose another name for the " + what);
        } else if (!isId(id) || NUMBER.matcher(id).matches()) {
            String near = near(id);
            reading.problems()
                    .add(
                            Rule.ID_FORM,
                            Location.of(file.name()),
                            "“" + id + "” cannot be part of an address",
                            near.isEmpty() || near.equals(id)
                                    ? "rename the " + what
                                            + " with small letters a–z, digits and hyphens, and not just a number or a year"
                                    : "rename the " + what + ": " + near + " in the place of " + id);
        }
        return id;
    }

    /** What is left of a name in letters that an id may have; empty where that is nothing. */
    private static String near(String name) {
        Matcher dated = DATED.matcher(name.replaceFirst("\\.md$", ""));
        String stem = dated.matches() ? dated.group(2) : name.replaceFirst("\\.md$", "");
        return Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
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
        boolean entry = file.fileName().endsWith(".md");
        Matcher declared = (entry ? DECLARED : SERIES).matcher(file.body());
        return Stream.concat(
                entry ? Stream.of(of(file)) : Stream.empty(), declared.results().map(found -> found.group(1)));
    }

    /** Old addresses that a file may give that cannot be read. */
    static Stream<String> glimpsedAliases(SourceFile file) {
        return ALIASES.matcher(file.body())
                .results()
                .flatMap(found -> Stream.of(found.group(1).split("[\\s,\\[\\]\"']+|(?<!\\S)-(?!\\S)")))
                .filter(alias -> !alias.isEmpty());
    }

    /** The date in front of a file's name. */
    static Optional<String> datePrefix(SourceFile file) {
        Matcher dated = DATED.matcher(file.fileName());
        return dated.matches() ? Optional.of(dated.group(1)) : Optional.empty();
    }
}

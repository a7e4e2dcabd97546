package org.dateline.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Background;
import org.dateline.model.Edition;
import org.dateline.model.Event;
import org.dateline.model.Explainer;
import org.dateline.model.Locations;
import org.dateline.model.Passage;
import org.dateline.model.SeriesList;
import org.dateline.model.Words;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.dateline.source.SourceFile;
import org.dateline.source.Value;

/** Makes entries of source files, each from its own bytes alone. */
public final class EntryParser {

    private EntryParser() {}

    /** Reads every file, in parallel; the result is in the order of the files. */
    public static Entries parse(List<SourceFile> files) {
        List<Parsed> parsed = files.parallelStream().map(EntryParser::parse).toList();
        Set<String> failed = new TreeSet<>();
        Set<String> failedIds = new TreeSet<>();
        Set<String> failedAddresses = new TreeSet<>();
        List<Problem> problems = new ArrayList<>();
        Map<String, Map<String, Location>> places = new LinkedHashMap<>();
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        for (Parsed one : parsed) {
            problems.addAll(one.reading().problems().sorted());
            places.put(one.reading().file().name(), one.reading().places());
            if (!edition(one.reading().file())) {
                passages.put(
                        one.reading().file().name(), List.copyOf(one.reading().passages()));
            }
            if (one.failed()) {
                failed.add(one.reading().file().name());
                declaredIds(one.reading().file()).forEach(failedIds::add);
                declaredAddresses(one.reading().file()).forEach(failedAddresses::add);
            }
        }
        List<Edition> editions = only(parsed, Edition.class);
        return new Entries(
                only(parsed, Explainer.class),
                only(parsed, Event.class),
                only(parsed, Background.class),
                only(parsed, SeriesList.class),
                editions,
                words(parsed, editions),
                failed,
                failedIds,
                failedAddresses,
                new Locations(places),
                passages,
                List.copyOf(problems));
    }

    /** What became of one file: an entry where it has one and nothing is wrong with it. */
    private record Parsed(Reading reading, Optional<?> entry) {

        /** What a publication may weigh otherwise is wrong with an entry that can be read. */
        boolean failed() {
            return reading.file().inError()
                    || reading.problems().sorted().stream()
                            .anyMatch(problem -> problem.rule().alwaysError());
        }
    }

    private static Parsed parse(SourceFile file) {
        Reading reading = new Reading(file);
        if (file.inError()) {
            return new Parsed(reading, Optional.empty());
        }
        try {
            return new Parsed(reading, entry(reading));
        } catch (StackOverflowError e) {
            reading.problems()
                    .add(
                            Rule.BODY_DEPTH,
                            Location.of(file.name()),
                            "Something in this file is nested too deep, or too long, to be read",
                            "make it simpler");
            return new Parsed(reading, Optional.empty());
        }
    }

    /** What the parser of the file's kind makes of it. */
    static Optional<?> entry(Reading reading) {
        return switch (reading.file().kind()) {
            case EVENT -> EventParser.parse(reading);
            case BACKGROUND -> BackgroundParser.parse(reading);
            case EXPLAINER -> ExplainerParser.parse(reading);
            case SERIES -> SeriesParser.parse(reading);
            case EDITION -> EditionParser.parse(reading);
            case SERIES_EDITION -> EditionParser.parseSeries(reading);
            case MEDIA, SETTINGS, IGNORED, MISPLACED -> Optional.empty();
        };
    }

    /** What there is to translate in each file that has an edition. */
    private static Map<String, Words> words(List<Parsed> parsed, List<Edition> editions) {
        Set<String> originals = editions.stream().map(Edition::original).collect(Collectors.toSet());
        return parsed.stream()
                .filter(one ->
                        !one.failed() && originals.contains(one.reading().file().name()))
                .map(one -> one.reading().file())
                .collect(Collectors.toMap(SourceFile::name, Translatable::original));
    }

    private static boolean edition(SourceFile file) {
        return file.kind() == SourceFile.Kind.EDITION || file.kind() == SourceFile.Kind.SERIES_EDITION;
    }

    private static <T> List<T> only(List<Parsed> parsed, Class<T> type) {
        return parsed.stream()
                .flatMap(one -> one.entry().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<String> declaredIds(SourceFile file) {
        if (file.inError()) {
            return Ids.glimpsed(file);
        }
        if (file.kind() == SourceFile.Kind.SERIES) {
            return file.frontMatter().fields().stream().map(Value.Field::key);
        }
        if (!file.fileName().endsWith(".md")) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(Ids.of(file)),
                Stream.of("claims", "figures")
                        .flatMap(key -> file.frontMatter().field(key).stream())
                        .flatMap(field -> field.value() instanceof Value.Items items
                                ? items.values().stream()
                                : Stream.of(field.value()))
                        .flatMap(value ->
                                value instanceof Value.Mapping item ? item.field("id").stream() : Stream.empty())
                        .flatMap(
                                id -> id.value() instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty()));
    }

    /** Old addresses that a file gives, be it in error: they have not vanished. */
    private static Stream<String> declaredAddresses(SourceFile file) {
        boolean beside = file.kind() != SourceFile.Kind.EXPLAINER;
        Stream<String> aliases = file.inError()
                ? Ids.glimpsedAliases(file)
                : file.frontMatter().field("aliases").stream()
                        .flatMap(field -> field.value() instanceof Value.Items items
                                ? items.values().stream()
                                : Stream.of(field.value()))
                        .flatMap(value -> value instanceof Value.Text text ? Stream.of(text.text()) : Stream.empty());
        return aliases.map(alias -> beside && !alias.contains("/") ? file.folder() + "/" + alias : alias);
    }
}

package org.dateline.source;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * YAML without what no editor means: an anchor ({@code &x}), a tag ({@code !x}) and an alias ({@code *x}) are told of
 * and then taken for nothing, so that no value stands in two places and none grows without end.
 */
final class PlainParser implements Parser {

    /** What an editor writes has four levels. */
    private static final int MOST_LEVELS = 20;

    private final Parser parser;
    private final BiConsumer<Mark, String> told;
    private Optional<Event> next = Optional.empty();
    private int level;

    /**
     * @param told of each place with the sign that stands there
     */
    PlainParser(Parser parser, BiConsumer<Mark, String> told) {
        this.parser = parser;
        this.told = told;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return Optional.ofNullable(peekEvent())
                .filter(event -> event.is(choice))
                .isPresent();
    }

    @Override
    public @Nullable Event peekEvent() {
        if (next.isEmpty()) {
            next = Optional.ofNullable(parser.getEvent()).map(this::plain);
        }
        return next.orElse(null);
    }

    @Override
    public @Nullable Event getEvent() {
        Event event = peekEvent();
        next = Optional.empty();
        return event;
    }

    private Event plain(Event event) {
        if (event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)) {
            level--;
        }
        if (event instanceof CollectionStartEvent && ++level > MOST_LEVELS) {
            throw new TooDeep(event.getStartMark());
        }
        if (event instanceof AliasEvent alias) {
            told.accept(alias.getStartMark(), "*");
            return text("*" + alias.getAnchor(), alias);
        }
        if (!(event instanceof NodeEvent node)) {
            return event;
        }
        if (node.getAnchor() != null) {
            told.accept(node.getStartMark(), "&");
        }
        if (event instanceof ScalarEvent scalar) {
            return plain(scalar);
        }
        return event instanceof CollectionStartEvent start ? plain(start) : event;
    }

    private Event plain(ScalarEvent scalar) {
        if (scalar.getTag() != null) {
            told.accept(scalar.getStartMark(), "!");
        }
        boolean changed = scalar.getTag() != null || scalar.getAnchor() != null;
        return changed ? text(scalar.getValue(), scalar) : scalar;
    }

    private Event plain(CollectionStartEvent start) {
        if (start.getTag() != null) {
            told.accept(start.getStartMark(), "!");
        }
        return start instanceof MappingStartEvent
                ? new MappingStartEvent(
                        null, null, true, start.getStartMark(), start.getEndMark(), start.getFlowStyle())
                : new SequenceStartEvent(
                        null, null, true, start.getStartMark(), start.getEndMark(), start.getFlowStyle());
    }

    private static ScalarEvent text(String text, NodeEvent in) {
        return new ScalarEvent(
                null,
                null,
                new ImplicitTuple(false, true),
                text,
                in.getStartMark(),
                in.getEndMark(),
                org.yaml.snakeyaml.DumperOptions.ScalarStyle.DOUBLE_QUOTED);
    }

    /** Fields within fields without end. */
    static final class TooDeep extends MarkedYAMLException {

        private static final long serialVersionUID = 1L;

        TooDeep(Mark at) {
            super(null, null, "too deep", at);
        }
    }
}

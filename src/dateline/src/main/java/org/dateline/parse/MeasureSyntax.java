package org.dateline.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.parse.scalar.Mistake;
import org.dateline.problem.Rule;

/** The inline mark for a length: {@code :km[55]}, {@code :km[100]{as="60 miles"}}, {@code :km[55]{from=a to=b}}. */
final class MeasureSyntax {

    /** Anchored where the parser stands: a measure further on would swallow the words before it. */
    private static final Pattern MEASURE = Pattern.compile("^:km\\[[^\\]\n]*\\](?:\\{[^}\n]*\\})?");

    private static final Pattern PARTS = Pattern.compile(":km\\[([^\\]]*)\\](?:\\{([^}]*)\\})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,3})?");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*([a-z]+)=(?:[\"“]([^\"“”]*)[\"”]|([^\\s\"]+))");

    /** Teaches a parser the mark. */
    static final Parser.ParserExtension EXTENSION = new Parser.ParserExtension() {
        @Override
        public void parserOptions(MutableDataHolder options) {
            // none
        }

        @Override
        public void extend(Parser.Builder builder) {
            builder.customInlineParserExtensionFactory(new Factory());
        }
    };

    private MeasureSyntax() {}

    /** What a mark says. */
    record Arguments(String kilometres, Optional<String> as, List<String> between) {}

    /** The mark in the tree. */
    static final class Measure extends Node {

        Measure(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        Arguments arguments() throws Mistake {
            Matcher parts = PARTS.matcher(getChars());
            if (!parts.matches() || !NUMBER.matcher(parts.group(1)).matches()) {
                throw wrong();
            }
            String rest = Optional.ofNullable(parts.group(2)).orElse("");
            Optional<String> as = Optional.empty();
            List<String> between = new ArrayList<>();
            Matcher argument = ARGUMENT.matcher(rest);
            int end = 0;
            while (argument.find() && argument.start() == end) {
                end = argument.end();
                String value = Optional.ofNullable(argument.group(2)).orElse(argument.group(3));
                switch (argument.group(1)) {
                    case "as" -> as = Optional.of(value);
                    case "from", "to" -> between.add(value);
                    default -> throw wrong();
                }
            }
            if (!rest.substring(end).isBlank() || between.size() == 1) {
                throw wrong();
            }
            return new Arguments(parts.group(1), as, List.copyOf(between));
        }

        private Mistake wrong() {
            return new Mistake(
                    Rule.MEASURE_FORM,
                    "“" + getChars() + "” is not a measure",
                    "write :km[55], :km[100]{as=\"60 miles\"} or :km[55]{from=idlib to=aleppo}");
        }
    }

    private static final class Factory implements InlineParserExtensionFactory {

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineParserExtension() {
                @Override
                public void finalizeDocument(InlineParser inlineParser) {
                    // nothing to close
                }

                @Override
                public void finalizeBlock(InlineParser inlineParser) {
                    // nothing to close
                }

                @Override
                public boolean parse(LightInlineParser inline) {
                    BasedSequence found = inline.match(MEASURE);
                    if (found == null) {
                        return false;
                    }
                    inline.flushTextNode();
                    inline.getBlock().appendChild(new Measure(found));
                    return true;
                }
            };
        }

        @Override
        public CharSequence getCharacters() {
            return ":";
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}

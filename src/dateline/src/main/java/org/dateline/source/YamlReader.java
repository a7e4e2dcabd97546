package org.dateline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML 1.1 as text with places: nothing is turned into a date, a number or a truth value, and what YAML would cut or
 * change in silence is a problem.
 */
final class YamlReader {

    private final String name;
    private final int firstLine;
    private final List<Problem> problems;

    /**
     * @param name the file, as problems print it
     * @param firstLine line of the file that holds the first line of the YAML
     * @param problems collects what is wrong
     */
    YamlReader(String name, int firstLine, List<Problem> problems) {
        this.name = name;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** The fields; empty where a problem leaves nothing to work on. */
    Optional<Value.Mapping> read(String yaml) {
        String[] lines = yaml.split("\r\n|\n|\r", -1);
        try {
            Node node = compose(yaml);
            if (node == null) {
                return Optional.of(new Value.Mapping(List.of(), new Location(name, firstLine, 1)));
            }
            if (node instanceof MappingNode mapping) {
                return Optional.of(new Reading(lines).mapping(mapping));
            }
            report(Rule.YAML_SYNTAX, at(node.getStartMark()), "These are not fields", "write each as key: value");
        } catch (MarkedYAMLException e) {
            problems.add(YamlMistake.explain(e, lines, name, firstLine));
        } catch (ReaderException e) {
            report(
                    Rule.YAML_SYNTAX,
                    place(yaml, e.getPosition()),
                    String.format(Locale.ROOT, "A control character (U+%04X) is hidden here", e.getCodePoint()),
                    "delete it");
        } catch (YAMLException e) {
            report(
                    Rule.YAML_SYNTAX,
                    new Location(name, firstLine, 1),
                    "This YAML is too large or too deep",
                    "split it");
        }
        return Optional.empty();
    }

    private static Node compose(String yaml) {
        LoaderOptions options = new LoaderOptions();
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: every plain scalar stays the text that was typed
            }
        };
        return new Composer(new ParserImpl(new StreamReader(yaml), options), textOnly, options).getSingleNode();
    }

    private Location place(String yaml, int position) {
        String before = yaml.substring(0, Math.min(position, yaml.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Location(name, firstLine + line, before.length() - before.lastIndexOf('\n'));
    }

    private Location at(Mark mark) {
        return new Location(name, firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    private void report(Rule rule, Location at, String message, String hint) {
        problems.add(Problem.of(rule, at, message, hint));
    }

    /** Turns the nodes of one document into values. */
    private final class Reading {

        private final String[] lines;

        Reading(String[] lines) {
            this.lines = lines;
        }

        Value.Mapping mapping(MappingNode node) {
            Map<String, Value.Field> fields = new LinkedHashMap<>();
            for (NodeTuple tuple : node.getValue()) {
                Location at = at(tuple.getKeyNode().getStartMark());
                if (!(tuple.getKeyNode() instanceof ScalarNode key) || changed(key)) {
                    report(Rule.YAML_SYNTAX, at, "This is not a key", "write a word, a colon and a space");
                    continue;
                }
                if (cutByComma(node, key, tuple.getValueNode())) {
                    report(
                            Rule.YAML_SILENT_CHANGE,
                            at,
                            "YAML reads “" + key.getValue() + "” as a key of its own",
                            "put the whole value in quotes: its comma ends it here");
                    continue;
                }
                Value.Field field = new Value.Field(key.getValue(), at, value(tuple.getValueNode()));
                Value.Field earlier = fields.putIfAbsent(field.key(), field);
                if (earlier != null) {
                    report(
                            Rule.KEY_DUPLICATE,
                            at,
                            "“" + field.key() + "” stands here twice",
                            "keep one; the first is on line " + earlier.at().line());
                }
            }
            return new Value.Mapping(List.copyOf(fields.values()), at(node.getStartMark()));
        }

        private Value value(Node node) {
            Location at = at(node.getStartMark());
            if (changed(node) && node instanceof ScalarNode scalar) {
                return new Value.Text(scalar.getValue(), at);
            }
            if (node instanceof MappingNode mapping) {
                return mapping(mapping);
            }
            if (node instanceof SequenceNode sequence) {
                List<Value> values = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    values.add(value(item));
                }
                return new Value.Items(List.copyOf(values), at);
            }
            ScalarNode scalar = (ScalarNode) node;
            checkPrintable(scalar.getValue(), at);
            checkScalar(scalar, at);
            return new Value.Text(scalar.getValue(), at);
        }

        /** An anchor, or a tag such as {@code !x}: YAML would take it off the value. */
        private boolean changed(Node node) {
            boolean tagged = !node.getTag().equals(Tag.STR)
                    && !node.getTag().equals(Tag.MAP)
                    && !node.getTag().equals(Tag.SEQ);
            if (node.getAnchor() == null && !tagged) {
                return false;
            }
            report(
                    Rule.YAML_SILENT_CHANGE,
                    at(node.getStartMark()),
                    "YAML takes the word that starts with “" + (tagged ? "!" : "&") + "” off this value",
                    "put the value in quotes");
            return true;
        }

        /** An escape in double quotes can name what no page can print. */
        private void checkPrintable(String text, Location at) {
            text.codePoints()
                    .filter(c -> c != '\n'
                            && c != '\t'
                            && (Character.isISOControl(c)
                                    || c == 0xFFFE
                                    || c == 0xFFFF
                                    || Character.getType(c) == Character.SURROGATE))
                    .findFirst()
                    .ifPresent(c -> report(
                            Rule.YAML_SYNTAX,
                            at,
                            String.format(Locale.ROOT, "A control character (U+%04X) is hidden here", c),
                            "delete it"));
        }

        private void checkScalar(ScalarNode scalar, Location at) {
            if (!scalar.isPlain()) {
                return;
            }
            String text = scalar.getValue();
            if (text.length() > 1
                    && "“„«".indexOf(text.charAt(0)) >= 0
                    && "”“»".indexOf(text.charAt(text.length() - 1)) >= 0
                    && text.indexOf('”') == text.length() - 1) {
                report(
                        Rule.YAML_SILENT_CHANGE,
                        at,
                        "The curly quotes round this value would be printed",
                        "use straight quotes (\"…\") round a value, or put straight ones round the curly ones");
            }
            Mark end = scalar.getEndMark();
            String line = end.getLine() < lines.length ? lines[end.getLine()] : "";
            String rest = line.substring(
                    line.offsetByCodePoints(0, Math.min(end.getColumn(), line.codePointCount(0, line.length()))));
            if (rest.stripLeading().startsWith("#")) {
                report(
                        Rule.YAML_SILENT_CHANGE,
                        new Location(
                                name,
                                at(end).line(),
                                line.codePointCount(
                                                0,
                                                line.length()
                                                        - rest.stripLeading().length())
                                        + 1),
                        "YAML cuts this value off at the “#”",
                        "put the value in quotes, or the remark on a line of its own");
            }
        }

        private boolean cutByComma(MappingNode mapping, ScalarNode key, Node value) {
            return mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW
                    && value instanceof ScalarNode scalar
                    && scalar.isPlain()
                    && scalar.getValue().isEmpty()
                    && value.getStartMark().getIndex() == key.getEndMark().getIndex();
        }
    }
}

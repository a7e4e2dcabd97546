package org.dateline.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the nodes of one YAML document into values, and tells of what YAML would change in silence. */
final class YamlValues {

    private final int[] yaml;
    private final List<String> lines;
    private final String name;
    private final int firstLine;
    private final List<Problem> problems;

    /** Where values start that YAML would have changed. */
    private final Set<Integer> taken = new HashSet<>();

    YamlValues(String yaml, String name, int firstLine, List<Problem> problems) {
        this.yaml = yaml.codePoints().toArray();
        this.lines = List.of(yaml.split("\n", -1));
        this.name = name;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Tells of a word that YAML would take off a value. */
    void taken(Mark at, String sign) {
        taken.add(at.getIndex());
        report(
                Rule.YAML_SILENT_CHANGE,
                at(at),
                "A word that starts with “" + sign + "” is an instruction to YAML, and would not be printed",
                "put the value in quotes");
    }

    Value.Mapping mapping(MappingNode node) {
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                report(
                        Rule.YAML_SYNTAX,
                        at(tuple.getKeyNode().getStartMark()),
                        "This is not a key",
                        "write a word, a colon and a space");
            } else if (cutByComma(node, key, tuple.getValueNode())) {
                cut(key, fields);
            } else {
                field(key, tuple.getValueNode(), fields);
            }
        }
        return new Value.Mapping(Collections.unmodifiableMap(fields), at(node.getStartMark()));
    }

    private void field(ScalarNode typed, Node node, Map<String, Value.Field> fields) {
        Location at = at(typed.getStartMark());
        String key = typed.getValue();
        checkHidden(key, at);
        if (typed.isPlain() && key.length() > 1 && key.startsWith("-") && Character.isLetter(key.codePointAt(1))) {
            report(Rule.YAML_SYNTAX, at, "A space is missing behind the hyphen", "write - " + key.substring(1) + ": …");
            return;
        }
        Value.Field field = new Value.Field(key, at, value(node));
        Value.Field earlier = fields.putIfAbsent(key, field);
        if (earlier != null) {
            report(
                    Rule.KEY_DUPLICATE,
                    at,
                    "“" + key + "” stands here twice",
                    "keep one; the first is on line " + earlier.at().line());
        }
    }

    private Value value(Node node) {
        Location at = at(node.getStartMark());
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> values = new ArrayList<>();
            sequence.getValue().forEach(item -> values.add(value(item)));
            return new Value.Items(List.copyOf(values), at);
        }
        ScalarNode scalar = (ScalarNode) node;
        checkHidden(scalar.getValue(), at);
        if (taken.contains(scalar.getStartMark().getIndex())) {
            return new Value.Unclear(at);
        }
        if (!scalar.isPlain()) {
            return text(scalar, at);
        }
        checkCurlyQuotes(scalar.getValue(), at);
        boolean cut = cutByNumberSign(scalar.getEndMark());
        boolean unclear =
                hyphenWithoutSpace(scalar, at) || cut && scalar.getValue().isEmpty();
        return unclear ? new Value.Unclear(at) : text(scalar, at);
    }

    private Value.Text text(ScalarNode scalar, Location at) {
        Mark start = scalar.getStartMark();
        return new Value.Text(scalar.getValue(), at, new Typed(lines, start.getLine(), start.getColumn()));
    }

    /** An escape in double quotes can name what nobody sees. */
    private void checkHidden(String text, Location at) {
        HiddenCharacters.first(text)
                .ifPresent(c -> report(Rule.FILE_HIDDEN, at, HiddenCharacters.message(c), "delete it"));
    }

    private void checkCurlyQuotes(String text, Location at) {
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
    }

    /** {@code -sohr} on a line of its own is a list without its space, which YAML takes for one text. */
    private boolean hyphenWithoutSpace(ScalarNode scalar, Location at) {
        int start = scalar.getStartMark().getIndex();
        boolean hyphen = scalar.getValue().length() > 1
                && scalar.getValue().charAt(0) == '-'
                && Character.isLetter(scalar.getValue().codePointAt(1));
        boolean found = hyphen && blankBefore(start);
        if (found) {
            report(
                    Rule.YAML_SILENT_CHANGE,
                    at,
                    "A space is missing behind the hyphen, so YAML reads no list",
                    "write each item as - and a space");
        }
        return found;
    }

    private boolean blankBefore(int index) {
        for (int i = index - 1; i >= 0 && yaml[i] != '\n'; i--) {
            if (yaml[i] != ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean cutByNumberSign(Mark end) {
        int i = end.getIndex();
        while (i < yaml.length && (yaml[i] == ' ' || yaml[i] == '\t')) {
            i++;
        }
        boolean cut = i < yaml.length && yaml[i] == '#';
        if (cut) {
            report(
                    Rule.YAML_SILENT_CHANGE,
                    new Location(name, firstLine + end.getLine(), end.getColumn() + 1 + i - end.getIndex()),
                    "YAML cuts this value off at the “#”",
                    "put the value in quotes, or the remark on a line of its own");
        }
        return cut;
    }

    private static boolean cutByComma(MappingNode mapping, ScalarNode key, Node value) {
        return mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW
                && value instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty()
                && value.getStartMark().getIndex() == key.getEndMark().getIndex();
    }

    private void cut(ScalarNode key, Map<String, Value.Field> fields) {
        int colon = key.getValue().indexOf(':');
        Location at = at(key.getStartMark());
        if (colon > 0) {
            String meant = key.getValue().substring(0, colon);
            fields.putIfAbsent(meant, new Value.Field(meant, at, new Value.Unclear(at)));
        }
        report(
                Rule.YAML_SILENT_CHANGE,
                at,
                "YAML reads “" + key.getValue() + "” as a key of its own",
                colon > 0
                        ? "put a space behind the colon: " + key.getValue().substring(0, colon) + ": "
                                + key.getValue().substring(colon + 1)
                        : "put the whole value in quotes: its comma ends it here");
    }

    private Location at(Mark mark) {
        return new Location(name, firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    private void report(Rule rule, Location at, String message, String hint) {
        problems.add(Problem.of(rule, at, message, hint));
    }
}

package org.dateline.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML 1.1 as text with places: nothing is turned into a date, a number or a truth value, and what YAML would cut or
 * change in silence is a problem.
 */
final class YamlReader {

    /** Each mistake with one likely cause is read over as if it were put right, so that the next is found; no line twice. */
    private static final int MOST_MISTAKES = 50;

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

    /**
     * The fields; empty where a problem leaves nothing to work on.
     *
     * @param yaml with lines ended by {@code \n} alone
     */
    Optional<Value.Mapping> read(String yaml) {
        List<String> typed = List.of(yaml.split("\n", -1));
        List<String> lines = new ArrayList<>(typed);
        Set<Integer> repaired = new HashSet<>();
        while (true) {
            List<Problem> found = new ArrayList<>();
            String text = String.join("\n", lines);
            try {
                Optional<Value.Mapping> fields = fields(text, found);
                found.forEach(problem -> problems.add(shown(problem, typed)));
                return fields;
            } catch (MarkedYAMLException e) {
                YamlMistake mistake = YamlMistake.explain(e, lines, name, firstLine);
                problems.add(shown(mistake.problem(), typed));
                boolean first = repaired.add(mistake.line()) && repaired.size() < MOST_MISTAKES;
                if (mistake.repaired().isEmpty() || !first) {
                    return Optional.empty();
                }
                lines.set(mistake.line(), mistake.repaired().get());
            }
        }
    }

    /** A mistake of YAML is seen best in its line, as it was typed. */
    private Problem shown(Problem problem, List<String> typed) {
        boolean ofYaml = problem.rule() == Rule.YAML_SYNTAX || problem.rule() == Rule.YAML_SILENT_CHANGE;
        int line = problem.location().line() - firstLine;
        return ofYaml && line < typed.size() ? problem.showing(typed.get(line)) : problem;
    }

    private Optional<Value.Mapping> fields(String yaml, List<Problem> found) {
        YamlValues values = new YamlValues(yaml, name, firstLine, found);
        Node node = compose(yaml, values);
        if (node == null) {
            return Optional.of(new Value.Mapping(Value.Mapping.EMPTY.byKey(), new Location(name, firstLine, 1)));
        }
        if (node instanceof MappingNode mapping) {
            return Optional.of(values.mapping(mapping));
        }
        Mark start = node.getStartMark();
        found.add(Problem.of(
                Rule.YAML_SYNTAX,
                new Location(name, firstLine + start.getLine(), start.getColumn() + 1),
                "These are not fields",
                "write each as key: value"));
        return Optional.empty();
    }

    private static Node compose(String yaml, YamlValues values) {
        LoaderOptions options = new LoaderOptions();
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: every plain scalar stays the text that was typed
            }
        };
        PlainParser parser = new PlainParser(new ParserImpl(new StreamReader(yaml), options), values::taken);
        return new Composer(parser, textOnly, options).getSingleNode();
    }
}

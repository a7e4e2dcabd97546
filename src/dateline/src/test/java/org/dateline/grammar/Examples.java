package org.dateline.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.BuildResult;
import org.dateline.fixture.Project;
import org.dateline.problem.Edit;
import org.dateline.problem.Problem;

/** A story in Damascus with one event for each example. */
final class Examples {

    private final Project project;

    /**
     * @param event the front matter that an example makes, beside the title
     */
    Examples(Path root, Table table, Function<Table.Row, String> event) {
        this(root);
        table.rows().forEach(row -> project.event("story", row.name(), event.apply(row), ""));
    }

    Examples(Path root) {
        project = Project.small(root).settings("zone: Asia/Damascus\n").explainer("story");
    }

    Project project() {
        return project;
    }

    /** The page of each event is what this template makes of it. */
    Examples printing(String template) {
        project.write("templates/event.ftlh", template);
        return this;
    }

    BuildResult build() {
        BuildResult result = project.build();
        if (result.failed()) {
            throw new AssertionError(result.problems());
        }
        return result;
    }

    String page(Table.Row row) {
        return project.text("story/" + row.name() + "/index.html").strip();
    }

    /** What is wrong with each example: the rule and the hint. */
    static List<String> problems(BuildResult result, Table.Row row) {
        return result.problems().stream()
                .filter(problem -> problem.location().file().endsWith("/" + row.name() + ".md"))
                .map(Examples::ruleAndHint)
                .toList();
    }

    /** The same with what takes the place of the value, where it means one thing only. */
    static List<String> mistakes(BuildResult result, Table.Row row) {
        return result.problems().stream()
                .filter(problem -> problem.location().file().endsWith("/" + row.name() + ".md"))
                .map(problem -> ruleAndHint(problem) + " | "
                        + problem.edit().map(Edit::instead).orElse("–"))
                .toList();
    }

    private static String ruleAndHint(Problem problem) {
        return problem.rule().id() + " | " + problem.hint();
    }
}

package org.dateline.compose;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.edit.Reviser;
import org.dateline.problem.Nearest;
import org.dateline.problem.Problem;
import org.dateline.problem.WrongUse;
import org.dateline.source.Pending;
import org.dateline.zone.Zones;

/**
 * Composes new entries, and checks each among the others before it is written.
 *
 * @param project folder that files are named from
 * @param content folder of the entries
 * @param explainers ids of the stories that there are
 * @param zone of the publication
 * @param check what would be wrong with the content that is not wrong yet
 */
public record Composer(
        Path project, Path content, List<String> explainers, String zone, Function<Pending, List<Problem>> check) {

    private static final Pattern DAY = Pattern.compile("\ndate: [\"']?([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /**
     * A new entry, with dates and hours in the form that is asked for.
     *
     * @param now when it is written: up to then a new story is told, where nothing else was said
     * @throws WrongUse where it cannot be said which file to write
     */
    public Draft compose(Assignment assignment, Instant now) {
        if (assignment instanceof Assignment.Event event) {
            return event(event);
        }
        String id = id(assignment);
        if (assignment instanceof Assignment.Explainer story) {
            String asOf = story.asOf()
                    .orElseGet(() ->
                            Zones.at(now, zone).toLocalDateTime().toString().substring(0, "2024-11-30T23:59".length()));
            return draft(content.resolve(id).resolve("explainer.md"), FirstLines.of(story, asOf));
        }
        return draft(
                content.resolve("background").resolve(id + ".md"), FirstLines.of((Assignment.Background) assignment));
    }

    /** An event, whose file's name starts with its day where it has one. */
    private Draft event(Assignment.Event event) {
        Path folder = content.resolve(explainer(event)).resolve("events");
        String id = id(event);
        Draft undated = draft(folder.resolve(id + ".md"), FirstLines.of(event));
        Matcher day = DAY.matcher(new String(undated.text(), StandardCharsets.UTF_8));
        if (!day.find()) {
            return undated;
        }
        Path file = folder.resolve(day.group(1) + "-" + id + ".md");
        return undated.at(file, name(file), problems(file, undated.text()));
    }

    private Draft draft(Path file, String text) {
        byte[] settled =
                Reviser.settle(name(file), text.getBytes(StandardCharsets.UTF_8), bytes -> problems(file, bytes));
        return new Draft(file, name(file), settled, problems(file, settled));
    }

    private List<Problem> problems(Path file, byte[] text) {
        return check.apply(new Pending(Map.of(file, text), Map.of()));
    }

    private String explainer(Assignment.Event event) {
        Optional<String> asked = event.explainer();
        if (asked.isPresent() && !explainers.contains(asked.get())) {
            throw new WrongUse("There is no explainer “" + asked.get() + "”; "
                    + Nearest.hint(asked.get(), explainers, "there is " + String.join(", ", explainers)));
        }
        if (asked.isEmpty() && explainers.size() != 1) {
            throw new WrongUse(
                    explainers.isEmpty()
                            ? "There is no explainer yet: begin one with dateline new explainer"
                            : "Which explainer? Give --explainer with one of: " + String.join(", ", explainers));
        }
        return asked.orElseGet(() -> explainers.get(0));
    }

    private static String id(Assignment assignment) {
        String id = assignment.id().orElseGet(() -> Slug.of(assignment.title()));
        if (id.isEmpty()) {
            throw new WrongUse("“" + assignment.title() + "” gives no address: give one with --id");
        }
        return id;
    }

    private String name(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }
}

package org.dateline.reporter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.problem.Problem;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems as one object: {@code {"version": 1, "counts": {…}, "problems": [{file, line, column, severity, rule,
 * message, hint, fix}, …]}}. Line and column are those of {@link org.dateline.problem.Location}, 0 where there is none;
 * {@code fix} is there where {@code dateline fix} can put the problem right: the text at its own line and column gives
 * way to another, and a field may be added on the line below; on line 0 it is the file that is renamed. What is added to it later leaves this as
 * it is; the version changes with what does not.
 */
public final class JsonReporter {

    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The lines of the document. */
    public List<String> lines(Findings findings) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("files", findings.checked().size());
        counts.put("errors", findings.errors());
        counts.put("warnings", findings.warnings());
        counts.put("adopted", findings.adopted());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", VERSION);
        document.put("counts", counts);
        document.put(
                "problems",
                findings.problems().stream().map(JsonReporter::problem).toList());
        return print(document);
    }

    /** A problem as it stands in every JSON document of ours. */
    public static Map<String, Object> problem(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", problem.location().file());
        map.put("line", problem.location().line());
        map.put("column", problem.location().column());
        map.put("severity", problem.severity().word());
        map.put("rule", problem.rule().id());
        map.put("message", problem.message());
        map.put("hint", problem.hint());
        problem.edit().ifPresent(edit -> {
            Map<String, Object> fix = new LinkedHashMap<>();
            fix.put("line", edit.at().line());
            fix.put("column", edit.at().column());
            fix.put("text", edit.text());
            fix.put("instead", edit.instead());
            edit.below().ifPresent(field -> fix.put("below", field));
            map.put("fix", fix);
        });
        return map;
    }

    static List<String> print(Map<String, Object> document) {
        return JSON.writeValueAsString(document).lines().toList();
    }
}

package org.dateline.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Account;
import org.dateline.problem.Problem;
import org.dateline.reporter.JsonReporter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code build-report.json}: what became of every file, and what is wrong. It names drafts, and is never published. */
public final class BuildReport {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BuildReport() {}

    public static byte[] json(Account account, List<Problem> problems) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("read", account.read());
        for (Account.Fate fate : Account.Fate.values()) {
            counts.put(fate.word().replace(' ', '_'), account.with(fate).size());
        }
        Map<String, Object> files = new LinkedHashMap<>();
        account.files().forEach((file, fate) -> files.put(file, fate.word()));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("counts", counts);
        report.put("files", files);
        report.put("problems", problems.stream().map(JsonReporter::problem).toList());
        return (JSON.writeValueAsString(report).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

package org.dateline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any words where a date, an hour or a moment should stand: one in each line, in the order of the fields. */
class DatesFuzzTest {

    private static final List<String> FIELDS =
            List.of("date", "time", "gmt", "reported", "weekday", "updated", "zone", "embargo", "status");

    @FuzzTest(maxDuration = "10m")
    void anyWords(byte[] input) {
        String[] words = new String(input, StandardCharsets.UTF_8).split("\n", -1);
        StringBuilder event = new StringBuilder("---\ntitle: Any\n");
        for (int i = 0; i < Math.min(words.length, FIELDS.size()); i++) {
            if (!words[i].isEmpty()) {
                event.append(FIELDS.get(i))
                        .append(": '")
                        .append(words[i].replace("'", "''"))
                        .append("'\n");
            }
        }
        event.append("---\nOn Saturday.\n");
        FuzzedProject.with("content/story/events/event.md", event.toString().getBytes(StandardCharsets.UTF_8));
    }
}

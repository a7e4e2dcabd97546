package org.dateline.safety;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;

/**
 * A project in which every text field holds an attack, each of its own: {@code {{xss}}} stands for it, {@code {{url}}}
 * for an address.
 *
 * @param fields where each attack stands: file and line, by its mark
 */
record Payloads(Project project, List<Field> fields) {

    static final Path TREE = Repository.module().resolve("src/test/resources/org/dateline/safety/payloads");

    private static final Pattern PLACE = Pattern.compile("(\\w+): \\{\\{(xss|url)}}");

    /**
     * A field that holds an attack.
     *
     * @param mark word that stands nowhere else
     */
    record Field(String file, String key, String mark) {

        /** Leaves a quoted attribute, an element and a script, and would run in each. */
        String attack() {
            return mark + "\"'></title></textarea><script>" + mark + "()</script><xss-" + mark + " onload=" + mark
                    + "()>";
        }
    }

    /** The default theme's pages over attacks in every text field. */
    static Payloads in(Path root) {
        return in(root, "https://gazette.example/a&b", text -> text);
    }

    /**
     * @param address what stands in every field for an address
     * @param change what to do to every file of the tree before its marks are set
     */
    static Payloads in(Path root, String address, UnaryOperator<String> change) {
        Project project = new Project(root);
        List<Field> fields = new ArrayList<>();
        Folder.files(TREE).forEach((name, path) -> {
            Matcher place = PLACE.matcher(change.apply(Folder.read(path)));
            project.write(name, place.replaceAll(found -> {
                String value = address;
                if (found.group(2).equals("xss")) {
                    Field field = new Field(name, found.group(1), String.format(Locale.ROOT, "x7%03d", fields.size()));
                    fields.add(field);
                    value = field.attack();
                }
                return Matcher.quoteReplacement(found.group(1) + ": '" + value.replace("'", "''") + "'");
            }));
        });
        return new Payloads(project, fields);
    }
}

package org.dateline.rules;

import java.nio.file.Path;
import java.util.List;
import org.dateline.fixture.DocumentPage;
import org.dateline.fixture.DocumentPage.Part;
import org.dateline.fixture.ExampleFile;
import org.dateline.fixture.Repository;
import org.dateline.problem.Rule;

/** A page that explains a rule: {@code docs/rules/<id>.md}. */
public record RulePage(DocumentPage page) {

    static Path folder() {
        return Repository.root().resolve("docs/rules");
    }

    public static Path fileOf(Rule rule) {
        return folder().resolve(rule.id() + ".md");
    }

    public static RulePage of(Rule rule) {
        return new RulePage(DocumentPage.of(fileOf(rule)));
    }

    String title() {
        return page.lines().get(0);
    }

    /** What breaks the rule, in one sentence. */
    String summary() {
        return page.lines().get(2);
    }

    /** What it weighs, in words. */
    String severity() {
        return page.lines().get(4);
    }

    List<String> headings() {
        return parts(Part.Heading.class).stream().map(Part.Heading::text).toList();
    }

    /** The files shown under a heading. */
    public List<ExampleFile> files(String heading) {
        int from = line(heading);
        int to = parts(Part.Heading.class).stream()
                .mapToInt(Part::line)
                .filter(line -> line > from)
                .findFirst()
                .orElse(page.lines().size());
        return parts(Part.File.class).stream()
                .filter(file -> file.line() > from && file.line() < to)
                .map(Part.File::file)
                .toList();
    }

    /** What Dateline says of the wrong example. */
    Part.Says says() {
        return parts(Part.Says.class).get(0);
    }

    private int line(String heading) {
        return parts(Part.Heading.class).stream()
                .filter(part -> part.text().equals(heading))
                .findFirst()
                .orElseThrow()
                .line();
    }

    private <P extends Part> List<P> parts(Class<P> type) {
        return page.parts().stream().filter(type::isInstance).map(type::cast).toList();
    }
}

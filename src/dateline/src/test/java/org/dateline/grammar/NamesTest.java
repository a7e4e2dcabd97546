package org.dateline.grammar;

import java.nio.file.Path;
import org.dateline.fixture.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names of background pages become links. */
class NamesTest {

    @Test
    void theFirstMentionOfANameLinks(@TempDir Path root) {
        Table table = Table.read("names.txt", 2);
        Project project = new Examples(root).printing("${page.event.body}").project();
        page(project, "turkiye", "Türkiye", "");
        page(project, "iran", "Iran", "");
        page(project, "hama", "Hama", "");
        page(project, "sana", "Sana", "");
        page(project, "sanaa", "Sana’a", "");
        page(project, "assad", "Bashar al-Assad", "aka: al-Assad\n");
        page(project, "hts", "Hayat Tahrir al-Sham", "aka: HTS\n");
        page(project, "idlib", "Idlib", "");
        page(project, "idlib-province", "Idlib province", "");
        page(project, "syria", "سوريا", "");
        page(project, "ain-issa", "ʿAin Issa", "");
        page(project, "ain-dara", "’Ain Dara", "");
        table.rows()
                .forEach(row -> project.event(
                        "story", row.name(), "date: 2024-11-27", row.cell(0).replace('⏎', '\n')));
        project.build();
        table.each((row, softly) -> {
            String html = project.text("story/" + row.name() + "/index.html").strip();
            String marked = html.replaceAll("<a href=\"[^\"]*/background/[^\"]*\">([^<]*)</a>", "{$1}")
                    .replaceFirst("(?s)^<p>(.*)</p>$", "$1")
                    .replace('\n', '⏎');
            softly.assertThat(marked).as(row.cell(0)).isEqualTo(row.cell(1));
        });
    }

    private static void page(Project project, String id, String title, String more) {
        project.write(
                "content/background/" + id + ".md",
                "---\ntitle: " + title + "\nkind: concept\nshort: What it is.\n" + more + "---\n");
    }
}

package org.dateline.aleppo;

import java.nio.file.Path;
import java.util.List;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.fixture.Repository;

/** The site as it is built of this repository's content, templates and settings. */
record AleppoSite(Project project, BuildResult result) {

    static final String BASE = "https://dateline.example/";

    static final List<String> EVENTS = List.of(
            "offensive-begins",
            "army-describes-attacks",
            "army-acknowledges-entry",
            "government-forces-withdraw",
            "airport-and-towns",
            "curfew",
            "toll",
            "assad-speech",
            "russian-strikes-aleppo",
            "russian-strikes-idlib",
            "roads-packed",
            "hama-towns",
            "us-statement",
            "araghchi-visit");

    static final List<String> BEFORE = List.of("civil-war", "un-plan-2015", "aleppo-retaken-2016", "ceasefire-2020");

    /** Builds it. */
    static AleppoSite in(Path made) {
        Project project = Project.aleppo(made);
        return new AleppoSite(project, project.build());
    }

    /** The paths of all pages. */
    List<String> pages() {
        return Folder.files(project.output()).keySet().stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
    }

    /** Ids of all background pages in the content; an edition has another dot in its name, and no page of its own there. */
    static List<String> background() {
        return Folder.files(Repository.root().resolve("content/background")).keySet().stream()
                .filter(name -> name.matches("[^.]+\\.md"))
                .map(name -> name.replace(".md", ""))
                .toList();
    }

    /** The canonical address of a page. */
    static String address(String page) {
        return BASE + page.replaceFirst("(^|/)index\\.html$", "$1");
    }
}

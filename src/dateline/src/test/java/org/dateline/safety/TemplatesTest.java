package org.dateline.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.BuildResult;
import org.dateline.fixture.Folder;
import org.dateline.fixture.Project;
import org.dateline.problem.Problem;
import org.dateline.problem.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project's template sees views and its fellow templates, and nothing else of the machine. */
class TemplatesTest {

    private static final String SECRET = "zanzibar";

    private Project project;

    @BeforeEach
    void buildOnce(@TempDir Path root) throws IOException {
        project = Project.small(root.resolve("project"))
                .explainer("story")
                .write("secret.ftlh", SECRET)
                .write("../secret.ftlh", SECRET)
                .write("../folder/secret.ftlh", SECRET);
        assertThat(project.build().problems()).isEmpty();
        Folder.age(project.output());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Classes of Java
                "${'freemarker.template.utility.Execute'?new()('touch touched')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'touched').createNewFile()?c}",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
                "<#assign x = 'org.dateline.render.view.Html'?new('<b>')>",
                "${page?api.class}",
                "${page.frame.words?api.getClass()}",
                "${page.class}",
                "${page.getClass()}",
                "${page.frame.getClass().forName('java.lang.Runtime')}",
                "${page.title.getBytes()?size}",
                "${page.days.iterator()}",
                "${page.hashCode()}",
                "${.locale_object.ISO3Country}",
                "${'page.class'?eval}",
                "<@'${page.getClass()}'?interpret/>",
                // Files outside
                "<#include '../secret.ftlh'>",
                "<#include '/../secret.ftlh'>",
                "<#include '../../secret.ftlh'>",
                "<#include '*/../../secret.ftlh'>",
                "<#include 'parts/../../../secret.ftlh'>",
                "<#include 'file:///etc/passwd' parse=false>",
                "<#include '/etc/passwd' parse=false>",
                "<#include '..\\\\..\\\\secret.ftlh'>",
                "<#import '../secret.ftlh' as secret>",
                "<#include 'classpath:org/dateline/messages/words.en.properties'>",
                "<#include '/org/dateline/messages/words.en.properties'>",
                "<#include '../messages/words.en.properties'>",
                "<#include 'https://example.org/x.ftlh'>",
            })
    void isRefused(String attack) {
        var site = Folder.bytes(project.output());
        var times = Folder.times(project.output());

        BuildResult result = project.write("templates/explainer.ftlh", "<p>A line</p>\n<p>" + attack + "</p>\n")
                .build();

        assertThat(result.problems()).hasSize(1).allSatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE);
            assertThat(problem.location().file()).isEqualTo("templates/explainer.ftlh");
            assertThat(problem.location().line()).isEqualTo(2);
            assertThat(problem.location().column()).isGreaterThan(0);
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.toString()).doesNotContain(SECRET, "root:");
        });
        assertThat(project.root().resolve("touched")).doesNotExist();
        assertThat(Path.of("touched")).doesNotExist();
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
        assertThat(Folder.times(project.output())).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link.ftlh", "folder/secret.ftlh"})
    void aLinkThatLeadsOutIsNotFollowed(String name) throws IOException {
        var site = Folder.bytes(project.output());
        Path outside = project.root().resolveSibling("");
        Files.createSymbolicLink(project.root().resolve("templates/link.ftlh"), outside.resolve("secret.ftlh"));
        Files.createSymbolicLink(project.root().resolve("templates/folder"), outside.resolve("folder"));
        project.write("templates/explainer.ftlh", "<#include '" + name + "'>");

        assertThat(project.build().problems())
                .extracting(Problem::rule, problem -> problem.location().file())
                .containsExactly(
                        tuple(Rule.FILE_OUTSIDE, "templates/folder"), tuple(Rule.FILE_OUTSIDE, "templates/link.ftlh"));
        assertThat(Folder.bytes(project.output())).isEqualTo(site);
    }

    @Test
    void oneThatCallsItselfWithoutEndIsAProblem() {
        BuildResult result = project.write("templates/explainer.ftlh", "<#macro a><@a/></#macro><@a/>")
                .build();

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.TEMPLATE);
            assertThat(problem.location().file()).isEqualTo("templates/explainer.ftlh");
            assertThat(problem.message()).contains("without end");
        });
    }

    @Test
    void triesNothingBehindAttempt() {
        BuildResult result = project.write(
                        "templates/explainer.ftlh",
                        "<#attempt>${'freemarker.template.utility.Execute'?new()('touch touched')}<#recover>refused</#attempt>")
                .build();

        assertThat(result.problems()).isEmpty();
        assertThat(project.text("index.html")).isEqualTo("refused");
        assertThat(Path.of("touched")).doesNotExist();
    }

    @Test
    void escapesWhatItPrints() {
        project.settings("footer: \"<b>\\\"'&\"\n")
                .write("templates/explainer.ftlh", "<p title=\"${page.frame.footer}\">${page.frame.footer}</p>")
                .build();

        assertThat(project.text("index.html"))
                .isEqualTo("<p title=\"&lt;b&gt;&quot;&#39;&amp;\">&lt;b&gt;&quot;&#39;&amp;</p>");
    }
}

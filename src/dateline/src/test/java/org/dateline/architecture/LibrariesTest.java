package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library has one package that uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibrariesTest {

    private final JavaClasses main = MainCode.classes();

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of("org.yaml.snakeyaml..", List.of("org.dateline.source")),
                Arguments.of("com.vladsch.flexmark..", List.of("org.dateline.parse")),
                Arguments.of("freemarker..", List.of("org.dateline.render")),
                Arguments.of("com.rometools..", List.of("org.dateline.render")),
                Arguments.of(
                        "tools.jackson..",
                        List.of("org.dateline.render", "org.dateline.reporter", "org.dateline.schema")),
                Arguments.of("javax.xml..", List.of("org.dateline.source", "org.dateline.reporter")),
                Arguments.of("com.ibm.icu.text..", List.of("org.dateline.render", "org.dateline.compose")),
                Arguments.of(
                        "com.ibm.icu..", List.of("org.dateline.render", "org.dateline.compose", "org.dateline.zone")),
                Arguments.of("org.apache.commons.text..", List.of("org.dateline.problem")),
                Arguments.of("org.locationtech.jts..", List.of("org.dateline.render.map")),
                Arguments.of("net.coobird..", List.of("org.dateline.render.picture")),
                Arguments.of("java.awt..", List.of("org.dateline.render.card", "org.dateline.render.picture")),
                Arguments.of("javax.imageio..", List.of("org.dateline.render.card", "org.dateline.render.picture")),
                Arguments.of("picocli..", List.of("org.dateline.cli")),
                Arguments.of("com.github.difflib..", List.of("org.dateline.cli")),
                Arguments.of("me.tongfei..", List.of("org.dateline.cli")));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryHasItsOwnPackage(String library, List<String> users) {
        assertThat(main.stream()
                        .filter(one -> one.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().startsWith(start(library)))))
                .as("who uses " + library)
                .isNotEmpty();
        noClasses()
                .that()
                .resideOutsideOfPackages(users.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(main);
    }

    @Test
    void nothingElseIsUsed() {
        List<String> known = Stream.concat(
                        libraries().map(library -> (String) library.get()[0]),
                        Stream.of("java..", "org.dateline..", "org.jspecify.annotations.."))
                .toList();
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(known.stream(), Stream.of("")).toArray(String[]::new))
                .because("a new library needs a package of its own, and a line here")
                .check(main);
    }

    private static String start(String library) {
        return library.replace("..", "");
    }
}

package org.dateline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fronts → {@code Dateline} → stages → model → problem; stages in the order of the pipeline only. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayersTest {

    private static final String ROOT = "org.dateline";

    /** Each package with those of ours that it may use, itself aside. The empty name is the root. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("zone", List.of()),
            Map.entry("model", List.of("problem")),
            Map.entry("source", List.of("model", "problem")),
            Map.entry("parse", List.of("parse.scalar", "source", "zone", "model", "problem")),
            Map.entry("parse.scalar", List.of("zone", "model", "problem")),
            Map.entry("assemble", List.of("parse", "source", "zone", "model", "problem")),
            Map.entry("check", List.of("model", "problem")),
            Map.entry("reporter", List.of("problem")),
            Map.entry(
                    "render",
                    List.of(
                            "render.card",
                            "render.map",
                            "render.chart",
                            "render.period",
                            "render.picture",
                            "render.strip",
                            "render.view",
                            "reporter",
                            "zone",
                            "model",
                            "problem")),
            Map.entry("render.card", List.of("model")),
            Map.entry("render.map", List.of("render.view")),
            Map.entry("render.period", List.of("model")),
            Map.entry("render.picture", List.of()),
            Map.entry("render.strip", List.of()),
            Map.entry("render.chart", List.of("render.strip")),
            Map.entry("render.view", List.of("render.strip", "render.chart")),
            Map.entry("schema", List.of("parse", "source", "model")),
            Map.entry("output", List.of("model", "problem")),
            Map.entry("edit", List.of("source", "problem")),
            Map.entry("compose", List.of("edit", "source", "zone", "problem")),
            Map.entry(
                    "",
                    List.of(
                            "source",
                            "parse",
                            "parse.scalar",
                            "assemble",
                            "check",
                            "edit",
                            "compose",
                            "render",
                            "render.picture",
                            "schema",
                            "output",
                            "reporter",
                            "model",
                            "problem")),
            Map.entry("cli", List.of("", "compose", "edit", "reporter", "problem"))));

    /** What a run tells about itself, which stages and fronts share wherever it lies. */
    private static final DescribedPredicate<JavaClass> PROGRESS = simpleName("Progress");

    private final JavaClasses main = MainCode.classes();

    @Test
    void theRulesHaveSeenTheClasses() {
        assertThat(main.size()).isGreaterThan(200);
        assertThat(main.stream().map(LayersTest::packageOf).distinct())
                .as("every package has its rule, and every rule its package")
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
        assertThat(main.contain("org.dateline.Dateline")).isTrue();
        assertThat(main.contain(getClass())).as("tests are not main code").isFalse();
    }

    @Test
    void everyPackageUsesOnlyWhatLiesBelowIt() {
        MAY_USE.forEach((name, others) -> classes()
                .that(resideInAPackage(full(name)))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        resideOutside(),
                        PROGRESS,
                        resideInAPackage(full(name)),
                        DescribedPredicate.or(others.stream()
                                .map(other -> resideInAPackage(full(other)))
                                .toList())))
                .because(name + " may use " + others)
                .check(main));
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return javaClass.getPackageName().startsWith(ROOT)
                                ? SliceIdentifier.of(packageOf(javaClass))
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), PROGRESS)
                .check(main);
    }

    @Test
    void nobodyUsesTheFronts() {
        noClasses()
                .that(resideInAPackage(full("cli")).negate())
                .should()
                .dependOnClassesThat(resideInAPackage(full("cli")))
                .check(main);
    }

    private static DescribedPredicate<JavaClass> resideOutside() {
        return resideInAPackage(ROOT + "..").negate().as("are not ours");
    }

    private static String full(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static String packageOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}

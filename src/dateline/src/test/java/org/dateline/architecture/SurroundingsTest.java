package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same content gives the same bytes: main code asks nothing of the machine, and one package only writes files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurroundingsTest {

    private static final String FORMATS =
            "(java|com\\.ibm\\.icu)\\.text\\.(MessageFormat|SimpleDateFormat|DecimalFormat)";
    private static final String ZONES = "(java|com\\.ibm\\.icu)\\.util\\.(Basic)?TimeZone";

    /** What code may not do but in one package; the method of that name in {@link Offender} does it. */
    private record Ban(String name, String exceptIn, DescribedPredicate<JavaAccess<?>> call) {

        ArchRule rule() {
            return noClasses().that().resideOutsideOfPackage(exceptIn).should().accessTargetWhere(call);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private final JavaClasses main = MainCode.classes();
    private final JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);

    static Stream<Ban> bans() {
        return Stream.of(
                ban("nanoTime", calls("java\\.lang\\.System", "nanoTime|currentTimeMillis"), "org.dateline.cli"),
                ban("now", calls("java\\.time\\.\\w+", "now|system.*|tick.*"), "org.dateline.cli"),
                ban("newDate", calls("java\\.util\\.(Date|GregorianCalendar)", "<init>", List::isEmpty)),
                ban("calendar", calls("(java|com\\.ibm\\.icu)\\.util\\.Calendar", "getInstance")),
                ban("defaultLocale", calls("java\\.util\\.Locale|com\\.ibm\\.icu\\.util\\.ULocale", "[gs]etDefault")),
                ban("lowerCase", calls("java\\.lang\\.String", "to(Lower|Upper)Case", List::isEmpty)),
                ban("format", calls("java\\.lang\\.String", "format(ted)?", noLocale())),
                ban("pattern", calls("java\\.time\\.format\\.DateTimeFormatter", "of[PL].*", noLocale())),
                ban("message", calls(FORMATS, "<init>", noLocale())),
                ban("defaultZone", calls("java\\.time\\.ZoneId|" + ZONES, "systemDefault|[gs]etDefault")),
                ban("zoneOfTheJdk", calls("java\\.time\\.ZoneId|java\\.time\\.zone\\.\\w+", "of|getRules|getOffset")),
                ban("zoneOfIcu", calls("com\\.ibm\\.icu\\.util\\.(Basic)?TimeZone", "get.*"), "org.dateline.zone"),
                ban("fileTime", calls("java\\.nio\\.file\\..+|java\\.io\\.File", ".*[mM]odified.*|creationTime")),
                ban(
                        "attributes",
                        calls("java\\.nio\\.file\\.Files", "(read|get|set)Attributes?"),
                        "org.dateline.output"),
                ban("environment", calls("java\\.lang\\.System", "getenv|getProperty"), "org.dateline.cli"),
                ban("chance", calls("java\\.util\\.(Random|UUID|concurrent\\.ThreadLocalRandom)", ".*")),
                ban(
                        "write",
                        calls(
                                "java\\.nio\\.file\\.Files",
                                "(write|create|delete|set).*|move|copy|new(Out|BufferedW|Byte).*"),
                        "org.dateline.output"),
                ban("channel", calls("java\\.nio\\.channels\\.FileChannel", "open"), "org.dateline.output"),
                ban(
                        "writer",
                        calls("java\\.io\\.(FileWriter|RandomAccessFile|PrintWriter)", "<init>", startsWithFile())),
                ban("delete", calls("java\\.io\\.File", "delete.*|mkdirs?|renameTo|createNewFile")));
    }

    @ParameterizedTest
    @MethodSource("bans")
    void mainCodeKeepsToIt(Ban ban) {
        ban.rule().check(main);
    }

    @ParameterizedTest
    @MethodSource("bans")
    void whoDoesNotIsFound(Ban ban) {
        assertThat(ban.rule().evaluate(offender).getFailureReport().getDetails())
                .as("what the rule says of Offender")
                .anyMatch(detail -> detail.contains("Offender." + ban.name() + "()"));
    }

    private static Ban ban(String name, DescribedPredicate<JavaAccess<?>> call) {
        return ban(name, call, "nowhere");
    }

    private static Ban ban(String name, DescribedPredicate<JavaAccess<?>> call, String exceptIn) {
        return new Ban(name, exceptIn, call);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owners, String names) {
        return calls(owners, names, parameters -> true);
    }

    /** Calls of, and references to, methods and constructors. */
    private static DescribedPredicate<JavaAccess<?>> calls(
            String owners, String names, Predicate<List<JavaClass>> parameters) {
        return DescribedPredicate.describe(
                "calls " + owners + " " + names,
                access -> access.getTargetOwner().getName().matches(owners)
                        && access.getTarget().getName().matches(names)
                        && access.getTarget() instanceof CodeUnitAccessTarget called
                        && parameters.test(called.getRawParameterTypes()));
    }

    private static Predicate<List<JavaClass>> noLocale() {
        return parameters ->
                parameters.stream().noneMatch(type -> type.getSimpleName().endsWith("Locale"));
    }

    private static Predicate<List<JavaClass>> startsWithFile() {
        return parameters ->
                !parameters.isEmpty() && parameters.get(0).getSimpleName().matches("File|String");
    }
}

package dev.valence;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which package may know which. A new package gets its row here. */
@AnalyzeClasses(packages = "dev.valence", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.valence";

    /** Each package and those that it may use; the root package is the embedding API. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("cli", List.of("(root)", "bench", "testing", "explore", "diagnostics"));
        ARROWS.put("bench", List.of());
        ARROWS.put("junit", List.of("testing"));
        ARROWS.put(
                "testing",
                List.of("process", "binding", "module", "explore", "diagnostics", "loop", "js"));
        ARROWS.put("explore", List.of("loop"));
        ARROWS.put(
                "(root)",
                List.of(
                        "process",
                        "binding",
                        "diagnostics",
                        "world",
                        "page",
                        "module",
                        "ipc",
                        "clone",
                        "port",
                        "loop",
                        "js"));
        ARROWS.put(
                "process",
                List.of(
                        "binding",
                        "diagnostics",
                        "world",
                        "page",
                        "module",
                        "ipc",
                        "clone",
                        "port",
                        "loop",
                        "js"));
        ARROWS.put(
                "binding",
                List.of(
                        "diagnostics",
                        "ipc",
                        "port",
                        "clone",
                        "event",
                        "loop",
                        "js",
                        "page",
                        "module",
                        "world"));
        ARROWS.put("diagnostics", List.of("js", "port"));
        ARROWS.put("world", List.of("js", "clone", "port", "loop"));
        ARROWS.put("clone", List.of("js", "port", "loop"));
        ARROWS.put("event", List.of("js"));
        ARROWS.put("js", List.of("loop"));
        ARROWS.put("ipc", List.of("port", "loop"));
        ARROWS.put("port", List.of("loop"));
        ARROWS.put("page", List.of("loop"));
        ARROWS.put("module", List.of("loop"));
        ARROWS.put("loop", List.of());
    }

    @ArchTest
    static void every_package_has_its_place(JavaClasses classes) {
        String[] known =
                ARROWS.keySet().stream().map(ArchitectureTest::pattern).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(classes);
    }

    @ArchTest
    static void arrows_between_packages_point_down(JavaClasses classes) {
        ARROWS.forEach((from, to) -> mayUse(from, to).check(classes));
    }

    private static ArchRule mayUse(String from, List<String> to) {
        DescribedPredicate<JavaClass> allowed = resideOutsideOfPackage(ROOT + "..").or(own(from));
        for (String name : to) {
            allowed = allowed.or(own(name));
        }
        return classes()
                .that(own(from))
                .should()
                .onlyDependOnClassesThat(allowed)
                .as(from + " uses only " + to + " of our packages")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> own(String name) {
        return resideInAPackage(pattern(name));
    }

    private static String pattern(String name) {
        return name.equals("(root)") ? ROOT : ROOT + "." + name + "..";
    }

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.valence.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_js_clone_event_world_and_binding_know_the_engine =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.valence.js..",
                            "dev.valence.clone..",
                            "dev.valence.event..",
                            "dev.valence.world..",
                            "dev.valence.binding..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.graalvm..", "com.oracle.truffle..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_js_clone_and_event_know_the_engine_from_inside =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.valence.js..", "dev.valence.clone..", "dev.valence.event..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.oracle..");

    @ArchTest
    static final ArchRule only_page_and_its_binding_know_the_html_parser =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.valence.page..", "dev.valence.binding..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_cli_knows_the_command_line_parser =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.valence.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_junit_knows_the_junit_platform =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.valence.junit..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.junit..", "org.opentest4j..")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_cli_writes_to_the_standard_streams =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.valence.cli..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .allowEmptyShould(true);
}

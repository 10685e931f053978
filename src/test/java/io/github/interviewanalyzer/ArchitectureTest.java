package io.github.interviewanalyzer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.reflect.AccessibleObject;
import java.nio.channels.NetworkChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what no class of the library does. */
class ArchitectureTest {

    private static final String ROOT = "io.github.interviewanalyzer";
    private static final String[] CORE = {
        ROOT + ".interview", ROOT + ".theme", ROOT + ".agreement", ROOT + ".io"
    };

    /** Reads a format whose jar is optional. */
    private static final String YAML = "QuantedaYaml";

    /** Take options and our own word lists apart, no text. */
    private static final Set<String> OWN_WORDS = Set.of("ParserOptions", "Languages");

    /** What reaches beyond the process, or runs what a file names. */
    private static final String[] OUTSIDE = {
        "java.net..",
        "javax.net..",
        "javax.naming..",
        "java.rmi..",
        "java.sql..",
        "javax.management..",
        "javax.script..",
        "javax.tools..",
        "java.beans..",
        "java.util.logging.."
    };

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void packages_depend_in_one_direction() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("interview")
                .definedBy(ROOT + ".interview")
                .layer("theme")
                .definedBy(ROOT + ".theme")
                .layer("io")
                .definedBy(ROOT + ".io")
                .optionalLayer("html")
                .definedBy(ROOT + ".html")
                .layer("cli")
                .definedBy(ROOT + ".cli")
                .whereLayer("theme")
                .mayOnlyBeAccessedByLayers("io", "cli")
                .whereLayer("io")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("html")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void there_are_no_other_packages() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOT + ".interview",
                        ROOT + ".theme",
                        ROOT + ".agreement",
                        ROOT + ".io",
                        ROOT + ".html",
                        ROOT + ".cli")
                .check(CLASSES);
    }

    @Test
    void the_core_uses_its_three_dependencies_and_the_platform_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .and(describe("need no optional jar", type -> !type.getSimpleName().equals(YAML)))
                .and()
                .doNotHaveSimpleName("CsvRows")
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages(
                                "java..",
                                "javax.xml.stream..",
                                ROOT + "..",
                                "com.fasterxml.jackson..",
                                "opennlp..",
                                "org.jspecify.."))
                .check(CLASSES);
    }

    @Test
    void jackson_is_known_to_io_and_to_one_hidden_class_of_theme() {
        Set<String> users = usersOf("com.fasterxml.jackson..", ROOT + ".io");
        assertThat(users).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.contains(".theme."));
        assertThat(users).noneMatch(name -> isPublic(name));
    }

    @Test
    void opennlp_is_known_to_theme_alone() {
        assertThat(usersOf("opennlp..", ROOT + ".theme")).isEmpty();
    }

    @Test
    void jsoup_is_known_to_one_class() {
        assertThat(usersOf("org.jsoup..", "none")).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void the_writer_of_csv_is_known_to_one_hidden_class() {
        assertThat(usersOf("de.siegmar.fastcsv..", "none"))
                .containsExactly(ROOT + ".io.CsvRows")
                .noneMatch(ArchitectureTest::isPublic);
    }

    @Test
    void snakeyaml_is_known_to_one_hidden_class() {
        Set<String> users = usersOf("org.yaml..", "none");
        assertThat(users).containsExactly(ROOT + ".io." + YAML).noneMatch(name -> isPublic(name));
    }

    @Test
    void the_bar_of_progress_is_known_to_one_hidden_class() {
        assertThat(usersOf("me.tongfei..", "none"))
                .containsExactly(ROOT + ".cli.ProgressBars")
                .noneMatch(ArchitectureTest::isPublic);
        assertThat(usersOf("org.jline..", "none")).isEmpty();
    }

    @Test
    void picocli_is_known_to_the_command_line_alone() {
        assertThat(usersOf("picocli..", ROOT + ".cli")).isEmpty();
    }

    private static Set<String> usersOf(String dependency, String allowedPackage) {
        DescribedPredicate<JavaClass> used = resideInAPackage(dependency);
        return CLASSES.stream()
                .filter(type -> !type.getPackageName().equals(allowedPackage))
                .filter(
                        type ->
                                type.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(d -> used.test(d.getTargetClass())))
                .map(ArchitectureTest::outermost)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
    }

    private static boolean isPublic(String name) {
        return CLASSES.get(name).getModifiers().toString().contains("PUBLIC");
    }

    @Test
    void every_package_tells_where_null_may_be() {
        classes().should(beInAPackageOfNoNull()).check(CLASSES);
    }

    private static ArchCondition<JavaClass> beInAPackageOfNoNull() {
        return ArchCondition.from(
                describe(
                        "be in a package that is checked for null",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class)));
    }

    @Test
    void nothing_is_bound_to_threads_loaded_by_name_or_fetched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(OUTSIDE))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Process.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(NetworkChannel.class)
                .orShould()
                .callMethodWhere(call("a process", Runtime.class, "exec"))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AccessibleObject.class)
                .orShould()
                .callMethodWhere(
                        call("a class is loaded by name", Class.class, "forName")
                                .or(call("", ClassLoader.class, "loadClass")))
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_opens_files_and_a_project_one_that_goes_with_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .and(describe("are no spool", type -> !outermost(type).equals(ROOT + ".io.Spool")))
                .should()
                .dependOnClassesThat(resideInAPackage("java.nio.file.."))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|RandomAccessFile).*")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*File.*")
                .check(CLASSES);
    }

    @Test
    void memory_that_runs_out_and_a_stack_that_is_full_are_never_caught() throws IOException {
        Pattern caught = Pattern.compile("catch \\([^)]*\\b(Throwable|\\w*Error)\\b[^)]*\\)");
        assertThat("catch (IOException | OutOfMemoryError e)").containsPattern(caught);
        List<Path> sources = SourceTrees.below(Path.of("src/main/java"));
        assertThat(sources).isNotEmpty();
        for (Path source : sources) {
            assertThat(source).content().doesNotContainPattern(caught);
        }
    }

    @Test
    void xml_is_read_and_written_by_what_one_class_makes() {
        assertThat(CLASSES.stream().filter(ArchitectureTest::makesXml).map(JavaClass::getName))
                .containsExactly(ROOT + ".io.SafeXml");
    }

    private static boolean makesXml(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(
                        name ->
                                name.startsWith("org.xml.")
                                        || (name.startsWith("javax.xml.")
                                                && name.endsWith("Factory")));
    }

    @Test
    void only_the_command_line_knows_the_standard_streams_and_ends_the_machine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethodWhere(
                        call("the machine is ended", System.class, "exit")
                                .or(call("", Runtime.class, "exit"))
                                .or(call("", Runtime.class, "halt")))
                .orShould()
                .callMethodWhere(
                        call("the machine is asked how it is set", System.class, "getProperty")
                                .or(call("", System.class, "getProperties"))
                                .or(call("", System.class, "setProperty"))
                                .or(call("", System.class, "getenv"))
                                .or(call("", System.class, "lineSeparator"))
                                .or(call("", Integer.class, "getInteger"))
                                .or(call("", Long.class, "getLong"))
                                .or(call("", Boolean.class, "getBoolean")))
                .check(CLASSES);
    }

    @Test
    void no_regular_expression_runs_over_a_text() {
        noClasses()
                .that(describe("meet texts", type -> !OWN_WORDS.contains(type.getSimpleName())))
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.regex.."))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Scanner.class)
                .orShould()
                .callMethodWhere(
                        call("a regular expression", String.class, "matches")
                                .or(call("", String.class, "split"))
                                .or(call("", String.class, "replaceAll"))
                                .or(call("", String.class, "replaceFirst")))
                .check(CLASSES);
    }

    @Test
    void the_command_line_shows_one_class() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".cli")
                .and()
                .doNotHaveSimpleName("Main")
                .should()
                .notBePublic()
                .check(CLASSES);
    }

    @Test
    void public_types_are_few() {
        assertThat(
                        CLASSES.stream()
                                .filter(type -> type.getEnclosingClass().isEmpty())
                                .filter(type -> isPublic(type.getName()))
                                .filter(type -> !type.getSimpleName().equals("package-info")))
                .hasSizeLessThanOrEqualTo(26);
    }

    private static DescribedPredicate<JavaMethodCall> call(
            String what, Class<?> owner, String method) {
        return describe(
                what,
                call -> {
                    AccessTarget.MethodCallTarget target = call.getTarget();
                    return target.getName().equals(method)
                            && target.getOwner().isEquivalentTo(owner);
                });
    }
}

package ebb;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: what each package may use, and why. Dependencies run one way, from the facts outward. */
class ArchitectureTest {

    private static final JavaClasses EBB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ebb");

    /**
     * What one package may use besides {@code java.*} and itself.
     *
     * @param name    the package
     * @param may     packages, as ArchUnit writes them
     * @param because why no others
     */
    record Room(String name, List<String> may, String because) {

        ArchRule rule() {
            String[] allowed = Stream.concat(Stream.of("java..", "ebb." + name + ".."), may.stream()).toArray(String[]::new);
            return classes().that().resideInAPackage("ebb." + name + "..")
                    .should().onlyDependOnClassesThat().resideInAnyPackage(allowed)
                    .because(because);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Room> rooms() {
        return List.of(
                new Room("fact", List.of(),
                        "facts are what was reported, and nothing that draws conclusions may reach into them"),
                new Room("finding", List.of("ebb.fact"),
                        "conclusions are about facts, and rules import nothing else"),
                new Room("formulation", List.of("ebb.fact", "ebb.finding"),
                        "what is handed to people and files must not know how it was drawn"),
                new Room("knowledge", List.of("ebb.fact", "ebb.finding"),
                        "the register of claims and words stands beside the rules, not above them"),
                new Room("rules", List.of("ebb.fact", "ebb.finding", "org.drools..", "org.kie.api.."),
                        "rules are knowledge: they see facts and conclusions, and their compiled form the engine"),
                new Room("rulebase", List.of("ebb.fact", "ebb.finding", "ebb.knowledge", "org.drools..", "org.kie.."),
                        "rules are loaded and checked without running them"),
                new Room("session", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.rulebase",
                        "org.drools..", "org.kie.."),
                        "the engine runs in one place, and everything else asks it by facts and conclusions"),
                new Room("explain", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.rulebase..",
                        "ebb.session"),
                        "explanations come from what the session found, not from the engine itself"),
                new Room("course", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.explain",
                        "ebb.session"),
                        "a case over time is told from explanations of each of its states"),
                new Room("note", List.of("ebb.fact", "ebb.knowledge", "opennlp.tools.stemmer.."),
                        "notes are read into facts that a person accepts; no rule looks at a text"),
                new Room("training", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.explain",
                        "ebb.rulebase..", "ebb.session"),
                        "what is learnt from a case does not depend on the form an exercise is written in"),
                new Room("progress", List.of("ebb.fact", "ebb.training", "org.flywaydb..", "org.sqlite.."),
                        "the database is known in one place, and what it keeps is outcomes and nothing of the engine"),
                new Room("io", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.course", "ebb.explain",
                        "ebb.note", "ebb.training..", "tools.jackson..", "com.fasterxml..", "com.github.victools..", "org.snakeyaml.."),
                        "files have shapes of their own, and only this package knows them"),
                new Room("handout", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.knowledge", "ebb.session"),
                        "what may reach a client is decided where nothing is laid out and no file is read"),
                new Room("report", List.of("ebb.fact", "ebb.finding", "ebb.formulation", "ebb.handout", "ebb.knowledge",
                        "ebb.course", "ebb.explain", "ebb.note", "ebb.progress", "ebb.training..", "org.jline.."),
                        "pages for people are made of formulations and words, and of nothing that computes"),
                new Room("authoring", List.of("ebb.fact", "ebb.finding", "ebb.io", "ebb.knowledge", "ebb.rulebase..",
                        "ebb.session"),
                        "work on rules uses what runs them, and nothing that runs them depends on it"),
                new Room("service", List.of("ebb.fact", "ebb.formulation", "ebb.handout", "ebb.io", "ebb.knowledge", "ebb.explain",
                        "ebb.rulebase", "ebb.session", "jakarta.."),
                        "the container wires what works without it"),
                new Room("cli", List.of("ebb..", "picocli..", "me.tongfei.."),
                        "commands are the outermost door: they may use every room, and no room may use them"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void eachPackageUsesOnlyWhatItMay(Room room) {
        room.rule().check(EBB);
    }

    @Test
    void everyPackageHasItsRule() {
        TreeSet<String> found = EBB.stream().map(JavaClass::getPackageName).filter(name -> name.startsWith("ebb."))
                .map(name -> name.split("\\.")[1]).collect(toCollection(TreeSet::new));

        assertThat(rooms()).extracting(Room::name).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void noTwoPackagesUseEachOther() {
        slices().matching("ebb.(*)..").should().beFreeOfCycles()
                .because("what depends on itself cannot be understood, tested or replaced alone").check(EBB);
    }

    @Test
    void readingRulesDoesNotNeedWhatLoadsThem() {
        noClasses().that().resideInAPackage("ebb.rulebase.reading").should().dependOnClassesThat()
                .resideInAPackage("ebb.rulebase")
                .because("a rules folder can be read and checked where no rule can be run").check(EBB);
    }

    @Test
    void recordsAndEnumsHoldWhatIsPassedAround() {
        classes().that().resideInAnyPackage("ebb.fact", "ebb.formulation")
                .and().areNotNestedClasses().and().areNotInterfaces().and().doNotHaveSimpleName("package-info")
                .should().beRecords().orShould().beEnums()
                .because("facts and formulations are immutable values that any thread may share").check(EBB);
    }

    @Test
    void aRuleThatIsBrokenIsFoundOut() {
        Room blind = new Room("finding", List.of(), "conclusions are about facts, so this cannot hold");
        Room nothing = new Room("nowhere", List.of(), "a rule that guards nothing is no rule");

        assertThatThrownBy(() -> blind.rule().check(EBB)).isInstanceOf(AssertionError.class).hasMessageContaining("ebb.fact");
        assertThatThrownBy(() -> nothing.rule().check(EBB)).isInstanceOf(AssertionError.class).hasMessageContaining("failed to check any classes");
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        TreeMap<String, Boolean> said = new TreeMap<>();
        EBB.stream().map(JavaClass::getPackageName).filter(name -> !name.startsWith("ebb.rules"))
                .forEach(name -> said.put(name, java.nio.file.Files.exists(
                        java.nio.file.Path.of("src/main/java", name.replace('.', '/'), "package-info.java"))));

        assertThat(said).doesNotContainValue(false);
    }
}

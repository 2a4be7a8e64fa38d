package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.io.RuleCasesReader;
import ebb.knowledge.RuleCase;
import ebb.rulebase.BundledRules;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Would the cases notice if a rule lost a piece? Every mutant has to be caught by a case of its rule: one in which the
 * rule is silent and the mutant is not, or the other way round. What survives is listed, each with its reason, in
 * {@code mutation/survivors.txt}; a survivor that is caught by now has to be taken off the list.
 */
@Tag("mutation")
class MutationTest {
    private static final RuleFolder RULES = RuleFolder.at(Path.of("rules"));
    private static final Path SURVIVORS = Path.of("src/test/resources/ebb/session/survivors.txt");

    private final SessionPool pool = new SessionPool(BundledRules.shared());
    private final List<RuleCase> cases = new ArrayList<>();
    private final Set<String> alive = new TreeSet<>();

    @Test
    void everyMutantIsCaughtByACase() throws IOException {
        RULES.paths().stream().filter(path -> path.endsWith(".cases.yaml"))
                .forEach(path -> cases.addAll(RuleCasesReader.read(path, RULES.text(path)).cases()));
        List<RuleMutants.Mutant> mutants = new ArrayList<>();
        for (RuleFile file : RULES.ruleFiles()) {
            mutants.addAll(RuleMutants.of(file.drl()));
        }
        Set<String> named = cases.stream().flatMap(one -> one.fires().stream()).collect(Collectors.toSet());
        assertThat(named).as("a rule that is deleted is missed by a case").containsAll(pool.rules().cards().keySet());
        assertThat(mutants).hasSizeGreaterThan(1_500);

        mutants.forEach(mutant -> alive.add(mutant.name()));
        KieBase compiled = compile(mutants);
        for (RuleCase one : cases) {
            hunt(compiled, mutants, one);
        }

        Set<String> listed = Files.readAllLines(SURVIVORS).stream().filter(line -> line.startsWith("* "))
                .map(line -> line.substring(2)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(alive).as("%d mutants of %d rules", mutants.size(), named.size()).isEqualTo(listed);
    }

    private void hunt(KieBase compiled, List<RuleMutants.Mutant> mutants, RuleCase one) {
        Set<String> fires = new HashSet<>(one.fires());
        Set<String> silent = new HashSet<>(one.silent());
        Set<String> found = found(compiled, one);
        for (RuleMutants.Mutant mutant : mutants) {
            boolean finds = found.contains(mutant.name());
            if (fires.contains(mutant.rule()) && !finds || silent.contains(mutant.rule()) && finds) {
                alive.remove(mutant.name());
            }
        }
    }

    /** The mutants that find something, given what all the sound rules conclude. */
    private Set<String> found(KieBase compiled, RuleCase one) {
        Set<String> found = new HashSet<>();
        KieSession session = compiled.newKieSession();
        try {
            one.intake().setting().forEach(session::insert);
            one.intake().facts().forEach(session::insert);
            Conclusions conclusions = pool.conclude(one.intake());
            for (Hypothesis hypothesis : conclusions.hypotheses()) {
                if (hypothesis.foundation() && conclusions.scale().weigh(hypothesis,
                        conclusions.evidence(hypothesis)) instanceof Premise premise) {
                    session.insert(premise);
                }
            }
            session.fireAllRules(match -> {
                found.add(match.getRule().getName());
                return false;
            });
            return found;
        } finally {
            session.dispose();
        }
    }

    private static KieBase compile(List<RuleMutants.Mutant> mutants) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        StringBuilder text = new StringBuilder("package mutants\n\nimport ebb.fact.*\nimport ebb.finding.*\n\n");
        mutants.forEach(mutant -> text.append(mutant.drl()).append('\n'));
        sources.write("src/main/resources/mutants/mutants.drl", text.toString());
        KieBuilder builder = services.newKieBuilder(sources).buildAll(DrlProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }
}

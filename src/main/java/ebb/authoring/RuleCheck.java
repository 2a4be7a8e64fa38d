package ebb.authoring;

import ebb.io.RuleCasesReader;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCase;
import ebb.rulebase.RuleBase;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleFile;
import ebb.rulebase.reading.RuleHead;
import ebb.rulebase.reading.RuleLint;
import ebb.session.RuleTrial;
import ebb.session.SessionPool;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Everything that has to be right about a rules folder, checked at once: the form of the rules, the claims they cite,
 * the cases beside them, and what of the vocabulary they reach.
 */
public final class RuleCheck {

    private final RuleFolder folder;
    private final Knowledge knowledge;
    private final RuleLint.Reading reading;
    private final List<RuleFault> faults = new ArrayList<>();

    /**
     * What came of a check.
     *
     * @param rules  how many rules could be read whole
     * @param cases  how many cases and near misses stand beside them
     * @param faults everything that is not as it has to be, in the order of files and lines
     */
    public record Result(int rules, int cases, List<RuleFault> faults) {
    }

    private RuleCheck(RuleFolder folder, Knowledge knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
        this.reading = RuleLint.read(folder.ruleFiles());
    }

    /**
     * Checks a folder.
     *
     * @param folder    the folder
     * @param knowledge the words that go with it
     * @param compiled  gives its rules, ready to run; only asked when their form is right
     * @return what was checked, and all faults
     */
    public static Result run(RuleFolder folder, Knowledge knowledge, Supplier<RuleBase> compiled) {
        RuleCheck check = new RuleCheck(folder, knowledge);
        check.faults.addAll(check.reading.faults());
        check.claims();
        if (check.reading.faults().isEmpty()) {
            check.register();
            check.reach();
        }
        List<RuleCase> cases = check.cases();
        check.coverage(cases);
        if (check.reading.faults().isEmpty()) {
            RuleTrial trial = new RuleTrial(new SessionPool(compiled.get()));
            cases.forEach(one -> trial.failures(one).forEach(failure ->
                    check.faults.add(new RuleFault(one.file(), one.line(), null, one.sentence() + ": " + failure))));
        }
        return new Result(check.reading.rules().size(), cases.size(), check.faults.stream().sorted().distinct().toList());
    }

    private void claims() {
        Set<String> known = Register.of(knowledge, reading.rules()).entries().stream().map(entry -> entry.claim().id()).collect(Collectors.toSet());
        for (RuleHead rule : reading.heads()) {
            rule.claims().stream().filter(claim -> !known.contains(claim)).forEach(claim ->
                    faults.add(new RuleFault(rule.file(), rule.line(), rule.name(), "@claim names " + claim
                            + ", which claims.yaml does not have.")));
        }
    }

    /** What a rule that could not be read rests on is not known, so this is told once all can be. */
    private void register() {
        for (Register.Entry entry : Register.of(knowledge, reading.rules()).entries()) {
            if (entry.open()) {
                faults.add(new RuleFault("claims.yaml", 0, null, entry.claim().id() + (entry.rules().isEmpty()
                        ? " is cited by no rule, and no reason is given under \"not-formalised\"."
                        : " is said to be not formalised, but is cited by " + entry.rules() + ".")));
            }
        }
    }

    /** Likewise what such a rule reaches. */
    private void reach() {
        Reach reach = new Reach(reading.rules());
        reach.termsNotLookedAt().forEach(term -> faults.add(new RuleFault(".", 0, null,
                "No rule looks at the term: " + term + ".")));
        reach.conclusionsNotDrawn().forEach(conclusion -> faults.add(new RuleFault(".", 0, null,
                "No rule concludes: " + conclusion + ".")));
    }

    private List<RuleCase> cases() {
        List<RuleCase> cases = new ArrayList<>();
        for (String path : folder.paths()) {
            if (path.endsWith(".cases.yaml")) {
                RuleCasesReader.Cases read = RuleCasesReader.read(path, folder.text(path));
                cases.addAll(read.cases());
                read.faults().forEach(fault -> faults.add(new RuleFault(fault.file(), fault.line(), null, fault.problem())));
                if (folder.ruleFiles().stream().map(RuleFile::casesPath).noneMatch(path::equals)) {
                    faults.add(new RuleFault(path, 0, null, "There are no rules beside these cases: name the file after the "
                            + "rules it is for."));
                }
            }
        }
        return cases;
    }

    /** Every rule has to fire in a case beside it, and to be silent in a near miss beside it. */
    private void coverage(List<RuleCase> cases) {
        Map<String, Set<String>> fired = new HashMap<>();
        Map<String, Set<String>> missed = new HashMap<>();
        for (RuleCase one : cases) {
            (one.nearMiss() ? missed : fired).computeIfAbsent(one.file(), file -> new java.util.HashSet<>())
                    .addAll(one.nearMiss() ? one.silent() : one.fires());
        }
        for (RuleHead rule : reading.heads()) {
            String beside = new RuleFile(rule.file(), "").casesPath();
            if (!fired.getOrDefault(beside, Set.of()).contains(rule.name())) {
                faults.add(new RuleFault(rule.file(), rule.line(), rule.name(), "No case in " + beside + " fires it."));
            } else if (!missed.getOrDefault(beside, Set.of()).contains(rule.name())) {
                faults.add(new RuleFault(rule.file(), rule.line(), rule.name(), "No near miss in " + beside
                        + " silences it."));
            }
        }
    }
}

package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.SourceKind;
import ebb.fact.Upset;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.session.CaseSession;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** However facts come, go and change in an open case: the conclusions are those of a fresh one. */
class IncrementalTest {

    /** Ten thousand edits and more in all. */
    private static final int TRIES = 210;
    private static final int EDITS = 50;
    private static final List<FactType> KINDS = List.of(FactType.values()).stream()
            .filter(type -> type != FactType.RELATIONSHIP).toList();

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void editsInAnOpenCaseEqualAFreshOne(@ForAll long seed) {
        Random random = new Random(seed);
        Intake start = Given.rowanAndSky();
        Map<String, Fact> facts = new HashMap<>();
        start.facts().forEach(fact -> facts.put(fact.id(), fact));
        try (CaseSession session = Given.POOL.open(start)) {
            for (int i = 0; i < EDITS; i++) {
                edit(random, session, facts, start);
                session.settle();
                if (i % 5 == 4) {
                    assertThat(whole(session.conclude())).isEqualTo(whole(fresh(start, facts)));
                }
            }
        }
    }

    private static Conclusions fresh(Intake start, Map<String, Fact> facts) {
        return Given.POOL.conclude(new Intake(start.name(), start.asOf(), start.people(), facts.values().stream()
                .filter(Relationship.class::isInstance).map(Relationship.class::cast).toList(), start.household(),
                List.copyOf(facts.values())));
    }

    /** Everything about the conclusions, down to what is recorded in the facts. */
    private static Map<Hypothesis, List<String>> whole(Conclusions conclusions) {
        Map<Hypothesis, List<String>> whole = new HashMap<>();
        for (Hypothesis hypothesis : conclusions.hypotheses()) {
            List<String> evidence = new ArrayList<>();
            for (Evidence one : conclusions.evidence(hypothesis)) {
                evidence.add(one + " " + one.facts() + " " + one.premises());
            }
            evidence.sort(null);
            whole.put(hypothesis, evidence);
        }
        return whole;
    }

    private static void edit(Random random, CaseSession session, Map<String, Fact> facts, Intake intake) {
        List<String> ids = facts.keySet().stream().sorted().toList();
        int what = random.nextInt(4);
        if (what == 0 && !ids.isEmpty()) {
            String id = ids.get(random.nextInt(ids.size()));
            session.remove(id);
            facts.remove(id);
        } else if (what == 1 && !ids.isEmpty()) {
            Fact before = facts.get(ids.get(random.nextInt(ids.size())));
            Fact after = any(random, before.type(), before.id(), intake);
            session.replace(after);
            facts.put(after.id(), after);
        } else {
            String id = "n" + random.nextInt(1_000);
            if (!facts.containsKey(id)) {
                Fact fact = any(random, KINDS.get(random.nextInt(KINDS.size())), id, intake);
                session.add(fact);
                facts.put(id, fact);
            }
        }
    }

    private static Fact any(Random random, FactType type, String id, Intake intake) {
        FactForm form = FactForm.of(type);
        String teller = random.nextBoolean() ? "rowan" : "sky";
        Account told = new Account(SourceKind.values()[random.nextInt(3)], teller, null, null, null,
                random.nextInt(10) == 0, null);
        Fact fact = form.blank(id, told);
        for (String field : form.fields()) {
            if (form.type(field) == FactType.class) {
                fact = form.with(fact, field, List.of(FactType.FEAR, FactType.WOUND, FactType.BELIEF)
                        .get(random.nextInt(3)));
                continue;
            }
            List<?> domain = form.domain(fact, field, intake);
            boolean needed = form.person(field) || form.type(field) == type.vocabulary() || type == FactType.ASKED;
            if (!domain.isEmpty() && (needed || random.nextInt(3) > 0)) {
                fact = form.with(fact, field, domain.get(random.nextInt(domain.size())));
            }
        }
        return fact instanceof Upset upset && random.nextBoolean()
                ? form.with(upset, "complaint", intake.facts().stream().filter(Complaint.class::isInstance)
                        .findFirst().orElseThrow().id()) : fact;
    }
}

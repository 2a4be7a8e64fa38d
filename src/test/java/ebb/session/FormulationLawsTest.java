package ebb.session;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import ebb.explain.Explainer;
import ebb.fact.Account;
import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Recency;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.SourceKind;
import ebb.fact.Upset;
import ebb.finding.Caution;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.formulation.Formulation;
import ebb.io.FormulationWriter;
import ebb.io.GeneratedCase;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of the formulation of any case at all. */
class FormulationLawsTest {
    private static final int TRIES = 300;
    private static final SessionPool POOL = new SessionPool(BundledRules.shared());
    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();
    private static final Formulator FORMULATOR = new Formulator(POOL, KNOWLEDGE);

    /** What stays although a danger is there, beside the topics that were offered without it. */
    private static final Map<Boolean, Set<Topic>> PROTECTS = Map.of(
            true, EnumSet.of(Topic.SAFETY_FIRST, Topic.HONOUR_THE_FEAR, Topic.NOT_GOOD_ENOUGH_FOR_YOU),
            false, EnumSet.of(Topic.SAFETY_FIRST, Topic.SPREAD_THE_EGGS, Topic.TAKE_INVENTORY));

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theOrderOfWhatWasReportedChangesNothing(@ForAll long seed) {
        Intake intake = GeneratedCase.of(seed).intake();
        Random random = new Random(seed);

        Intake shuffled = new Intake(intake.name(), intake.asOf(), shuffled(intake.people(), random),
                shuffled(intake.relationships(), random).stream().map(one -> (Relationship) otherWayRound(one)).toList(),
                intake.household(), shuffled(intake.facts(), random).stream().map(FormulationLawsTest::otherWayRound).toList());

        assertThat(json(shuffled)).isEqualTo(json(intake));
    }

    /** What is between people, with these in the opposite order. */
    private static Fact otherWayRound(Fact fact) {
        if (fact instanceof Relationship one) {
            return new Relationship(one.id(), backwards(one.between()), one.stage(), one.began(), one.attending(), one.told());
        } else if (fact instanceof BoundaryTalk talk) {
            return new BoundaryTalk(talk.id(), backwards(talk.between()), talk.status(), talk.lastReviewed(),
                    talk.daysSinceReview(), talk.told());
        } else if (fact instanceof Event event) {
            return new Event(event.id(), backwards(event.of()), event.kind(), event.when(), event.daysAgo(), event.told());
        }
        return fact;
    }

    private static List<String> backwards(List<String> people) {
        List<String> backwards = new ArrayList<>(people);
        Collections.reverse(backwards);
        return backwards;
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theSameCaseTwiceGivesTheSameBytesInAUsedAndInAFreshSession(@ForAll long seed) {
        Intake intake = GeneratedCase.of(seed).intake();
        String first = json(intake);

        assertThat(json(intake)).isEqualTo(first);
        assertThat(new SessionPool(BundledRules.shared()).conclude(intake)).isEqualTo(POOL.conclude(intake));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void takingFactsBackEqualsNeverHavingPutThemIn(@ForAll long seed) {
        Intake intake = GeneratedCase.of(seed).intake();
        Set<String> gone = closed(intake.facts(), new Random(seed));
        List<Fact> remaining = intake.facts().stream().filter(fact -> !gone.contains(fact.id())).toList();
        Intake without = new Intake(intake.name(), intake.asOf(), intake.people(), intake.relationships(),
                intake.household(), remaining);

        try (CaseSession session = POOL.open(intake)) {
            session.conclude();
            gone.forEach(session::remove);

            assertThat(session.conclude()).isEqualTo(POOL.conclude(without));
        }
    }

    /** With how firm it is: what falls with a fact is found by taking it back. */
    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void theRulesThatConcernACaseConcludeWhatAllOfThemDo(@ForAll long seed) {
        Intake intake = GeneratedCase.of(seed).intake();

        assertThat(new Explainer(SessionPool.concerning(intake), KNOWLEDGE).formulate(intake))
                .isEqualTo(new Explainer(POOL, KNOWLEDGE).formulate(intake));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void exchangingTwoPeopleExchangesTheFindings(@ForAll long seed) {
        Intake intake = GeneratedCase.of(seed).intake();
        Assume.that(intake.people().size() == 2);
        Map<String, String> exchanged = Map.of("p-0", "p-1", "p-1", "p-0");

        assertThat(strengths(Renamed.of(intake, exchanged), Map.of())).isEqualTo(strengths(intake, exchanged));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void aDangerMoreWithholdsMoreAndOffersNothingButWhatProtects(@ForAll long seed, @ForAll SafetyKind kind) {
        Intake intake = GeneratedCase.of(seed).intake();
        Random random = new Random(seed);
        List<Person> people = intake.people();
        String endangered = people.get(random.nextInt(people.size())).id();
        String by = kind.fromPartner() ? intake.partnerOf(endangered) : endangered;
        List<Fact> facts = new ArrayList<>(intake.facts());
        facts.add(new SafetySignal("danger", endangered, by, kind, random.nextBoolean() ? Recency.CURRENT
                : Recency.UNKNOWN, null, intake.facts().isEmpty() ? account() : intake.facts().get(0).told()));

        Formulation before = FORMULATOR.formulate(intake);
        Formulation after = FORMULATOR.formulate(new Intake(intake.name(), intake.asOf(), people,
                intake.relationships(), intake.household(), facts));

        assertThat(held(after)).containsAll(held(before));
        Set<Topic> allowed = offered(before);
        allowed.addAll(PROTECTS.get(kind.fromPartner()));
        assertThat(allowed).containsAll(offered(after));
        assertThat(offered(after)).contains(Topic.SAFETY_FIRST).doesNotContainAnyElementsOf(held(after));
    }

    private static Account account() {
        return new Account(SourceKind.OBSERVED, null, null, null, null, false, null);
    }

    private static Set<Topic> held(Formulation formulation) {
        return formulation.cautions().stream().flatMap(caution -> caution.withholds().stream())
                .collect(toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    private static Set<Topic> offered(Formulation formulation) {
        return formulation.discussionPoints().stream().map(point -> point.topic())
                .collect(toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    /** Some facts, with everything that speaks of one of them. */
    private static Set<String> closed(List<Fact> facts, Random random) {
        Set<String> gone = new TreeSet<>();
        for (Fact fact : facts) {
            if (!(fact instanceof Relationship) && random.nextBoolean()) {
                gone.add(fact.id());
            }
        }
        for (Fact fact : facts) {
            if (fact instanceof Upset upset && upset.complaint() != null && gone.contains(upset.complaint())) {
                gone.add(upset.id());
            }
        }
        return gone;
    }

    private static Map<String, Strength> strengths(Intake intake, Map<String, String> exchanged) {
        Conclusions conclusions = POOL.conclude(intake);
        Map<String, Strength> strengths = new TreeMap<>();
        for (Hypothesis hypothesis : conclusions.hypotheses()) {
            if (conclusions.strength(hypothesis) != null) {
                strengths.put(name(hypothesis, exchanged), conclusions.strength(hypothesis));
            }
        }
        return strengths;
    }

    /** The id with people exchanged; where both do the same, their order in it means nothing. */
    private static String name(Hypothesis hypothesis, Map<String, String> exchanged) {
        if (hypothesis instanceof Pattern pattern && pattern.second() != null) {
            String first = exchanged.getOrDefault(pattern.first(), pattern.first());
            String second = exchanged.getOrDefault(pattern.second(), pattern.second());
            return (pattern.kind() == PatternKind.MUTUAL_AVOIDANCE ? Pattern.mutual(pattern.kind(), first, second)
                    : Pattern.of(pattern.kind(), first, second)).id();
        }
        String id = hypothesis instanceof Caution caution ? caution.urgency() + " " + caution.id() : hypothesis.id();
        int at = id.lastIndexOf('@') + 1;
        String who = id.substring(at);
        return hypothesis.getClass().getSimpleName() + " " + id.substring(0, at) + exchanged.getOrDefault(who, who);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String json(Intake intake) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FormulationWriter().write(FORMULATOR.formulate(intake), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}

package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.Setting;
import ebb.finding.Direction;
import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness;
import ebb.formulation.Formulation;
import ebb.io.IntakeReader;
import ebb.io.SnippetReader;
import ebb.session.CaseSession;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why, what if, how firmly, and what to ask next. */
class ExplainerTest {

    private final Intake intake = Given.rowanAndSky();

    @Test
    void followsATopicDownToTheFactsAndTheClaims() {
        Chain topic = Given.EXPLAINER.why(intake, "topic:break-the-chase").get(0);

        Chain pattern = topic.speaksFor().get(0).found().get(0).through().get(0);
        assertThat(pattern.id()).isEqualTo("pattern:demand-withdraw@rowan,sky");
        Chain.Link accuses = pattern.speaksFor().get(0);
        assertThat(accuses.found().get(0).facts()).extracting(told -> told.fact().id()).containsExactly("c1", "w1");
        assertThat(accuses.found().get(0).facts().get(0).words()).contains("You never talk to me, you don't care");
        assertThat(accuses.claims()).extracting(ebb.knowledge.Claim::id).containsExactly("C22", "C23", "C60");
        assertThat(pattern.weighed()).isEqualTo("Two strong signs and one moderate sign for it make a strong case."
                + " What one person says about the other’s inner life weighs less.");
    }

    @Test
    void marksWhatHangsOnOneThingExactlyAsLeavingItOutShows() {
        Formulation formulation = Given.EXPLAINER.formulate(intake);
        Firmness firmness = formulation.firmness();

        assertThat(firmness.accounts()).containsExactly(new Firmness.Share("rowan", 15));
        for (var finding : formulation.needs()) {
            for (var fact : intake.facts().stream().filter(one -> !(one instanceof Relationship)).toList()) {
                boolean falls = Given.POOL.conclude(EditedCase.edited(intake, List.of(new Edit.Dropped(fact))))
                        .strength(finding.need()) == null;
                assertThat(firmness.hinges().contains(new Hinge(finding.need().id(), Peg.FACT, fact.id())))
                        .as("%s without %s", finding.need().id(), fact.id()).isEqualTo(falls);
            }
        }
        assertThat(firmness.pegs("pattern:unilateral-backing-off@sky,rowan", Peg.RULE))
                .containsExactly("Unilateral backing-off: a withdrawal neither agreed on nor explained");
    }

    @Test
    void leavesTheOpenCaseAsItFoundIt() {
        try (EditedCase open = new EditedCase(Given.POOL, intake)) {
            Formulation formulation = new ebb.session.Formulator(Given.POOL, Given.KNOWLEDGE).formulate(intake, open.before());
            FirmnessProbe.measure(open.session(), open.before(), formulation);
            new Inquirer(open, Given.KNOWLEDGE, UsedFields.of(Given.POOL.rules().texts())).next(3);
            assertThat(open.session().conclude()).isEqualTo(open.before());
        }
    }

    /** A rule that is ignored in an open case is as good as taken out of the rules. */
    @Test
    void ignoringARuleLeavesNothingThatStoodOnIt() {
        String rule = "Walled off: an act keeps others at a distance";
        try (CaseSession session = Given.POOL.open(intake)) {
            session.ignore(rule);
            var without = session.conclude();
            assertThat(without.all().stream().flatMap(List::stream).map(ebb.finding.Evidence::rule)).doesNotContain(rule);
            assertThat(without.hypotheses()).noneMatch(one -> one.id().equals("pattern:walled-off@sky"));
            session.ignore(null);
            assertThat(session.conclude()).isEqualTo(Given.POOL.conclude(intake));
        }
    }

    @Test
    void tellsWhatAChangeBringsAndBecauseOfWhichRule() {
        EditReader edits = new EditReader(intake);
        Difference difference = Given.EXPLAINER.whatIf(intake, List.of(edits.drop("w1"), edits.set("g1.score=9")), null);

        assertThat(difference.changes()).hasSize(2);
        assertThat(difference.shifts()).anySatisfy(shift -> {
            assertThat(shift.id()).isEqualTo("pattern:demand-withdraw@rowan,sky");
            assertThat(shift.kind()).isEqualTo(Difference.Kind.GOES);
            assertThat(shift.lost()).contains(new Difference.Voice(
                    "Demand-withdraw: one accuses of too little while the other retreats", Direction.FOR, List.of("c1", "w1")));
        });
        assertThat(Given.EXPLAINER.whatIf(intake, List.of(), null).shifts()).isEmpty();
    }

    @Test
    void aChangedRelationshipIsOneThroughout() {
        Fact relationship = intake.relationships().get(0);
        EditReader edits = new EditReader(intake);
        for (Edit edit : List.of(edits.set(relationship.id() + ".stage=separated"), edits.drop(relationship.id()))) {
            Concluded after = Given.EXPLAINER.conclude(EditReader.edited(intake, List.of(edit)));

            assertThat(after.intake().relationships()).isEqualTo(after.intake().facts().stream()
                    .filter(Relationship.class::isInstance).toList());
            assertThat(Given.EXPLAINER.whatIf(intake, List.of(edit), null).shifts()).isNotEmpty()
                    .isEqualTo(Given.EXPLAINER.shifts(Given.EXPLAINER.conclude(intake), after));
        }
    }

    @Test
    void leavesOutARule() {
        assertThat(Given.EXPLAINER.whatIf(intake, List.of(),
                "Unilateral backing-off: a withdrawal neither agreed on nor explained").shifts())
                .extracting(Difference.Shift::id).contains("pattern:unilateral-backing-off@sky,rowan");
        assertThatThrownBy(() -> Given.EXPLAINER.whatIf(intake, List.of(), "Unilateral backing"))
                .isInstanceOf(UnknownNameException.class);
    }

    @Test
    void readsChangesAsPeopleWriteThem() {
        EditReader edits = new EditReader(intake);
        SnippetReader snippets = new SnippetReader(new IntakeReader(Clock.systemUTC(), null));

        assertThat(((Edit.Changed) edits.set("c1.voiced=directly")).after())
                .isEqualTo(FactForm.of(FactType.COMPLAINT).with(intake.facts().stream()
                        .filter(fact -> fact.id().equals("c1")).findFirst().orElseThrow(), "voiced", ebb.fact.Voice.DIRECTLY));
        assertThat(snippets.read("complaint:rowan>sky:affection:4", intake, 1))
                .isEqualTo(snippets.read("complaints: {by: rowan, about: sky, theme: affection, intensity: 4}", intake, 1))
                .isEqualTo(snippets.read("{\"complaints\": [{\"by\": \"rowan\", \"about\": \"sky\", \"theme\": \"affection\","
                        + " \"intensity\": 4}]}", intake, 1));
        assertThatThrownBy(() -> edits.set("c9.voiced=directly")).hasMessageContaining("c9");
        assertThatThrownBy(() -> edits.set("c1.voice=directly")).hasMessageContaining("voice");
        assertThatThrownBy(() -> edits.set("c1.voiced=loudly")).hasMessageContaining("loudly");
        assertThatThrownBy(() -> snippets.read("complaint:rowan>nobody:affection", intake, 1))
                .hasMessageContaining("nobody");
    }

    @Test
    void bringsNothingUpTogetherWhileControlIsSuspected() {
        Formulation formulation = Given.EXPLAINER.formulate(Given.of("""
                {"case": "ines-and-karl", "people": [{"id": "ines", "role": "client"}, {"id": "karl", "role": "client"}],
                 "relationship": {"between": ["ines", "karl"], "attending": ["ines", "karl"]},
                 "complaints": [{"id": "c1", "by": "ines", "about": "karl", "theme": "domination", "intensity": 3},
                   {"id": "c2", "by": "karl", "about": "ines", "theme": "affection", "intensity": 4}],
                 "beliefs": [{"id": "l1", "by": "ines", "kind": "one-right-way"},
                   {"id": "l2", "by": "karl", "kind": "one-right-way"}],
                 "outsideLife": [{"id": "o1", "of": "ines", "kind": "friendship", "level": "none"}]}
                """));

        assertThat(formulation.discussionPoints()).extracting(point -> point.topic() + " " + point.audience())
                .containsExactly("SAFETY_FIRST INDIVIDUAL", "WHOSE_YARDSTICK INDIVIDUAL");
    }

    @Test
    void asksForSafetyFirstAndAlone() {
        Intake unscreened = Given.of("""
                {"case": "two", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "client"}],
                 "relationship": {"between": ["ana", "bo"], "attending": ["ana", "bo"]},
                 "complaints": [{"id": "c1", "by": "ana", "about": "bo", "theme": "conversation"}],
                 "screenings": [{"id": "s1", "of": "bo", "kind": "partner-violence", "result": "not-done"}]}""");
        List<NextQuestion> questions = Given.EXPLAINER.ask(unscreened, 8);

        assertThat(questions).hasSize(8);
        assertThat(questions.subList(0, 2)).allSatisfy(question -> {
            assertThat(question.safety()).isTrue();
            assertThat(question.question().fact()).isEqualTo(FactType.SCREENING);
            assertThat(question.question().setting()).isEqualTo(Setting.ALONE);
            assertThat(question.whyAlone()).isNotBlank();
        });
        assertThat(questions).filteredOn(question -> !question.safety()).allSatisfy(question ->
                assertThat(question.answers()).anySatisfy(answer -> assertThat(answer.shifts()).isNotEmpty()));
    }

    /** Also where nobody wrote down who attends, and where the fact has a date of its own. */
    @Test
    void aFactToAddIsWhatItIsInTheEditedFile() {
        String file = """
                {"case": "ana-and-bo", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "relationship": {"between": ["ana", "bo"]},
                 "fears": [{"id": "f1", "by": "ana", "of": "rejection", "noted": "2026-05-04"}]%s}
                """;
        Intake before = Given.of(file.formatted(""));
        SnippetReader snippets = new SnippetReader(new IntakeReader(Clock.systemUTC(), null));
        Edit added = new Edit.Added(snippets.read("events: {id: e1, of: [ana], kind: bereavement, when: 2026-01-02}", before, 1));

        assertThat(EditReader.edited(before, List.of(added))).isEqualTo(Given.of(file.formatted("""
                , "events": [{"id": "e1", "of": ["ana"], "kind": "bereavement", "when": "2026-01-02"}]""")));
    }

    @Test
    void wordsThatWereTakenOutAreAChangeOfTheWords() {
        Fact before = intake.facts().stream().filter(fact -> fact.told() != null && fact.told().quote() != null)
                .findFirst().orElseThrow();
        Account told = before.told();
        Fact after = FactForm.of(before.type()).with(before, "told", new Account(told.kind(), told.teller(), null,
                told.noted(), told.span(), told.inConfidence(), told.remark()));

        assertThat(new EditWords(intake, Given.KNOWLEDGE).change(new Edit.Changed(before, after)).fields())
                .containsExactly(new FactChange.Field("own words", Given.KNOWLEDGE.phrases().quoted(told.quote()),
                        "nothing recorded"));
    }
}

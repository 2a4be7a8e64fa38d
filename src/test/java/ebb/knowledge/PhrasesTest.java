package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Account;
import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.Barrier;
import ebb.fact.BarrierStyle;
import ebb.fact.Belief;
import ebb.fact.BeliefKind;
import ebb.fact.BoundaryTalk;
import ebb.fact.Cadence;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Conduct;
import ebb.fact.ConductKind;
import ebb.fact.ContactPreference;
import ebb.fact.Criterion;
import ebb.fact.Emotion;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Expectation;
import ebb.fact.ExpectationKind;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Fear;
import ebb.fact.FearKind;
import ebb.fact.FeltAs;
import ebb.fact.Inflicter;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.Recency;
import ebb.fact.Reflection;
import ebb.fact.ReflectionStyle;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Share;
import ebb.fact.Since;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import ebb.fact.TalkStatus;
import ebb.fact.Term;
import ebb.fact.Upset;
import ebb.fact.Voice;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import ebb.fact.Wound;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.io.KnowledgeReader;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhrasesTest {

    private static final Phrases PHRASES = KnowledgeReader.bundled().phrases();
    private static final Account OWN = told(SourceKind.SELF_REPORT, "rowan", null, false, null);
    private static final Complaint SILENCE = new Complaint("c1", "rowan", "sky", ComplaintTheme.CONVERSATION, 4,
            Voice.ACCUSINGLY, Share.UNKNOWN, told(SourceKind.SELF_REPORT, "rowan", "You never talk to me.", false, null));
    private static final Intake CASE = new Intake("rowan-and-sky", null,
            List.of(new Person("rowan", "Rowan", Role.CLIENT, true), new Person("sky", "Sky", Role.PARTNER, false),
                    new Person("kit", "Kit", Role.OTHER, false)),
            List.of(), null, List.of(SILENCE));

    private static Account told(SourceKind kind, String teller, String quote, boolean inConfidence, String remark) {
        return new Account(kind, teller, quote, null, null, inConfidence, remark);
    }

    private static Arguments clause(Fact fact, String words) {
        return Arguments.of(fact, words);
    }

    static Stream<Arguments> clauses() {
        return Stream.of(
            clause(SILENCE, "Rowan complains of too little conversation from Sky (4 of 5), put as an accusation"
                    + " (“You never talk to me”)"),
            clause(new Complaint("c", "sky", "rowan", ComplaintTheme.RESPONSIBILITY, Complaint.NOT_ASKED, Voice.UNKNOWN,
                    Share.PARENTING, OWN), "Sky complains that Rowan takes too small a share of the load with the children"),
            clause(new Withdrawal("w", "sky", "rowan", WithdrawalPattern.INTO_WORK, Answer.NO, Answer.NO, Manner.HURTFUL,
                    null, Afterwards.UNKNOWN, null, FeltAs.UNKNOWN, OWN),
                    "Sky withdraws from Rowan into work, without agreement, without explaining, in a hurtful way"),
            clause(new Withdrawal("w", "sky", null, WithdrawalPattern.SILENCE, Answer.UNKNOWN, Answer.UNKNOWN,
                    Manner.UNKNOWN, Length.parse("P3D"), Afterwards.UNRESOLVED, "to cool off", FeltAs.HURTFUL, OWN),
                    "Sky withdraws into silence for 3 days (to cool off), with nothing settled afterwards, which hurt"),
            clause(new Expectation("e", "rowan", "sky", ExpectationKind.MISSING_TRAIT, Level.ABSOLUTE, "ease with people",
                    OWN), "Rowan looks to Sky for something missed in themselves: ease with people, and nothing less will do"),
            clause(new Expectation("e", "rowan", null, ExpectationKind.CURE_ALL, Level.UNKNOWN, null, OWN),
                    "Rowan expects the relationship to put everything right"),
            clause(new Fear("f", "rowan", FearKind.ABANDONMENT, PresentEvidence.NONE, null, OWN),
                    "Rowan fears being left, with nothing in the present behind it"),
            clause(new Fear("f", "rowan", FearKind.HUMILIATION, PresentEvidence.CLEAR, "mocked before friends", OWN),
                    "Rowan fears being humiliated, with clear grounds in the present: mocked before friends"),
            clause(new Barrier("b", "sky", BarrierStyle.COMICAL, OWN),
                    "Sky keeps closeness away by turning things into a joke"),
            clause(new Wound("x", "rowan", Inflicter.PARENT, WoundKind.NEGLECT, WoundState.OPEN, OWN),
                    "Rowan carries neglect by a parent, still raw"),
            clause(new Upset("u", "rowan", Emotion.ANXIETY, "c1", null, OWN),
                    "Rowan feels anxious about too little conversation"),
            clause(new Upset("u", "rowan", Emotion.ANGER, null, "the car pulling out after a row", OWN),
                    "Rowan feels angry about the car pulling out after a row"),
            clause(new Reflection("r", "rowan", ReflectionStyle.IMPULSIVE, OWN),
                    "Rowan tends to act first and reflect later"),
            clause(new ContactPreference("p", "rowan", Cadence.DAILY, 10.0, OWN),
                    "Rowan would like time together every day, about 10 hours a week"),
            clause(new BoundaryTalk("t", List.of("rowan", "sky"), TalkStatus.AGREED,
                    new Since.Ago(Length.parse("P2Y")), 730, OWN),
                    "Rowan and Sky agree on how much closeness and distance suits them, last talked over 2 years ago"),
            clause(new Rating("g", "rowan", Criterion.AFFECTION, 3, OWN), "Rowan rates affection 3 of 10"),
            clause(new OutsideLife("o", "rowan", OutsideKind.FRIENDSHIP, OutsideLevel.NONE, OWN),
                    "Rowan has no friends of their own"),
            clause(new Conduct("d", "sky", ConductKind.SHOWS_TRUSTWORTHINESS, OWN),
                    "Sky has shown themselves trustworthy"),
            clause(new Belief("l", "rowan", BeliefKind.SPACE_MEANS_LEAVING, OWN),
                    "Rowan believes that somebody who asks for space is leaving"),
            clause(new Asked("a", "rowan", FactType.FEAR, FearKind.ENGULFMENT, AskedAnswer.DENIED, OWN),
                    "Rowan was asked about a fear of being swallowed up and said no"),
            clause(new Event("v", List.of("rowan", "sky", "kit"), EventKind.BEREAVEMENT, PartialDate.parse("2026-01"), 60,
                    told(SourceKind.SELF_REPORT, null, null, false, "Rowan's aunt")),
                    "Kit, Rowan and Sky lost somebody in January 2026 (Rowan's aunt)"),
            clause(new SafetySignal("y", "rowan", "sky", SafetyKind.FEAR_OF_PARTNER, Recency.CURRENT, null, OWN),
                    "fear of the partner (Sky) was named for Rowan, as current"),
            clause(new SafetySignal("y", "rowan", null, SafetyKind.PARTNER_VIOLENCE, Recency.UNKNOWN,
                    PartialDate.parse("2024"), OWN), "violence toward Rowan was named, in 2024"),
            clause(new Screening("s", "rowan", SafetyKind.PARTNER_VIOLENCE, ScreeningResult.NEGATIVE, Setting.UNKNOWN,
                    null, OWN), "Rowan was asked about violence by the partner: negative"),
            clause(new Screening("s", "rowan", SafetyKind.COERCIVE_CONTROL, ScreeningResult.POSITIVE, Setting.ALONE,
                    PartialDate.parse("2026-03-02"), OWN),
                    "Rowan was asked about control by the partner, alone, on 2 March 2026: positive"),
            clause(new Screening("s", "sky", SafetyKind.SELF_HARM, ScreeningResult.NOT_DONE, Setting.UNKNOWN, null, OWN),
                    "Sky has not been asked about self-harm"),
            clause(new Relationship("relationship", List.of("rowan", "sky"), Stage.MARRIED,
                    new Since.Began(PartialDate.parse("2019-06")), null, OWN),
                    "Rowan and Sky are married, a relationship that began in June 2019"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void tellsAFactInOneClause(Fact fact, String words) {
        assertThat(PHRASES.of(fact, CASE)).isEqualTo(words);
    }

    @Test
    void everyKindOfFactHasAClause() {
        assertThat(clauses().map(clause -> ((Fact) clause.get()[0]).type()).distinct())
                .containsExactlyInAnyOrder(FactType.values());
    }

    @Test
    void saysOnWhoseWordAFactStandsWhereItIsNotThePersonsOwn() {
        assertThat(PHRASES.attributed(fear(told(SourceKind.SELF_REPORT, "sky", null, false, null)), CASE))
                .isEqualTo("Sky fears being turned away");
        assertThat(PHRASES.attributed(fear(told(SourceKind.PARTNER_REPORT, "rowan", "He flinches", false, null)), CASE))
                .isEqualTo("Sky fears being turned away (“He flinches”; told by Rowan about Sky)");
        assertThat(PHRASES.attributed(fear(told(SourceKind.PARTNER_REPORT, null, null, true, null)), CASE))
                .isEqualTo("Sky fears being turned away (told by somebody else about Sky; in confidence)");
        assertThat(PHRASES.attributed(fear(told(SourceKind.OBSERVED, null, null, false, null)), CASE))
                .isEqualTo("Sky fears being turned away (observed)");
    }

    private static Fear fear(Account told) {
        return new Fear("f", "sky", FearKind.REJECTION, PresentEvidence.UNKNOWN, null, told);
    }

    @Test
    void namesPeople() {
        assertThat(PHRASES.name("rowan", CASE)).isEqualTo("Rowan");
        assertThat(PHRASES.name(null, CASE)).isEqualTo("the partner");
        assertThat(PHRASES.name("nobody", CASE)).isEqualTo("nobody");
        assertThat(PHRASES.names(List.of("rowan"), CASE)).isEqualTo("Rowan");
    }

    @Test
    void namesEveryTerm() {
        assertThat(PHRASES.label(Need.SPECIAL_STATUS)).isEqualTo("special status (coming first)");
        assertThat(PHRASES.label(PatternKind.DEMAND_WITHDRAW)).isEqualTo("demand and withdrawal");
        assertThat(PHRASES.label(Topic.BREAK_THE_CHASE)).isEqualTo("The chase between them");
        for (Class<? extends Term> vocabulary : Vocabulary.byName().values()) {
            for (Term term : vocabulary.getEnumConstants()) {
                assertThat(PHRASES.label(term)).as(vocabulary.getSimpleName() + " " + term).isNotBlank();
            }
        }
    }

    @Test
    void refusesATermItDoesNotKnow() {
        Term stranger = () -> "STRANGER";

        assertThatThrownBy(() -> PHRASES.label(stranger)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no display name for ");
    }

    @Test
    void tellsHowAPatternGoes() {
        assertThat(PHRASES.gloss(PatternKind.DEMAND_WITHDRAW, "rowan", "sky", CASE))
                .isEqualTo("Rowan seems to press for more and Sky to step back, and each may call up the other.");
        assertThat(PHRASES.gloss(PatternKind.MISREAD_WITHDRAWAL, "rowan", null, CASE)).isEqualTo(
                "The partner goes quiet without saying why, and Rowan may hear in it what earlier silences meant.");
    }

    @Property
    void aWithdrawalReadsWellWhateverWasRecordedOfIt(
            @ForAll WithdrawalPattern pattern, @ForAll Answer agreed, @ForAll Answer explained, @ForAll Manner manner,
            @ForAll Afterwards afterwards, @ForAll FeltAs feltAs, @ForAll boolean lasted, @ForAll boolean from) {
        Withdrawal withdrawal = new Withdrawal("w", "sky", from ? "rowan" : null, pattern, agreed, explained, manner,
                lasted ? Length.parse("PT2H") : null, afterwards, null, feltAs, OWN);

        assertThat(PHRASES.of(withdrawal, CASE)).startsWith("Sky withdraws ").doesNotContain("  ", " ,", "{", "[", "null")
                .doesNotContainIgnoringCase("unknown").doesNotEndWith(",");
    }
}

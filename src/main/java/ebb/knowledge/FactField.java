package ebb.knowledge;

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
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.Recency;
import ebb.fact.Reflection;
import ebb.fact.ReflectionStyle;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Share;
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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A recorded field of a fact, as the clauses of {@code rules/facts.yaml} name it. The names are those of the intake
 * file.
 *
 * @param name  its name in clauses
 * @param form  what kind of value it holds
 * @param terms the vocabulary of its values; null unless it holds terms
 * @param value reads it from a fact; null where nothing was recorded
 */
public record FactField(String name, Form form, Class<? extends Term> terms, Function<Fact, Object> value) {

    /** What a field holds, and so how it is put into words. */
    public enum Form {
        /** A person's id: the name. */
        PERSON,
        /** Ids of several people: their names. */
        PEOPLE,
        /** A term: its words. */
        TERM,
        /** The id of a complaint: what it is about. */
        COMPLAINT,
        /** What was asked about. */
        ASKED,
        /** Text, a number, a date or a length of time. */
        PLAIN
    }

    private static final Map<FactType, Map<String, FactField>> FIELDS = new EnumMap<>(FactType.class);

    static {
        Table<Complaint> complaint = new Table<>(FactType.COMPLAINT);
        complaint.person("by", Complaint::by).person("about", Complaint::about)
                .term("theme", ComplaintTheme.class, Complaint::theme)
                .term("voiced", Voice.class, Complaint::voiced)
                .term("share", Share.class, Complaint::share)
                .plain("intensity", fact -> fact.intensity() == Complaint.NOT_ASKED ? null : fact.intensity());
        Table<Withdrawal> withdrawal = new Table<>(FactType.WITHDRAWAL);
        withdrawal.person("by", Withdrawal::by).person("from", Withdrawal::awayFrom)
                .term("pattern", WithdrawalPattern.class, Withdrawal::pattern)
                .term("agreed", Answer.class, Withdrawal::agreed)
                .term("explained", Answer.class, Withdrawal::explained)
                .term("manner", Manner.class, Withdrawal::manner)
                .plain("duration", fact -> TimeWords.length(fact.duration()))
                .term("afterwards", Afterwards.class, Withdrawal::afterwards)
                .plain("purpose", Withdrawal::purpose)
                .term("feltAs", FeltAs.class, Withdrawal::feltAs);
        Table<Expectation> expectation = new Table<>(FactType.EXPECTATION);
        expectation.person("by", Expectation::by).person("of", Expectation::of)
                .term("kind", ExpectationKind.class, Expectation::kind)
                .term("level", Level.class, Expectation::level)
                .plain("trait", Expectation::trait);
        Table<Fear> fear = new Table<>(FactType.FEAR);
        fear.person("by", Fear::by)
                .term("of", FearKind.class, Fear::of)
                .term("presentEvidence", PresentEvidence.class, Fear::presentEvidence)
                .plain("evidence", Fear::evidence);
        new Table<Barrier>(FactType.BARRIER).person("by", Barrier::by)
                .term("style", BarrierStyle.class, Barrier::style);
        Table<Wound> wound = new Table<>(FactType.WOUND);
        wound.person("of", Wound::of)
                .term("inflictedBy", Inflicter.class, Wound::inflictedBy)
                .term("kind", WoundKind.class, Wound::kind)
                .term("state", WoundState.class, Wound::state);
        new Table<Upset>(FactType.UPSET).person("by", Upset::by)
                .term("emotion", Emotion.class, Upset::emotion)
                .plain("about", Upset::about)
                .field("complaint", Form.COMPLAINT, null, Upset::complaint);
        new Table<Reflection>(FactType.REFLECTION).person("of", Reflection::of)
                .term("style", ReflectionStyle.class, Reflection::style);
        new Table<ContactPreference>(FactType.CONTACT_PREFERENCE).person("of", ContactPreference::of)
                .term("cadence", Cadence.class, ContactPreference::cadence)
                .plain("hoursPerWeek", fact -> TimeWords.number(fact.hoursPerWeek()));
        new Table<BoundaryTalk>(FactType.BOUNDARY_TALK).people("between", BoundaryTalk::between)
                .term("status", TalkStatus.class, BoundaryTalk::status)
                .plain("lastReviewed", fact -> TimeWords.moment(fact.lastReviewed()));
        new Table<Rating>(FactType.RATING).person("by", Rating::by)
                .term("criterion", Criterion.class, Rating::criterion)
                .plain("score", Rating::score);
        new Table<OutsideLife>(FactType.OUTSIDE_LIFE).person("of", OutsideLife::of)
                .term("kind", OutsideKind.class, OutsideLife::kind)
                .term("level", OutsideLevel.class, OutsideLife::level);
        new Table<Conduct>(FactType.CONDUCT).person("by", Conduct::by)
                .term("kind", ConductKind.class, Conduct::kind);
        new Table<Belief>(FactType.BELIEF).person("by", Belief::by)
                .term("kind", BeliefKind.class, Belief::kind);
        new Table<Asked>(FactType.ASKED).person("of", Asked::of)
                .field("about", Form.ASKED, null, fact -> fact)
                .term("answer", AskedAnswer.class, Asked::answer);
        new Table<Event>(FactType.EVENT).people("of", Event::of)
                .term("kind", EventKind.class, Event::kind)
                .plain("when", fact -> TimeWords.date(fact.when()))
                .plain("text", fact -> fact.told().remark());
        Table<SafetySignal> signal = new Table<>(FactType.SAFETY_SIGNAL);
        signal.person("about", SafetySignal::about).person("by", SafetySignal::by)
                .term("kind", SafetyKind.class, SafetySignal::kind)
                .term("recency", Recency.class, SafetySignal::recency)
                .plain("when", fact -> TimeWords.date(fact.when()));
        Table<Screening> screening = new Table<>(FactType.SCREENING);
        screening.person("of", Screening::of)
                .term("kind", SafetyKind.class, Screening::kind)
                .term("result", ScreeningResult.class, Screening::result)
                .term("setting", Setting.class, Screening::setting)
                .plain("when", fact -> TimeWords.date(fact.when()));
        new Table<Relationship>(FactType.RELATIONSHIP).people("between", Relationship::between)
                .term("stage", Stage.class, Relationship::stage)
                .plain("began", fact -> TimeWords.moment(fact.began()));
    }

    private static final Map<FactType, FactField> MAIN = new EnumMap<>(FactType.class);

    static {
        FIELDS.forEach((type, fields) -> fields.values().stream()
                .filter(field -> field.terms() != null && field.terms() == type.vocabulary())
                .forEach(field -> MAIN.put(type, field)));
    }

    /** The term that says which fact of its kind it is: a complaint's theme, a fear's object; null for what has none. */
    public static Term mainTerm(Fact fact) {
        FactField main = MAIN.get(fact.type());
        return main == null ? null : (Term) main.value.apply(fact);
    }

    /** The fields of a kind of fact, by name. */
    public static Map<String, FactField> of(FactType type) {
        return FIELDS.get(type);
    }

    /** Gathers the fields of one kind of fact; the cast is safe because a table is only asked about its own kind. */
    private record Table<F extends Fact>(Map<String, FactField> fields) {

        Table(FactType type) {
            this(FIELDS.computeIfAbsent(type, unused -> new LinkedHashMap<>()));
        }

        Table<F> person(String name, Function<F, Object> value) {
            return field(name, Form.PERSON, null, value);
        }

        Table<F> people(String name, Function<F, Object> value) {
            return field(name, Form.PEOPLE, null, value);
        }

        Table<F> plain(String name, Function<F, Object> value) {
            return field(name, Form.PLAIN, null, value);
        }

        Table<F> term(String name, Class<? extends Term> terms, Function<F, Object> value) {
            return field(name, Form.TERM, terms, value);
        }

        @SuppressWarnings("unchecked")
        Table<F> field(String name, Form form, Class<? extends Term> terms, Function<F, Object> value) {
            fields.put(name, new FactField(name, form, terms, fact -> value.apply((F) fact)));
            return this;
        }
    }
}

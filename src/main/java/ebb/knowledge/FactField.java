package ebb.knowledge;

import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.AskedAnswer;
import ebb.fact.BarrierStyle;
import ebb.fact.BeliefKind;
import ebb.fact.Cadence;
import ebb.fact.ComplaintTheme;
import ebb.fact.ConductKind;
import ebb.fact.Criterion;
import ebb.fact.Emotion;
import ebb.fact.EventKind;
import ebb.fact.ExpectationKind;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.FearKind;
import ebb.fact.FeltAs;
import ebb.fact.Inflicter;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.PresentEvidence;
import ebb.fact.Recency;
import ebb.fact.ReflectionStyle;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Share;
import ebb.fact.Stage;
import ebb.fact.TalkStatus;
import ebb.fact.Term;
import ebb.fact.Voice;
import ebb.fact.WithdrawalPattern;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A recorded field of a fact, as the clauses of {@code rules/facts.yaml} name it. The names are those of the intake
 * file.
 *
 * @param name  its name in clauses
 * @param form  what kind of value it holds
 * @param terms the vocabulary of its values; null unless it holds terms
 */
public record FactField(String name, Form form, Class<? extends Term> terms) {

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
    private static final Map<FactType, FactField> MAIN = new EnumMap<>(FactType.class);

    static {
        declare(FactType.COMPLAINT, person("by"), person("about"), term("theme", ComplaintTheme.class),
                term("voiced", Voice.class), term("share", Share.class), plain("intensity"));
        declare(FactType.WITHDRAWAL, person("by"), person("from"), term("pattern", WithdrawalPattern.class),
                term("agreed", Answer.class), term("explained", Answer.class), term("manner", Manner.class),
                plain("duration"), term("afterwards", Afterwards.class), plain("purpose"),
                term("feltAs", FeltAs.class));
        declare(FactType.EXPECTATION, person("by"), person("of"), term("kind", ExpectationKind.class),
                term("level", Level.class), plain("trait"));
        declare(FactType.FEAR, person("by"), term("of", FearKind.class),
                term("presentEvidence", PresentEvidence.class), plain("evidence"));
        declare(FactType.BARRIER, person("by"), term("style", BarrierStyle.class));
        declare(FactType.WOUND, person("of"), term("inflictedBy", Inflicter.class), term("kind", WoundKind.class),
                term("state", WoundState.class));
        declare(FactType.UPSET, person("by"), term("emotion", Emotion.class), plain("about"),
                new FactField("complaint", Form.COMPLAINT, null));
        declare(FactType.REFLECTION, person("of"), term("style", ReflectionStyle.class));
        declare(FactType.CONTACT_PREFERENCE, person("of"), term("cadence", Cadence.class), plain("hoursPerWeek"));
        declare(FactType.BOUNDARY_TALK, people("between"), term("status", TalkStatus.class), plain("lastReviewed"));
        declare(FactType.RATING, person("by"), term("criterion", Criterion.class), plain("score"));
        declare(FactType.OUTSIDE_LIFE, person("of"), term("kind", OutsideKind.class),
                term("level", OutsideLevel.class));
        declare(FactType.CONDUCT, person("by"), term("kind", ConductKind.class));
        declare(FactType.BELIEF, person("by"), term("kind", BeliefKind.class));
        declare(FactType.ASKED, person("of"), new FactField("about", Form.ASKED, null),
                term("answer", AskedAnswer.class));
        declare(FactType.EVENT, people("of"), term("kind", EventKind.class), plain("when"));
        declare(FactType.SAFETY_SIGNAL, person("about"), person("by"), term("kind", SafetyKind.class),
                term("recency", Recency.class), plain("when"));
        declare(FactType.SCREENING, person("of"), term("kind", SafetyKind.class),
                term("result", ScreeningResult.class), term("setting", Setting.class), plain("when"));
        declare(FactType.RELATIONSHIP, people("between"), term("stage", Stage.class), plain("began"));
    }

    /** The fields of a kind of fact, by name. */
    public static Map<String, FactField> of(FactType type) {
        return FIELDS.get(type);
    }

    /** The term that says which fact of its kind it is, such as a complaint's theme; null for what has none. */
    public static Term mainTerm(Fact fact) {
        FactField main = MAIN.get(fact.type());
        return main == null ? null : (Term) FactValue.of(fact, main.name);
    }

    private static void declare(FactType type, FactField... fields) {
        Map<String, FactField> byName = new LinkedHashMap<>();
        for (FactField field : fields) {
            byName.put(field.name, field);
            if (field.terms != null && field.terms == type.vocabulary()) {
                MAIN.put(type, field);
            }
        }
        FIELDS.put(type, Collections.unmodifiableMap(byName));
    }

    private static FactField person(String name) {
        return new FactField(name, Form.PERSON, null);
    }

    private static FactField people(String name) {
        return new FactField(name, Form.PEOPLE, null);
    }

    private static FactField term(String name, Class<? extends Term> terms) {
        return new FactField(name, Form.TERM, terms);
    }

    private static FactField plain(String name) {
        return new FactField(name, Form.PLAIN, null);
    }
}

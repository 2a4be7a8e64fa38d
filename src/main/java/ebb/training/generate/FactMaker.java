package ebb.training.generate;

import ebb.explain.Bindings;
import ebb.explain.FactForm;
import ebb.explain.Matching;
import ebb.fact.Account;
import ebb.fact.Asked;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.fact.Share;
import ebb.fact.SourceKind;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Named;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up single facts: such as meet a condition of a rule, or any that could be in a case. */
final class FactMaker {

    private static final int TRIES = 40;

    private final SplittableRandom random;

    FactMaker(SplittableRandom random) {
        this.random = random;
    }

    /** A fact that meets a condition; null where none was found. */
    Fact meeting(Match match, Bindings bindings, Draft draft) {
        FactForm form = FactForm.of(match.type());
        Fact blank = form.blank(draft.freshId(letter(form.blank("?", null).type())), null);
        if (blank instanceof Relationship || blank instanceof Asked) {
            return null;
        }
        for (int i = 0; i < TRIES; i++) {
            Fact fact = told(filled(form, blank, match, bindings, draft), form, draft);
            if (Matching.meets(match, fact, bindings) && Plausible.in(draft, fact)) {
                return fact;
            }
        }
        return null;
    }

    /** Any fact of a kind about these people; null where none could be made. */
    Fact any(FactType type, Draft draft) {
        Match everything = new Match(null, FactForm.of(type).blank("?", null).getClass(), List.of(), 0);
        return meeting(everything, Bindings.NONE, draft);
    }

    /** One person's account of what the other one fears or expects; null where none could be made. */
    Fact reported(Draft draft) {
        Fact fact = any(random.nextInt(2) == 0 ? FactType.FEAR : FactType.EXPECTATION, draft);
        return fact == null ? null : FactForm.of(fact.type()).with(fact, "told", new Account(SourceKind.PARTNER_REPORT,
                draft.base().partnerOf(fact.subject()), null, null, null, false, null));
    }

    private Fact filled(FactForm form, Fact blank, Match match, Bindings bindings, Draft draft) {
        Fact fact = blank;
        for (String field : form.fields()) {
            if (form.type(field) == long.class) {
                continue; // Days are counted from dates, and none are made up.
            }
            Object fixed = fixed(field, match.constraints(), bindings);
            List<?> domain = form.domain(fact, field, draft.base());
            if (fixed != null) {
                if (form.type(field).isInstance(fixed) || form.type(field).isPrimitive()) {
                    fact = form.with(fact, field, form.type(field) == int.class && fixed instanceof Number number
                            ? Integer.valueOf(number.intValue()) : fixed);
                }
            } else if (!domain.isEmpty() && (needed(form, field, fact) || mentioned(field, match) || random.nextInt(3) > 0)) {
                fact = form.with(fact, field, domain.get(random.nextInt(domain.size())));
            }
        }
        return fact instanceof Complaint complaint && complaint.theme() != ComplaintTheme.RESPONSIBILITY
                ? form.with(fact, "share", Share.UNKNOWN) : fact;
    }

    /** What a field has to hold; null where it is open. */
    private static Object fixed(String field, List<Constraint> constraints, Bindings bindings) {
        for (Constraint constraint : constraints) {
            if (constraint instanceof Named named && named.field().path().equals(List.of(field))
                    && bindings.knows(named.variable())) {
                return bindings.get(named.variable());
            } else if (constraint instanceof Compared compared && compared.operator() == Operator.EQUAL
                    && compared.field().path().equals(List.of(field))) {
                Operand operand = compared.operands().get(0);
                return operand instanceof Operand.Variable variable && !bindings.knows(variable.name()) ? null
                        : Matching.value(operand, bindings);
            }
        }
        return null;
    }

    private static boolean mentioned(String field, Match match) {
        return match.constraints().stream().anyMatch(constraint -> constraint.mentions(field));
    }

    /** What an intake file cannot leave out, and what a note would read strangely without. */
    private static boolean needed(FactForm form, String field, Fact fact) {
        return form.person(field) || form.type(field) == fact.type().vocabulary() || form.type(field) == List.class
                || fact instanceof Rating || fact.type() == FactType.OUTSIDE_LIFE || fact.type() == FactType.ASKED
                || fact instanceof Expectation && field.equals("level") || fact.type() == FactType.WOUND
                || fact.type() == FactType.SCREENING;
    }

    /** The fact on the word of whoever it is about; of the one who attends where that person does not. */
    private static Fact told(Fact fact, FactForm form, Draft draft) {
        String subject = fact.subject();
        boolean attends = subject == null || draft.base().attends(subject);
        Account told = new Account(attends ? SourceKind.SELF_REPORT : SourceKind.PARTNER_REPORT, subject == null ? null
                : attends ? subject : draft.base().partnerOf(subject), null, null, null, false, null);
        return form.with(fact, "told", told);
    }

    /** What ids of a kind of fact begin with. */
    static String letter(FactType type) {
        return switch (type) {
            case COMPLAINT -> "c";
            case WITHDRAWAL -> "w";
            case EXPECTATION -> "e";
            case FEAR -> "f";
            case BARRIER -> "b";
            case WOUND -> "x";
            case UPSET -> "u";
            case REFLECTION -> "r";
            case CONTACT_PREFERENCE -> "p";
            case BOUNDARY_TALK -> "t";
            case RATING -> "g";
            case OUTSIDE_LIFE -> "o";
            case CONDUCT -> "d";
            case BELIEF -> "l";
            case EVENT -> "v";
            case SAFETY_SIGNAL -> "y";
            case SCREENING -> "s";
            case ASKED -> "a";
            case RELATIONSHIP -> "m";
        };
    }

    /** Facts in another order, by chance. */
    <T> List<T> shuffled(List<T> all) {
        List<T> mixed = new ArrayList<>(all);
        for (int i = mixed.size() - 1; i > 0; i--) {
            Collections.swap(mixed, i, random.nextInt(i + 1));
        }
        return mixed;
    }
}

package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Answer;
import ebb.fact.Asked;
import ebb.fact.AskedAnswer;
import ebb.fact.BoundaryTalk;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Manner;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.SourceKind;
import ebb.fact.Term;
import ebb.finding.Question;
import ebb.knowledge.FactField;
import ebb.rulebase.reading.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Everything that any rule could use and nobody has asked yet, each with its possible answers. */
final class OpenFields {

    /** Kinds of facts whose first term is the answer, not what is asked about. */
    private static final Set<FactType> TERM_IS_ANSWER =
            Set.of(FactType.CONTACT_PREFERENCE, FactType.REFLECTION, FactType.BOUNDARY_TALK);

    private static final List<Integer> SCORES = List.of(2, 4, 6, 8);

    /** The id of a fact that is only tried: no fact in a file can have it. */
    private static final String NEW = "?";

    /** The words of a plain answer. */
    static final String YES = "yes";
    static final String NO = "no";
    static final String NONE = "none of these";

    /**
     * A field nobody asked about.
     *
     * @param question what is asked
     * @param people   whom it is about
     * @param about    the fact in which it was left open; null where there is no fact yet
     * @param answers  the possible answers: what each adds or changes
     * @param plain    the fact that a yes would add, with nothing said of how; null where there is no plain yes
     */
    record Open(Question question, List<String> people, Fact about, List<Possible> answers, Fact plain) {

        /**
         * Several terms that are asked about in one question, such as all the ways to step back, as one field.
         *
         * @param terms fields with a plain yes, about the same people; at least two
         */
        static Open merged(List<Open> terms) {
            List<Possible> answers = new ArrayList<>();
            List<Edit> none = new ArrayList<>();
            for (Open one : terms) {
                answers.add(new Possible(List.of(new Edit.Added(one.plain)), "", one.question.term(), 0.5 / terms.size()));
                none.addAll(one.answers.get(one.answers.size() - 1).edits());
            }
            answers.add(new Possible(none, NONE, null, 0.5));
            Question first = terms.get(0).question;
            return new Open(new Question(first.fact(), first.field(), null, first.who(), Setting.UNKNOWN),
                    terms.get(0).people, null, List.copyOf(answers), null);
        }
    }

    /**
     * One possible answer.
     *
     * @param edits what it adds or changes
     * @param lead  what it begins with: {@link #YES}, {@link #NO}, {@link #NONE}, or empty
     * @param value the term or number answered; null where the lead says it all
     * @param odds  how likely it is taken to be, between 0 and 1
     */
    record Possible(List<Edit> edits, String lead, Object value, double odds) {
    }

    private final Intake intake;
    private final UsedFields used;
    private final List<Open> open = new ArrayList<>();

    private OpenFields(Intake intake, UsedFields used) {
        this.intake = intake;
        this.used = used;
    }

    /** All of them, in a fixed order. */
    static List<Open> of(Intake intake, UsedFields used) {
        OpenFields fields = new OpenFields(intake, used);
        intake.facts().stream().sorted(Comparator.comparing(Fact::id)).forEach(fields::inFact);
        intake.people().stream().map(Person::id).sorted().forEach(fields::about);
        return fields.open;
    }

    /** What was left open in a fact that was told. */
    private void inFact(Fact fact) {
        FactForm form = FactForm.of(fact.type());
        if (fact.subject() == null || fact instanceof Asked || fact instanceof Screening) {
            return;
        }
        for (String field : form.fields()) {
            Object value = form.value(fact, field);
            boolean unknown = value instanceof Enum<?> term ? term.name().equals("UNKNOWN") : Integer.valueOf(0).equals(value)
                    && !(fact instanceof Rating);
            if (unknown && used.contain(fact.type(), field)) {
                List<?> domain = form.domain(fact, field, intake).stream().sorted().toList();
                open.add(new Open(new Question(fact.type(), field, null, fact.subject(), Setting.UNKNOWN),
                        List.of(fact.subject()), fact, domain.stream().map(answer -> new Possible(
                                List.of(new Edit.Changed(fact, form.with(fact, field, answer))), "", answer,
                                1.0 / domain.size())).toList(), null));
            }
        }
    }

    /** What nobody has told about a person. */
    private void about(String who) {
        for (FactType type : used.byType().keySet()) {
            if (type.vocabulary() == null || type == FactType.RELATIONSHIP || type == FactType.EVENT
                    || type == FactType.SAFETY_SIGNAL) {
                continue;
            }
            FactForm form = FactForm.of(type);
            Fact blank = blank(form, who);
            String termField = form.fields().stream().filter(field -> form.type(field) == type.vocabulary()).findFirst()
                    .orElseThrow();
            if (blank == null) {
                continue;
            }
            List<Fact> told = intake.facts().stream()
                    .filter(fact -> fact.type() == type && concerns(fact, who) && !toBeAskedAgain(fact)).toList();
            List<?> terms = form.domain(blank, termField, intake);
            if (TERM_IS_ANSWER.contains(type)) {
                if (told.isEmpty()) {
                    open.add(new Open(new Question(type, termField, null, who, Setting.UNKNOWN), people(blank, who), null,
                            terms.stream().map(term -> new Possible(List.of(new Edit.Added(form.with(blank, termField, term))),
                                    "", term, 1.0 / terms.size())).toList(), null));
                }
                continue;
            }
            for (Object term : terms) {
                if (told.stream().noneMatch(fact -> FactField.mainTerm(fact) == term) && !asked(type, term, who)) {
                    open.add(term(type, form, form.with(blank, termField, term), (Term) term, who, termField));
                }
            }
        }
    }

    /** A screening that was not done, or done with the other in the room, does not count as asked. */
    private static boolean toBeAskedAgain(Fact fact) {
        return fact instanceof Screening screening && (!screening.done() || screening.setting() == Setting.JOINT);
    }

    private static boolean concerns(Fact fact, String who) {
        return who.equals(fact.subject()) || fact.subject() == null && Fields.value(fact,
                fact.type() == FactType.BOUNDARY_TALK ? "between" : "of") instanceof List<?> people && people.contains(who);
    }

    private boolean asked(FactType type, Object term, String who) {
        return intake.facts().stream().anyMatch(fact -> fact instanceof Asked asked && asked.fact() == type
                && asked.about() == term && asked.of().equals(who));
    }

    /** Whom a fact is about: everybody it is between, or the one person. */
    private static List<String> people(Fact fact, String who) {
        return fact instanceof BoundaryTalk talk ? talk.between() : List.of(who);
    }

    /** A question whether something is so, and if so, how. */
    private Open term(FactType type, FactForm form, Fact fact, Term term, String who, String termField) {
        boolean graded = type == FactType.RATING || type == FactType.OUTSIDE_LIFE || type == FactType.SCREENING;
        String how = form.fields().stream().filter(field -> !field.equals(termField) && used.contain(type, field)
                && (form.type(field).isEnum() || form.type(field) == int.class) && form.type(field) != Answer.class
                && form.type(field) != Manner.class).findFirst().orElse(null);
        List<Possible> answers = new ArrayList<>();
        List<?> degrees = how == null || type == FactType.WITHDRAWAL ? List.of() : type == FactType.RATING ? SCORES
                : form.domain(fact, how, intake).stream().sorted().toList();
        String lead = graded ? "" : YES + ", " + ConditionWords.words(Objects.requireNonNullElse(how, ""));
        for (Object degree : degrees) {
            if (degree != ScreeningResult.NOT_DONE) {
                Fact told = form.with(fact, how, degree);
                answers.add(new Possible(List.of(new Edit.Added(type == FactType.SCREENING
                        ? form.with(told, "setting", Setting.ALONE) : told)), lead, degree, (graded ? 1.0 : 0.5) / degrees.size()));
            }
        }
        if (degrees.isEmpty()) {
            answers.add(new Possible(List.of(new Edit.Added(fact)), YES, null, 0.5));
        }
        if (!graded) {
            Asked denied = new Asked("?asked-" + type.term() + "-" + term.term(), who, type, term, AskedAnswer.DENIED, told(who));
            answers.add(new Possible(List.of(new Edit.Added(denied)), NO, null, 0.5));
        }
        return new Open(new Question(type, graded ? how : termField, term, who, Setting.UNKNOWN), people(fact, who), null,
                List.copyOf(answers), graded ? null : fact);
    }

    private static Account told(String who) {
        return new Account(SourceKind.SELF_REPORT, who, null, null, null, false, null);
    }

    /** A fact about a person with nothing in it but the people; null where the other one is not known. */
    private Fact blank(FactForm form, String who) {
        Fact blank = form.blank(NEW, told(who));
        boolean first = true;
        for (String field : form.fields()) {
            if (form.person(field)) {
                String other = intake.partnerOf(who);
                if (!first && other == null) {
                    return null;
                }
                blank = form.with(blank, field, first ? who : other);
                first = false;
            } else if (form.type(field) == List.class) {
                List<String> between = intake.relationships().stream().map(relationship -> relationship.between())
                        .filter(people -> people.contains(who)).findFirst().orElse(null);
                if (between == null) {
                    return null;
                }
                blank = form.with(blank, field, between);
            }
        }
        return blank;
    }
}

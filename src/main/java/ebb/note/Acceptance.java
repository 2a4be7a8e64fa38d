package ebb.note;

import ebb.fact.Account;
import ebb.fact.Afterwards;
import ebb.fact.Answer;
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
import ebb.fact.NoteSpan;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.Person;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.Recency;
import ebb.fact.Reflection;
import ebb.fact.ReflectionStyle;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Share;
import ebb.fact.SourceKind;
import ebb.fact.TalkStatus;
import ebb.fact.Term;
import ebb.fact.Upset;
import ebb.fact.Voice;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import ebb.fact.Wound;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a fact of a case out of a mark that a clinician accepts: the people by their ids, the note and place it was
 * read from, and on whose word it stands. What one person tells of another is that partner's report, so that hearsay
 * stays hearsay. Immutable.
 */
public final class Acceptance {

    private static final List<String> SCORES = IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();

    private static final List<FactType> FACTS = Arrays.stream(FactType.values())
            .filter(fact -> fact != FactType.ASKED && fact != FactType.EVENT && fact != FactType.RELATIONSHIP).toList();

    private final List<Person> people;

    /** For a case with these people. */
    public Acceptance(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /** The kinds of fact that a note can propose. */
    public static List<FactType> facts() {
        return FACTS;
    }

    /** The further field that facts of a kind take from a note, as files write it; null for none. */
    public static String detail(FactType fact) {
        return switch (fact) {
            case RATING -> "score";
            case OUTSIDE_LIFE -> "level";
            case SCREENING -> "result";
            case WOUND -> "inflictedBy";
            default -> null;
        };
    }

    /** Why a mark cannot become a fact as it is, in a sentence with the mend; null where it can. */
    public String obstacle(Mark mark) {
        String what = "The proposal " + mark.fact().term() + " " + mark.term().term() + " (\"" + mark.quote() + "\") ";
        if (!mark.offered()) {
            return what + "is " + mark.status().term() + "; only what is present becomes a fact, and old wounds and past"
                    + " dangers. Reject it, or correct its status.";
        }
        if (id(mark.who()) == null) {
            return what + "is about \"" + mark.who() + "\", who is no person of this case. Write one of the ids "
                    + people.stream().map(Person::id).toList() + " as who, or add the person to the intake.";
        }
        if (mark.fact() == FactType.COMPLAINT && toward(mark) == null) {
            return what + "does not say of whom the complaint is. Name the other's id as toward.";
        }
        return faultyDetail(mark, what);
    }

    private static String faultyDetail(Mark mark, String what) {
        String needed = mark.fact() == FactType.WOUND ? null : detail(mark.fact());
        Mark.Detail detail = mark.detail();
        if (needed != null && (detail == null || !detail.field().equals(needed))) {
            return what + "lacks its " + needed + ". Give it.";
        }
        List<String> allowed = detail == null ? null : switch (detail.field()) {
            case "score" -> SCORES;
            case "level" -> terms(OutsideLevel.values());
            case "result" -> terms(ScreeningResult.values());
            case "inflictedBy" -> terms(Inflicter.values());
            default -> null;
        };
        return allowed == null || allowed.contains(detail.value()) ? null : what + "has the " + detail.field() + " \""
                + detail.value() + "\". Allowed: " + String.join(", ", allowed) + ". Write one of these.";
    }

    private static List<String> terms(Term[] terms) {
        return Arrays.stream(terms).map(Term::term).toList();
    }

    /**
     * The fact. A mark with an {@link #obstacle} makes none.
     *
     * @param id        the fact's id, unique in the case
     * @param intensity of a complaint, 1 to 5; 0 where not told
     */
    public Fact fact(Note note, Mark mark, String id, int intensity) {
        if (obstacle(mark) != null) {
            throw new IllegalArgumentException(obstacle(mark));
        }
        String who = id(mark.who());
        String toward = toward(mark);
        Account told = told(note, mark, who);
        return switch (mark.fact()) {
            case COMPLAINT -> new Complaint(id, who, toward, (ComplaintTheme) mark.term(), intensity, Voice.UNKNOWN,
                    Share.UNKNOWN, told);
            case WITHDRAWAL -> new Withdrawal(id, who, toward, (WithdrawalPattern) mark.term(), Answer.UNKNOWN,
                    Answer.UNKNOWN, Manner.UNKNOWN, null, Afterwards.UNKNOWN, null, FeltAs.UNKNOWN, told);
            case EXPECTATION -> new Expectation(id, who, toward, (ExpectationKind) mark.term(), Level.UNKNOWN, null,
                    told);
            case FEAR -> new Fear(id, who, (FearKind) mark.term(), PresentEvidence.UNKNOWN, null, told);
            case BARRIER -> new Barrier(id, who, (BarrierStyle) mark.term(), told);
            case WOUND -> new Wound(id, who, detail(mark, Inflicter.values(), Inflicter.UNKNOWN),
                    (WoundKind) mark.term(), WoundState.UNKNOWN, told);
            case UPSET -> new Upset(id, who, (Emotion) mark.term(), null, null, told);
            case REFLECTION -> new Reflection(id, who, (ReflectionStyle) mark.term(), told);
            case CONTACT_PREFERENCE -> new ContactPreference(id, who, (Cadence) mark.term(), null, told);
            case BOUNDARY_TALK -> new BoundaryTalk(id, both(who), (TalkStatus) mark.term(), null, 0, told);
            case RATING -> new Rating(id, who, (Criterion) mark.term(), Integer.parseInt(mark.detail().value()), told);
            case OUTSIDE_LIFE -> new OutsideLife(id, who, (OutsideKind) mark.term(),
                    detail(mark, OutsideLevel.values(), OutsideLevel.SOME), told);
            case CONDUCT -> new Conduct(id, who, (ConductKind) mark.term(), told);
            case BELIEF -> new Belief(id, who, (BeliefKind) mark.term(), told);
            case SAFETY_SIGNAL -> new SafetySignal(id, who, toward, (SafetyKind) mark.term(),
                    mark.status() == MarkStatus.PAST ? Recency.PAST : Recency.CURRENT, null, told);
            case SCREENING -> new Screening(id, who, (SafetyKind) mark.term(),
                    detail(mark, ScreeningResult.values(), ScreeningResult.NEGATIVE),
                    mark.setting() == null ? Setting.UNKNOWN : mark.setting(), null, told);
            case ASKED, EVENT, RELATIONSHIP -> throw new IllegalArgumentException("No mark proposes " + mark.fact());
        };
    }

    private static <T extends Term> T detail(Mark mark, T[] terms, T otherwise) {
        return mark.detail() == null ? otherwise : Arrays.stream(terms)
                .filter(term -> term.term().equals(mark.detail().value())).findFirst().orElse(otherwise);
    }

    /**
     * What a clinician writes of somebody who attends was told by that person, or seen where it stands under what was
     * observed; what anybody else tells is hearsay.
     */
    private Account told(Note note, Mark mark, String who) {
        String teller = mark.teller() == null ? null : id(mark.teller());
        boolean ownWord = mark.teller() == null ? attends(who) : who.equals(teller);
        boolean seen = mark.teller() == null && Heading.over(note.text(), mark.start()) == Heading.OBSERVED;
        return new Account(seen ? SourceKind.OBSERVED : ownWord ? SourceKind.SELF_REPORT : SourceKind.PARTNER_REPORT,
                seen || ownWord ? null : teller, mark.words(), null,
                new NoteSpan(note.id(), mark.start(), mark.end()), false, null);
    }

    private boolean attends(String id) {
        return people.stream().anyMatch(person -> person.id().equals(id) && person.attending());
    }

    private List<String> both(String who) {
        return people.stream().filter(person -> person.role() != Role.OTHER || person.id().equals(who)).limit(2)
                .map(Person::id).toList();
    }

    /** The other person; where the text names none and the case has only one other, that one. */
    private String toward(Mark mark) {
        String named = mark.toward() == null ? null : id(mark.toward());
        String who = id(mark.who());
        if (named != null && !named.equals(who)) {
            return named;
        }
        boolean stranger = mark.toward() != null && !mark.toward().equals("partner")
                && !mark.toward().equals("client");
        List<String> others = people.stream().map(Person::id).filter(id -> !id.equals(who)).toList();
        return stranger || others.size() != 1 ? null : others.get(0);
    }

    /** The id of whoever a mark names by id or by a word such as author; null where the case has no such person. */
    private String id(String who) {
        if (people.stream().anyMatch(person -> person.id().equals(who))) {
            return who;
        }
        Role role = who.equals("author") || who.equals("client") ? Role.CLIENT
                : who.equals("partner") ? Role.PARTNER : null;
        List<Person> fitting = people.stream().filter(person -> person.role() == role).toList();
        return fitting.size() == 1 ? fitting.get(0).id() : null;
    }
}

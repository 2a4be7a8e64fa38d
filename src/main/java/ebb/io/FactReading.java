package ebb.io;

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
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.PartialDate;
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
import java.time.LocalDate;
import java.util.List;

/**
 * Turns the entries of an intake file into facts, one short method for each kind. What is returned after a fault was
 * noted may have holes and is thrown away. Reused from one case to the next.
 */
final class FactReading {
    private static final Terms<ComplaintTheme> THEMES = Terms.of(ComplaintTheme.class);
    private static final Terms<Voice> VOICES = Terms.of(Voice.class);
    private static final Terms<Share> SHARES = Terms.of(Share.class);
    private static final Terms<WithdrawalPattern> PATTERNS = Terms.of(WithdrawalPattern.class);
    private static final Terms<Answer> ANSWERS = Terms.of(Answer.class);
    private static final Terms<Manner> MANNERS = Terms.of(Manner.class);
    private static final Terms<Afterwards> OUTCOMES = Terms.of(Afterwards.class);
    private static final Terms<FeltAs> FELT = Terms.of(FeltAs.class);
    private static final Terms<ExpectationKind> EXPECTED = Terms.of(ExpectationKind.class);
    private static final Terms<Level> LEVELS = Terms.of(Level.class);
    private static final Terms<FearKind> FEARS = Terms.of(FearKind.class);
    private static final Terms<PresentEvidence> EVIDENCE = Terms.of(PresentEvidence.class);
    private static final Terms<BarrierStyle> BARRIERS = Terms.of(BarrierStyle.class);
    private static final Terms<Inflicter> INFLICTERS = Terms.of(Inflicter.class);
    private static final Terms<WoundKind> WOUNDS = Terms.of(WoundKind.class);
    private static final Terms<WoundState> WOUND_STATES = Terms.of(WoundState.class);
    private static final Terms<Emotion> EMOTIONS = Terms.of(Emotion.class);
    private static final Terms<ReflectionStyle> STYLES = Terms.of(ReflectionStyle.class);
    private static final Terms<Cadence> CADENCES = Terms.known(Cadence.class);
    private static final Terms<TalkStatus> STATUSES = Terms.of(TalkStatus.class);
    private static final Terms<Criterion> CRITERIA = Terms.of(Criterion.class);
    private static final Terms<OutsideKind> OUTSIDE = Terms.of(OutsideKind.class);
    private static final Terms<OutsideLevel> OUTSIDE_LEVELS = Terms.of(OutsideLevel.class);
    private static final Terms<ConductKind> CONDUCT = Terms.of(ConductKind.class);
    private static final Terms<BeliefKind> BELIEFS = Terms.of(BeliefKind.class);
    private static final Terms<SafetyKind> DANGERS = Terms.of(SafetyKind.class);
    private static final Terms<Recency> RECENCIES = Terms.of(Recency.class);
    private static final Terms<ScreeningResult> RESULTS = Terms.of(ScreeningResult.class);
    private static final Terms<Setting> SETTINGS = Terms.of(Setting.class);
    private static final Terms<EventKind> EVENTS = Terms.of(EventKind.class);
    private static final Terms<AskedAnswer> ASKED_ANSWERS = Terms.of(AskedAnswer.class);
    private static final Terms<Stage> STAGES = Terms.of(Stage.class);

    private final FaultList faults;
    private final Values values;
    private final References references;
    private final Accounts accounts;
    private final Entry entry;
    private LocalDate asOf;

    FactReading(FaultList faults, Values values, References references, Accounts accounts, Entry entry) {
        this.faults = faults;
        this.values = values;
        this.references = references;
        this.accounts = accounts;
        this.entry = entry;
    }

    /** Sets the reference date; null where there is none. */
    void asOf(LocalDate day) {
        asOf = day;
    }

    /** The fact that the entry holds. */
    Fact fact(Section section) {
        String id = entry.id();
        return switch (section) {
            case COMPLAINTS -> complaint(id);
            case WITHDRAWALS -> withdrawal(id);
            case EXPECTATIONS -> expectation(id);
            case FEARS -> fear(id);
            case BARRIERS -> {
                String by = person(Key.BY);
                yield new Barrier(id, by, entry.term(Key.STYLE, BARRIERS), told(FactType.BARRIER, by));
            }
            case WOUNDS -> wound(id);
            case UPSETS -> upset(id);
            case REFLECTION -> {
                String of = person(Key.OF);
                yield new Reflection(id, of, entry.term(Key.STYLE, STYLES), told(FactType.REFLECTION, of));
            }
            case CONTACT_PREFERENCES -> contactPreference(id);
            case BOUNDARY_TALKS -> boundaryTalk(id);
            case RATINGS -> rating(id);
            case OUTSIDE_LIFE -> {
                String of = person(Key.OF);
                yield new OutsideLife(id, of, entry.term(Key.KIND, OUTSIDE), entry.term(Key.LEVEL, OUTSIDE_LEVELS),
                        told(FactType.OUTSIDE_LIFE, of));
            }
            case CONDUCT -> {
                String by = person(Key.BY);
                yield new Conduct(id, by, entry.term(Key.KIND, CONDUCT), told(FactType.CONDUCT, by));
            }
            case BELIEFS -> {
                String by = person(Key.BY);
                yield new Belief(id, by, entry.term(Key.KIND, BELIEFS), told(FactType.BELIEF, by));
            }
            case ASKED -> asked(id);
            case EVENTS -> event(id);
            case SAFETY_SIGNALS -> safetySignal(id);
            case SCREENINGS -> screening(id);
        };
    }

    /** A relationship; its id may be left out. */
    Relationship relationship(String id) {
        List<String> between = references.people(entry, Key.BETWEEN, 2);
        List<String> attending = references.people(entry, Key.ATTENDING);
        return new Relationship(id, between, entry.term(Key.STAGE, STAGES, Stage.UNKNOWN), entry.since(Key.BEGAN),
                attending.isEmpty() ? null : attending, accounts.between(entry, FactType.RELATIONSHIP, between));
    }

    private Complaint complaint(String id) {
        String by = person(Key.BY);
        String about = person(Key.ABOUT);
        notOneself(by, about, Key.ABOUT, "complains of");
        Integer intensity = entry.whole(Key.INTENSITY, 1, 5);
        return new Complaint(id, by, about, entry.term(Key.THEME, THEMES),
                intensity == null ? Complaint.NOT_ASKED : intensity, entry.term(Key.VOICED, VOICES, Voice.UNKNOWN),
                entry.term(Key.SHARE, SHARES, Share.UNKNOWN), told(FactType.COMPLAINT, by));
    }

    private Withdrawal withdrawal(String id) {
        String by = person(Key.BY);
        String from = references.person(entry, Key.FROM, false);
        notOneself(by, from, Key.FROM, "withdraws from");
        return new Withdrawal(id, by, from, entry.term(Key.PATTERN, PATTERNS),
                entry.term(Key.AGREED, ANSWERS, Answer.UNKNOWN), entry.term(Key.EXPLAINED, ANSWERS, Answer.UNKNOWN),
                entry.term(Key.MANNER, MANNERS, Manner.UNKNOWN), entry.length(Key.DURATION),
                entry.term(Key.AFTERWARDS, OUTCOMES, Afterwards.UNKNOWN), entry.text(Key.PURPOSE),
                entry.term(Key.FELT_AS, FELT, FeltAs.UNKNOWN), told(FactType.WITHDRAWAL, by));
    }

    private Expectation expectation(String id) {
        String by = person(Key.BY);
        String of = references.person(entry, Key.OF, false);
        notOneself(by, of, Key.OF, "expects it of");
        return new Expectation(id, by, of, entry.term(Key.KIND, EXPECTED),
                entry.term(Key.LEVEL, LEVELS, Level.UNKNOWN), entry.text(Key.TRAIT), told(FactType.EXPECTATION, by));
    }

    private Fear fear(String id) {
        String by = person(Key.BY);
        return new Fear(id, by, entry.term(Key.OF, FEARS),
                entry.term(Key.PRESENT_EVIDENCE, EVIDENCE, PresentEvidence.UNKNOWN), entry.text(Key.EVIDENCE),
                told(FactType.FEAR, by));
    }

    private Wound wound(String id) {
        String of = person(Key.OF);
        return new Wound(id, of, entry.term(Key.INFLICTED_BY, INFLICTERS, Inflicter.UNKNOWN),
                entry.term(Key.KIND, WOUNDS), entry.term(Key.STATE, WOUND_STATES, WoundState.UNKNOWN),
                told(FactType.WOUND, of));
    }

    private Upset upset(String id) {
        String by = person(Key.BY);
        String about = entry.text(Key.ABOUT);
        boolean complaint = about != null && references.complaint(entry.at(Key.ABOUT), about);
        return new Upset(id, by, entry.term(Key.EMOTION, EMOTIONS), complaint ? about : null,
                complaint ? null : about, told(FactType.UPSET, by));
    }

    private ContactPreference contactPreference(String id) {
        String of = person(Key.OF);
        int hoursNode = entry.at(Key.HOURS_PER_WEEK);
        if (entry.at(Key.CADENCE) == 0 && hoursNode == 0) {
            entry.missing(Key.CADENCE, CADENCES.listed() + "; or \"hoursPerWeek\" with a number");
        }
        Double hours = hoursNode == 0 ? null
                : values.decimal(hoursNode, 0, 168, "a number of hours from 0 to 168");
        return new ContactPreference(id, of, entry.term(Key.CADENCE, CADENCES, Cadence.UNKNOWN), hours,
                told(FactType.CONTACT_PREFERENCE, of));
    }

    private BoundaryTalk boundaryTalk(String id) {
        List<String> between = references.people(entry, Key.BETWEEN, 2);
        return BoundaryTalk.seenFrom(asOf, id, between, entry.term(Key.STATUS, STATUSES), entry.since(Key.LAST_REVIEWED),
                accounts.between(entry, FactType.BOUNDARY_TALK, between));
    }

    private Rating rating(String id) {
        String by = person(Key.BY);
        int node = entry.required(Key.SCORE, "a whole number from 0 to 10");
        Integer score = node == 0 ? null : values.whole(node, 0, 10);
        return new Rating(id, by, entry.term(Key.CRITERION, CRITERIA), score == null ? 0 : score,
                told(FactType.RATING, by));
    }

    private Asked asked(String id) {
        String of = person(Key.OF);
        FactType fact = entry.term(Key.FACT, Askable.FACTS);
        Term about = fact == null ? null : entry.term(Key.TERM, Askable.terms(fact));
        return new Asked(id, of, fact, about, entry.term(Key.ANSWER, ASKED_ANSWERS), told(FactType.ASKED, of));
    }

    private Event event(String id) {
        List<String> of = references.people(entry, Key.OF, 1);
        EventKind kind = entry.term(Key.KIND, EVENTS);
        int node = entry.at(Key.WHEN);
        PartialDate when = node == 0 ? null : kind == EventKind.WEDDING_AHEAD ? values.anyDate(node)
                : values.date(node);
        return new Event(id, of, kind, when, Event.daysAgo(when, asOf), accounts.between(entry, FactType.EVENT, of));
    }

    private SafetySignal safetySignal(String id) {
        String about = person(Key.ABOUT);
        String by = references.person(entry, Key.BY, false);
        SafetyKind kind = entry.term(Key.KIND, DANGERS);
        if (kind != null && kind.fromPartner()) {
            notOneself(by, about, Key.ABOUT, "endangers");
        }
        return new SafetySignal(id, about, by, kind,
                entry.term(Key.RECENCY, RECENCIES, Recency.UNKNOWN), entry.date(Key.WHEN),
                told(FactType.SAFETY_SIGNAL, about));
    }

    private Screening screening(String id) {
        String of = person(Key.OF);
        return new Screening(id, of, entry.term(Key.KIND, DANGERS), entry.term(Key.RESULT, RESULTS),
                entry.term(Key.SETTING, SETTINGS, Setting.UNKNOWN), entry.date(Key.WHEN),
                told(FactType.SCREENING, of));
    }

    private String person(Key key) {
        return references.person(entry, key, true);
    }

    private Account told(FactType type, String subject) {
        return accounts.of(entry, type, subject);
    }

    private void notOneself(String by, String other, Key key, String does) {
        if (by != null && by.equals(other)) {
            faults.add(entry.at(key), Shown.quoted(by) + " " + does + " themselves", "another person's id",
                    "Write the other person's id, or correct \"by\"");
        }
    }
}

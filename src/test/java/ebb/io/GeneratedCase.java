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
import ebb.fact.CaseFile;
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
import ebb.fact.Household;
import ebb.fact.Inflicter;
import ebb.fact.Intake;
import ebb.fact.Judgement;
import ebb.fact.Length;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.NoteSpan;
import ebb.fact.OutsideKind;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.Recency;
import ebb.fact.Reflection;
import ebb.fact.ReflectionStyle;
import ebb.fact.RejectedProposal;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Any case that a file could hold, with every kind of fact and every field of each. */
public final class GeneratedCase {
    public static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
    private static final List<String> TEXTS = List.of("He said: \"no\"", "a\nb\tc", "# not a comment", "- no list", "yes",
            "null", "2019", "\u00e9\u4e2d\ud83d\ude42", "{braces} [brackets] & * ! | > ' % @ `", "back\\slash", " leading");

    private final Random random;
    private final List<String> ids;
    private int count;

    private GeneratedCase(Random random) {
        this.random = random;
        this.ids = IntStream.rangeClosed(0, 1 + random.nextInt(3)).mapToObj(i -> "p-" + i).toList();
    }

    /** The case that a seed stands for. */
    public static CaseFile of(long seed) {
        return new GeneratedCase(new Random(seed)).caseFile();
    }

    private CaseFile caseFile() {
        List<Relationship> relationships = relationships();
        List<Person> people = ids.stream().map(id -> person(id, relationships)).toList();
        List<Fact> facts = new ArrayList<>(relationships);
        some(facts, this::complaint);
        List<String> complaints = facts.stream().filter(Complaint.class::isInstance).map(Fact::id).toList();
        some(facts, this::withdrawal);
        some(facts, by -> new Expectation(id(), by, maybe(other(by)), any(ExpectationKind.class), any(Level.class),
                maybe(text()), told(FactType.EXPECTATION, by)));
        some(facts, by -> new Fear(id(), by, any(FearKind.class), any(PresentEvidence.class), maybe(text()),
                told(FactType.FEAR, by)));
        some(facts, by -> new Barrier(id(), by, any(BarrierStyle.class), told(FactType.BARRIER, by)));
        some(facts, of -> new Wound(id(), of, any(Inflicter.class), any(WoundKind.class), any(WoundState.class),
                told(FactType.WOUND, of)));
        some(facts, by -> {
            String complaint = complaints.isEmpty() ? null : maybe(complaints.get(random.nextInt(complaints.size())));
            return new Upset(id(), by, any(Emotion.class), complaint, complaint == null ? maybe("about us") : null,
                    told(FactType.UPSET, by));
        });
        some(facts, of -> new Reflection(id(), of, any(ReflectionStyle.class), told(FactType.REFLECTION, of)));
        some(facts, of -> {
            Cadence cadence = any(Cadence.class);
            Double hours = cadence == Cadence.UNKNOWN ? Double.valueOf(7.5) : maybe(Double.valueOf(12));
            return new ContactPreference(id(), of, cadence, hours, told(FactType.CONTACT_PREFERENCE, of));
        });
        some(facts, one -> {
            Since reviewed = maybe(since());
            return new BoundaryTalk(id(), ids.subList(0, 2), any(TalkStatus.class), reviewed,
                    reviewed == null ? -1 : reviewed.daysUntil(AS_OF), told(FactType.BOUNDARY_TALK, null));
        });
        some(facts, by -> new Rating(id(), by, any(Criterion.class), random.nextInt(11), told(FactType.RATING, by)));
        some(facts, of -> new OutsideLife(id(), of, any(OutsideKind.class), any(OutsideLevel.class),
                told(FactType.OUTSIDE_LIFE, of)));
        some(facts, by -> new Conduct(id(), by, any(ConductKind.class), told(FactType.CONDUCT, by)));
        some(facts, by -> new Belief(id(), by, any(BeliefKind.class), told(FactType.BELIEF, by)));
        some(facts, of -> {
            FactType about = any(FactType.class);
            return about.vocabulary() == null ? null : new Asked(id(), of, about, anyKnown(about.vocabulary()),
                    any(AskedAnswer.class), told(FactType.ASKED, of));
        });
        some(facts, this::event);
        some(facts, about -> new SafetySignal(id(), about, maybe(other(about)), any(SafetyKind.class),
                any(Recency.class), maybe(date()), told(FactType.SAFETY_SIGNAL, about)));
        some(facts, of -> new Screening(id(), of, any(SafetyKind.class), any(ScreeningResult.class),
                any(Setting.class), maybe(date()), told(FactType.SCREENING, of)));
        Household household = maybe(new Household(any(Answer.class)));
        Intake intake = new Intake("case " + random.nextInt(100), AS_OF, people, relationships, household, facts);
        return new CaseFile(intake,
                list(() -> new Judgement(id(), "need:love@" + ids.get(0), text(), date(), maybe("Dr. Who"))),
                list(() -> new OwnHypothesis(id(), "good-enough", maybe(text()), date())),
                list(() -> "note " + ++count),
                list(() -> new RejectedProposal(span(), FactType.FEAR, any(FearKind.class), maybe("author"), maybe(text()))));
    }

    private List<Relationship> relationships() {
        List<Relationship> relationships = new ArrayList<>();
        for (int i = 1; i < ids.size(); i++) {
            List<String> between = List.of(ids.get(0), ids.get(i));
            boolean only = ids.size() == 2;
            relationships.add(new Relationship(only ? "relationship" : id(), between, any(Stage.class), maybe(since()),
                    maybe(between.subList(0, 1 + random.nextInt(2))), told(FactType.RELATIONSHIP, null)));
        }
        return relationships;
    }

    private Person person(String id, List<Relationship> relationships) {
        Role role = any(Role.class);
        List<Relationship> recorded = relationships.stream()
                .filter(one -> one.between().contains(id) && one.attending() != null)
                .toList();
        boolean attends = recorded.isEmpty() ? role == Role.CLIENT
                : recorded.stream().anyMatch(one -> one.attending().contains(id));
        return new Person(id, random.nextBoolean() ? id : "Zo\u00eb " + id, role, attends);
    }

    private Complaint complaint(String by) {
        return new Complaint(id(), by, other(by), any(ComplaintTheme.class), random.nextInt(6), any(Voice.class),
                any(Share.class), told(FactType.COMPLAINT, by));
    }

    private Withdrawal withdrawal(String by) {
        return new Withdrawal(id(), by, maybe(other(by)), any(WithdrawalPattern.class), any(Answer.class),
                any(Answer.class), any(Manner.class), maybe(Length.parse(pick("P3D", "PT20M", "P1DT2H", "P6M", "P2W"))),
                any(Afterwards.class), maybe(text()), any(FeltAs.class), told(FactType.WITHDRAWAL, by));
    }

    private Event event(String of) {
        PartialDate when = maybe(date());
        long daysAgo = when == null ? Long.MIN_VALUE : AS_OF.isAfter(when.last())
                ? ChronoUnit.DAYS.between(when.last(), AS_OF) : 0;
        List<String> whom = random.nextBoolean() ? List.of(of) : List.copyOf(ids);
        return new Event(id(), whom, any(EventKind.class), when, daysAgo, told(FactType.EVENT, null));
    }

    private Account told(FactType type, String subject) {
        SourceKind kind = any(SourceKind.class);
        String teller = switch (kind) {
            case SELF_REPORT -> subject == null ? ids.get(0) : subject;
            case PARTNER_REPORT -> subject == null ? ids.get(1) : other(subject);
            case OBSERVED -> null;
        };
        return new Account(kind, teller, maybe(text()), maybe(date()), maybe(span()), random.nextBoolean(),
                maybe(text()));
    }

    private NoteSpan span() {
        int start = random.nextInt(1000);
        return new NoteSpan("note " + random.nextInt(3), start, start + 1 + random.nextInt(50));
    }

    private Since since() {
        return random.nextBoolean() ? new Since.Began(date()) : new Since.Ago(Length.parse(pick("P6Y", "P2M", "P10D")));
    }

    private PartialDate date() {
        return PartialDate.parse(pick("1987", "2019", "2026", "2024-02", "2026-05", "2026-05-01", "2024-02-29"));
    }

    private String id() {
        return "f" + ++count;
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String other(String person) {
        List<String> others = ids.stream().filter(id -> !id.equals(person)).toList();
        return others.get(random.nextInt(others.size()));
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(Class<T> type) {
        T[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private Term anyKnown(Class<? extends Term> type) {
        Term term = any(type);
        return term.name().equals("UNKNOWN") ? anyKnown(type) : term;
    }

    private void some(List<Fact> facts, Function<String, Fact> one) {
        for (int i = random.nextInt(3); i > 0; i--) {
            Fact fact = one.apply(ids.get(random.nextInt(ids.size())));
            if (fact != null) {
                facts.add(fact);
            }
        }
    }

    private <T> List<T> list(java.util.function.Supplier<T> one) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> one.get()).toList();
    }
}

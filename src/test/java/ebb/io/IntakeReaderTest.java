package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.BoundaryTalk;
import ebb.fact.CaseFile;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.FeltAs;
import ebb.fact.Intake;
import ebb.fact.Judgement;
import ebb.fact.Length;
import ebb.fact.Manner;
import ebb.fact.NoteSpan;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.RejectedProposal;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.Share;
import ebb.fact.Since;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import ebb.fact.Upset;
import ebb.fact.Voice;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sound file is read as. */
class IntakeReaderTest {
    private static final Account HEARD_OF_SKY =
            new Account(SourceKind.PARTNER_REPORT, "rowan", null, null, null, false, null);

    @Test
    void readsTheWholeExampleOfTheFormat() {
        Intake intake = Inputs.good("rowan-and-sky.json").intake();

        assertThat(intake.name()).isEqualTo("rowan-and-sky");
        assertThat(intake.asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(intake.people()).containsExactly(
                new Person("rowan", "Rowan", Role.CLIENT, true), new Person("sky", "Sky", Role.PARTNER, false));
        assertThat(intake.relationships()).containsExactly(new Relationship("relationship", List.of("rowan", "sky"),
                Stage.MARRIED, new Since.Began(PartialDate.parse("2019-06")), List.of("rowan"),
                new Account(SourceKind.SELF_REPORT, "rowan", null, null, null, false, null)));
        assertThat(intake.facts()).extracting(Fact::id).containsExactly("relationship", "c1", "c2", "w1", "e1", "f1",
                "b1", "x1", "u1", "r1", "p1", "p2", "t1", "g1", "o1", "d1", "l1", "s1");
        assertThat(intake.facts().subList(1, 4)).containsExactly(
                new Complaint("c1", "rowan", "sky", ComplaintTheme.CONVERSATION, 4, Voice.ACCUSINGLY, Share.UNKNOWN,
                        new Account(SourceKind.SELF_REPORT, "rowan", "You never talk to me, you don't care.",
                                PartialDate.parse("2026-03-02"), null, false, null)),
                new Complaint("c2", "sky", "rowan", ComplaintTheme.DEMANDS, 3, Voice.UNKNOWN, Share.UNKNOWN,
                        HEARD_OF_SKY),
                new Withdrawal("w1", "sky", "rowan", WithdrawalPattern.INTO_WORK, Answer.NO, Answer.NO, Manner.HURTFUL,
                        Length.parse("P3D"), Afterwards.UNRESOLVED, null, FeltAs.UNKNOWN, HEARD_OF_SKY));
    }

    @Test
    void readsTheSameFromYaml() {
        assertThat(Inputs.good("rowan-and-sky.yaml").orThrow())
                .isEqualTo(Inputs.good("rowan-and-sky.json").orThrow());
    }

    @Test
    void takesUnknownForNotAsked() {
        String people = "{\"case\": \"x\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"},"
                + " {\"id\": \"bo\", \"role\": \"partner\"}], ";

        assertThat(Inputs.json(people + """
                "complaints": [{"id": "c1", "by": "ana", "about": "bo", "theme": "support", "voiced": "unknown"}],
                "withdrawals": [{"id": "w1", "by": "bo", "pattern": "silence", "agreed": "unknown",
                                 "explained": "unknown", "afterwards": "unknown"}],
                "fears": [{"id": "f1", "by": "ana", "of": "rejection", "presentEvidence": "unknown"}],
                "wounds": [{"id": "x1", "of": "ana", "kind": "neglect", "state": "unknown"}]}
                """).intake()).isEqualTo(Inputs.json(people + """
                "complaints": [{"id": "c1", "by": "ana", "about": "bo", "theme": "support"}],
                "withdrawals": [{"id": "w1", "by": "bo", "pattern": "silence"}],
                "fears": [{"id": "f1", "by": "ana", "of": "rejection"}],
                "wounds": [{"id": "x1", "of": "ana", "kind": "neglect"}]}
                """).intake());
    }

    @Test
    void takesEmptyListsForListsLeftOut() {
        assertThat(Inputs.json("""
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "relationship": {"between": ["ana", "bo"], "attending": []}, "complaints": [], "notes": [],
                 "safetySignals": [], "judgements": [], "relationships": []}
                """).orThrow()).isEqualTo(Inputs.json("""
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "relationship": {"between": ["ana", "bo"]}}
                """).orThrow());
    }

    /** The source is told, or follows from who attends. */
    @Test
    void tellsOnWhoseWordAFactStands() {
        Intake intake = Inputs.json("""
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"},
                                         {"id": "cy", "role": "client"}, {"id": "dee", "role": "other"}],
                 "relationships": [{"between": ["ana", "bo"], "attending": ["ana"]}, {"between": ["cy", "dee"]}],
                 "barriers": [
                    {"id": "of-one-who-attends", "by": "ana", "style": "comical"},
                    {"id": "of-one-who-does-not", "by": "bo", "style": "comical"},
                    {"id": "of-a-client", "by": "cy", "style": "comical"},
                    {"id": "of-an-other", "by": "dee", "style": "comical"},
                    {"id": "observed", "by": "ana", "style": "comical", "source": {"kind": "observed"}},
                    {"id": "told-by-oneself", "by": "bo", "style": "comical", "source": {"kind": "self-report"}},
                    {"id": "told-by-a-partner", "by": "bo", "style": "comical", "source": {"kind": "partner-report"}},
                    {"id": "told-by-nobody-known", "by": "ana", "style": "comical",
                     "source": {"kind": "partner-report"}},
                    {"id": "told-by-a-third", "by": "ana", "style": "comical",
                     "source": {"kind": "partner-report", "who": "dee", "note": "n1", "start": 3, "end": 8}}]}
                """).intake();

        assertThat(intake.people()).extracting(Person::attending).containsExactly(true, false, true, false);
        assertThat(intake.facts().stream().skip(2)
                .map(fact -> fact.id() + ": " + fact.told().kind().term() + " by " + fact.told().teller()))
                .containsExactly(
                        "of-one-who-attends: self-report by ana",
                        "of-one-who-does-not: partner-report by ana",
                        "of-a-client: self-report by cy",
                        "of-an-other: partner-report by cy",
                        "observed: observed by null",
                        "told-by-oneself: self-report by bo",
                        "told-by-a-partner: partner-report by ana",
                        "told-by-nobody-known: partner-report by null",
                        "told-by-a-third: partner-report by dee");
        assertThat(intake.facts().get(10).told().span()).isEqualTo(new NoteSpan("n1", 3, 8));
        assertThat(intake.relationships()).extracting(Relationship::id)
                .containsExactly("relationship-ana-bo", "relationship-cy-dee");
    }

    @Test
    void countsFromTheLatestDateInTheFile() {
        String text = """
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "events": [{"id": "v1", "of": ["ana"], "kind": "move", "when": "2026-02"},
                            {"id": "v2", "of": ["ana"], "kind": "birth", "when": "2026"},
                            {"id": "v3", "of": ["ana"], "kind": "illness"},
                            {"id": "v4", "of": ["ana", "bo"], "kind": "wedding-ahead", "when": "2026-08-01"}],
                 "boundaryTalks": [
                    {"id": "t1", "between": ["ana", "bo"], "status": "agreed", "lastReviewed": "2025-03-30"},
                    {"id": "t2", "between": ["ana", "bo"], "status": "agreed", "lastReviewed": "P1W"},
                    {"id": "t3", "between": ["ana", "bo"], "status": "agreed"}],
                 "fears": [{"id": "f1", "by": "ana", "of": "rejection", "noted": "2026-03-30"}],
                 "judgements": [{"id": "j1", "finding": "good-enough", "reason": "It is", "noted": "2026-05-01"}]}
                """;

        assertThat(days(Inputs.json(text).intake())).containsExactly("2026-03-30", "v1: 30", "v2: 0", "v3: none",
                "v4: -124", "t1: 365", "t2: 7", "t3: -1");
        assertThat(days(new IntakeReader(Inputs.TODAY, LocalDate.of(2026, 4, 30)).read("x.json",
                text.replace("2026-05-01", "2026-04-01").getBytes(StandardCharsets.UTF_8), InputFormat.JSON).intake()))
                .containsExactly("2026-04-30", "v1: 61", "v2: 0", "v3: none", "v4: -93", "t1: 396", "t2: 7", "t3: -1");
    }

    private static List<String> days(Intake intake) {
        List<String> days = new ArrayList<>(List.of(intake.asOf().toString()));
        for (Fact fact : intake.facts()) {
            if (fact instanceof Event event) {
                days.add(fact.id() + ": " + (event.daysAgo() == Long.MIN_VALUE ? "none" : event.daysAgo()));
            } else if (fact instanceof BoundaryTalk talk) {
                days.add(fact.id() + ": " + talk.daysSinceReview());
            }
        }
        return days;
    }

    @Test
    void hasNoReferenceDateWhereNothingGivesOne() {
        assertThat(Inputs.json("""
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "other"}],
                 "relationship": {"between": ["ana", "bo"], "began": "P6Y"}}
                """).intake().asOf()).isNull();
    }

    @Test
    void readsHowManyChildrenLiveAtHome() {
        String text = "{\"case\": \"x\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}],"
                + " \"household\": {\"childrenAtHome\": %s}}";

        assertThat(List.of("2", "0", "true", "false", "\"yes\"", "\"no\"", "\"unknown\"").stream()
                .map(written -> Inputs.json(text.formatted(written)).intake().household().childrenAtHome()))
                .containsExactly(Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.YES, Answer.NO, Answer.UNKNOWN);
    }

    @Test
    void readsYearsAndMonthsInYamlAsDates() {
        Intake intake = Inputs.yaml("""
                case: x
                people: [{id: ana, role: client}, {id: bo, role: partner}]
                relationship: {between: [ana, bo], began: 2019}
                withdrawals: [{id: w1, by: bo, pattern: silence, agreed: yes, explained: no}]
                fears: [{id: f1, by: ana, of: rejection, noted: 2026-02, private: true, quote: "null", text: no}]
                """).intake();

        assertThat(intake.relationships().get(0).began().text()).isEqualTo("2019");
        assertThat(intake.asOf()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(((Withdrawal) intake.facts().get(1)).agreed()).isEqualTo(Answer.YES);
        assertThat(((Withdrawal) intake.facts().get(1)).explained()).isEqualTo(Answer.NO);
        assertThat(intake.facts().get(2).told()).isEqualTo(new Account(SourceKind.SELF_REPORT, "ana", "null",
                PartialDate.parse("2026-02"), null, true, "no"));
    }

    @Test
    void tellsAnUpsetAboutAComplaintFromOneAboutSomethingElse() {
        Intake intake = Inputs.json("""
                {"case": "x", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "upsets": [{"id": "u1", "by": "ana", "emotion": "hurt", "about": "chores"},
                            {"id": "u2", "by": "ana", "emotion": "hurt", "about": "money"},
                            {"id": "u3", "by": "ana", "emotion": "hurt"}],
                 "complaints": [{"id": "chores", "by": "ana", "about": "bo", "theme": "responsibility"}]}
                """).intake();

        assertThat(intake.facts().stream().limit(3).map(Upset.class::cast)
                .map(upset -> upset.complaint() + "/" + upset.about()))
                .containsExactly("chores/null", "null/money", "null/null");
    }

    @Test
    void readsWhatWasWrittenBack() {
        CaseFile file = Inputs.good("written-back.yaml").orThrow();

        assertThat(file.judgements()).containsExactly(new Judgement("j1", "pattern:demand-withdraw@ana,bo",
                "They told me how they broke it.", PartialDate.parse("2026-05-02"), null));
        assertThat(file.hypotheses()).containsExactly(
                new OwnHypothesis("h1", "need:love@ana", null, PartialDate.parse("2026-04-30")),
                new OwnHypothesis("h2", null, "Something about her father", PartialDate.parse("2026-04-30")));
        assertThat(file.notes()).containsExactly("first hour", "n2");
        assertThat(file.rejectedProposals()).containsExactly(new RejectedProposal(new NoteSpan("n2", 18, 42),
                FactType.COMPLAINT, ComplaintTheme.CONVERSATION, "author", null));
    }

    @Test
    void looksAtTheContentWhereTheNameTellsNothing() {
        byte[] json = "  {\"case\": 1}".getBytes(StandardCharsets.UTF_8);
        byte[] yaml = "case: 1".getBytes(StandardCharsets.UTF_8);
        byte[] lines = "{\"case\": 1}\n\n{\"case\": 2}".getBytes(StandardCharsets.UTF_8);
        byte[] spread = "{\n\"people\": [\n{}\n]}".getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(InputFormat.of(json, json.length), InputFormat.of(yaml, yaml.length),
                InputFormat.of(lines, lines.length), InputFormat.of(spread, spread.length), InputFormat.of(json, 0)))
                .containsExactly(InputFormat.JSON, InputFormat.YAML, InputFormat.NDJSON, InputFormat.JSON,
                        InputFormat.YAML);
        assertThat(InputFormat.of("A.JSON")).isEqualTo(InputFormat.JSON);
        assertThat(InputFormat.of("a.jsonl")).isEqualTo(InputFormat.NDJSON);
        assertThat(InputFormat.of("a.yml")).isEqualTo(InputFormat.YAML);
        assertThat(InputFormat.of("notes.txt")).isNull();
    }
}

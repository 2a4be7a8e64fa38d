package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Answer;
import ebb.fact.Afterwards;
import ebb.fact.Complaint;
import ebb.fact.ComplaintTheme;
import ebb.fact.Fact;
import ebb.fact.FeltAs;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.Manner;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.Share;
import ebb.fact.Since;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import ebb.fact.Voice;
import ebb.fact.Withdrawal;
import ebb.fact.WithdrawalPattern;
import java.time.LocalDate;
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
}

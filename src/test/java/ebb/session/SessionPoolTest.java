package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.io.IntakeReader;
import ebb.rulebase.BundledRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** No session serves two cases at once. */
class SessionPoolTest {

    @Test
    void aCaseThatIsClosedTwiceGivesItsSessionBackOnce() throws IOException {
        SessionPool pool = new SessionPool(BundledRules.shared());
        Intake one = sample("ngozi-and-emeka");
        Intake other = sample("delroy");
        Conclusions alone = pool.conclude(one);
        CaseSession used = pool.open(one);
        used.close();
        used.close();

        try (CaseSession first = pool.open(one); CaseSession second = pool.open(other)) {
            assertThat(first.conclude()).isEqualTo(alone);
            assertThat(second.conclude()).isEqualTo(new SessionPool(BundledRules.shared()).conclude(other));
        }
    }

    private static Intake sample(String name) throws IOException {
        return new IntakeReader(Clock.systemUTC(), null).read(Path.of("samples/session-prep", name + ".json")).intake();
    }
}

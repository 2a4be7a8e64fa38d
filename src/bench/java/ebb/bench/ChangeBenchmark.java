package ebb.bench;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Rating;
import ebb.session.CaseSession;
import ebb.session.SessionPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One changed fact in an open session: a rating that goes from unhappy to content and back. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 15, time = 1)
@Fork(1)
public class ChangeBenchmark {
    private CaseSession session;
    private Rating low;
    private Rating high;
    private boolean happy;

    /** Opens the case and lets it settle. */
    @Setup
    public void open() {
        Intake intake = Cases.read(Cases.files().get(0));
        session = new SessionPool(Cases.rules("all")).open(intake);
        session.settle();
        for (Fact fact : intake.facts()) {
            if (fact instanceof Rating rating && low == null) {
                low = new Rating(rating.id(), rating.by(), rating.criterion(), 3, rating.told());
                high = new Rating(rating.id(), rating.by(), rating.criterion(), 8, rating.told());
            }
        }
    }

    /** The fact changes, and the conclusions follow. */
    @Benchmark
    public void change() {
        happy = !happy;
        session.replace(happy ? high : low);
        session.settle();
    }

    /** Gives the session back. */
    @TearDown
    public void close() {
        session.close();
    }
}

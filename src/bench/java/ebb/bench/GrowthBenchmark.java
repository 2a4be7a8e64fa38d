package ebb.bench;

import ebb.fact.Intake;
import ebb.session.Conclusions;
import ebb.session.SessionPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a case grows with the rules and with the facts. The cases are synthetic: one sample's facts, repeated. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class GrowthBenchmark {
    /** Which of the rules. */
    @Param({"quarter", "all"})
    public String rules;

    /** How many facts. */
    @Param({"10", "30", "100"})
    public int facts;

    private SessionPool pool;
    private Intake intake;

    /** Loads the rules and makes the case. */
    @Setup
    public void load() {
        pool = new SessionPool(Cases.rules(rules));
        intake = Cases.ofSize(facts);
        System.out.println("rules: " + pool.rules().cards().size());
    }

    /** Facts in, conclusions out. */
    @Benchmark
    public Conclusions conclude() {
        return pool.conclude(intake);
    }
}

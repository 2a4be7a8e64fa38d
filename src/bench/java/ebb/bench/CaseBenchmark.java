package ebb.bench;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import ebb.io.FormulationWriter;
import ebb.io.KnowledgeReader;
import ebb.rulebase.RuleBase;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** One case of about twenty facts, warm, in a pooled session, all rules, evidence kept; and what stands around it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 15, time = 1)
@Fork(1)
public class CaseBenchmark {
    private SessionPool pool;
    private Formulator formulator;
    private FormulationWriter writer;
    private List<byte[]> files;
    private List<Intake> intakes;
    private List<Conclusions> conclusions;
    private List<Formulation> formulations;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private int next;

    /** Loads the rules and the cases, and says how many rules there are. */
    @Setup
    public void load() {
        RuleBase rules = Cases.rules("all");
        System.out.println("rules: " + rules.cards().size());
        pool = new SessionPool(rules);
        formulator = new Formulator(pool, KnowledgeReader.bundled());
        writer = new FormulationWriter();
        files = Cases.files();
        intakes = files.stream().map(Cases::read).toList();
        conclusions = intakes.stream().map(pool::conclude).toList();
        formulations = intakes.stream().map(formulator::formulate).toList();
    }

    private int turn() {
        next = (next + 1) % intakes.size();
        return next;
    }

    /** What the figure is about: facts in, evidence and conclusions out. */
    @Benchmark
    public Conclusions conclude() {
        return pool.conclude(intakes.get(turn()));
    }

    /** Putting it into words. */
    @Benchmark
    public Formulation word() {
        int which = turn();
        return formulator.formulate(intakes.get(which), conclusions.get(which));
    }

    /** Parsing alone. */
    @Benchmark
    public Intake parse() {
        return Cases.read(files.get(turn()));
    }

    /** Printing alone. */
    @Benchmark
    public int print() throws IOException {
        out.reset();
        writer.writeLine(formulations.get(turn()), out);
        return out.size();
    }
}

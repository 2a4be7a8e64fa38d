package ebb.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A piece of work that has nothing to do with Ebb and never changes: how fast this machine is in this hour. What Ebb
 * takes, divided by what this takes in the same run, can be compared between runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 15, time = 1)
@Fork(1)
public class Yardstick {

    /** Sorts five hundred short texts into a tree. */
    @Benchmark
    public Map<String, Integer> sort() {
        Map<String, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            sorted.put("k" + i * 7919 % 1009, i);
        }
        return sorted;
    }
}

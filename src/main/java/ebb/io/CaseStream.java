package ebb.io;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import ebb.formulation.OwnView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Runs many cases, one a line in and one a line out, in their order: on all cores, in memory that does not grow with
 * their number. A line at fault, or a case on which the formulating fails, is told and passed over; nothing else is.
 * Immutable, and safe to share between threads if the formulating is.
 */
public final class CaseStream {
    /**
     * What became of the lines.
     *
     * @param written cases that were written
     * @param faulty  lines that are at fault, or the whole where no line holds anything
     * @param failed  cases on which Ebb failed
     */
    public record Outcome(long written, long faulty, long failed) {
        private Outcome and(Outcome other) {
            return new Outcome(written + other.written, faulty + other.faulty, failed + other.failed);
        }
    }

    private record Done(Lines lines, List<String> complaints, Outcome outcome, int bytesRead) {
    }

    /** Output that can forget what was written of a line that came to nothing. */
    private static final class Lines extends ByteArrayOutputStream {
        private Lines(int size) {
            super(size);
        }

        private void forgetFrom(int length) {
            count = length;
        }
    }

    private static final int AHEAD = 3;
    private static final Outcome NOTHING = new Outcome(0, 0, 0);

    private final IntakeReader reader;
    private final Function<Intake, Formulation> formulate;
    private final FormulationWriter writer = new FormulationWriter();
    private final int threads;

    /**
     * A stream.
     *
     * @param reader    reads each line
     * @param formulate called by several threads at once
     */
    public CaseStream(IntakeReader reader, Function<Intake, Formulation> formulate) {
        this.reader = reader;
        this.formulate = formulate;
        this.threads = Runtime.getRuntime().availableProcessors();
    }

    /**
     * Runs all cases of a stream.
     *
     * @param name       what messages call the input
     * @param in         one intake a line; blank lines are allowed. Left open
     * @param out        gets one formulation a line. Left open, not flushed
     * @param complaints gets a sentence for each fault, in the order of the lines
     * @param progress   gets the number of bytes read and done with, now and then
     * @return what became of the lines
     * @throws IOException if the input cannot be read or the output not written
     */
    public Outcome run(String name, InputStream in, OutputStream out, Consumer<String> complaints,
            LongConsumer progress) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "case-stream");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Chunks chunks = new Chunks(in);
            Deque<Future<Done>> ahead = new ArrayDeque<>();
            Outcome outcome = NOTHING;
            long bytes = 0;
            Chunks.Chunk chunk = chunks.next();
            Fault manyLines = chunk == null ? null : ChunkReading.manyLines(name, chunk);
            if (manyLines != null) {
                complaints.accept(manyLines.toString());
                return new Outcome(0, 1, 0);
            }
            while (chunk != null || !ahead.isEmpty()) {
                if (chunk != null && ahead.size() < threads * AHEAD) {
                    Chunks.Chunk next = chunk;
                    ahead.add(pool.submit(() -> formulate(name, next)));
                    chunk = chunks.next();
                } else {
                    Done done = await(ahead.remove());
                    done.lines().writeTo(out);
                    done.complaints().forEach(complaints);
                    outcome = outcome.and(done.outcome());
                    bytes += done.bytesRead();
                    progress.accept(bytes);
                }
            }
            if (outcome.equals(NOTHING)) {
                complaints.accept(ChunkReading.noCase(name).toString());
                return new Outcome(0, 1, 0);
            }
            return outcome;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Done await(Future<Done> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while cases were running");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chunk of cases could not be run", e.getCause());
        }
    }

    private Done formulate(String name, Chunks.Chunk chunk) {
        Lines lines = new Lines(8 * chunk.length());
        List<String> complaints = new ArrayList<>();
        long[] counts = new long[3];
        new ChunkReading(name, reader.reading()).read(chunk, reading -> {
            if (!reading.sound()) {
                counts[1]++;
                reading.faults().forEach(fault -> complaints.add(fault.toString()));
                return;
            }
            int length = lines.size();
            try {
                writer.writeLine(formulate.apply(reading.intake()).with(OwnView.of(reading.orThrow())), lines);
                counts[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                lines.forgetFrom(length);
                counts[2]++;
                complaints.add(name + ":" + reading.line() + ":1: Ebb failed on this case, and that is a fault of Ebb,"
                        + " not of your input (" + e + "). The other cases are not affected. Please report it.");
            }
        });
        return new Done(lines, complaints, new Outcome(counts[0], counts[1], counts[2]), chunk.length());
    }
}

package ebb.rulebase;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is made once, by the first thread that asks for it. May be asked for in one thread ahead of time and in
 * another when it is needed: the second waits for the first.
 *
 * @param <T> what is made
 */
public final class Once<T> {

    private final FutureTask<T> task;

    /** What this makes when it is first asked for. */
    public Once(Callable<T> maker) {
        this.task = new FutureTask<>(maker);
    }

    /**
     * Makes it, or waits until it is made.
     *
     * @throws IllegalStateException if it cannot be made
     */
    public T get() {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for what Ebb needs", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("What comes with Ebb cannot be loaded", e.getCause());
        }
    }
}

package ebb.training.round;

import java.util.List;

/** One exercise being done in one way. The same lines always lead to the same state. Not thread-safe. */
public interface Round {

    /** What the trainee is told and asked now, one paragraph each; the same until a line moves on. */
    List<String> ask();

    /**
     * Takes what was typed.
     *
     * @return a reply in one or more lines; empty where there is nothing to say
     * @throws IllegalArgumentException if it was not understood: the message is a sentence for the trainee, and nothing has
     *                                  changed
     */
    String answer(String line);

    /** Whether the trainee is through. */
    boolean done();
}

package ebb.handout;

import java.util.List;

/** What came of asking for a page. */
public sealed interface Outcome {

    /**
     * A page was made.
     *
     * @param page    for the client
     * @param remarks what to heed with it, in sentences for the clinician only; may be empty
     */
    record Made(Handout page, List<String> remarks) implements Outcome {

        /** Copies the list. */
        public Made {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * No page may be made.
     *
     * @param reason why, in sentences for the clinician only
     */
    record Refused(String reason) implements Outcome {
    }
}

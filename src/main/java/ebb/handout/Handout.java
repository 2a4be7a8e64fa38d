package ebb.handout;

import java.util.List;

/**
 * A page for the people it names, in words for clients. It holds no conclusion, no strength and nothing anybody said.
 *
 * @param title   whom it is for
 * @param opening how it begins; empty where there are no topics
 * @param topics  what to think about, most worth raising first; may be empty
 * @param closing how it ends; never empty
 */
public record Handout(String title, String opening, List<Item> topics, String closing) {

    /** The most topics a page has, so that it stays short. */
    public static final int MOST_TOPICS = 4;

    /**
     * One topic.
     *
     * @param title     a few words
     * @param questions two or three open questions that speak to the reader
     */
    public record Item(String title, List<String> questions) {

        /** Copies the list. */
        public Item {
            questions = List.copyOf(questions);
        }
    }

    /** Copies the list. */
    public Handout {
        topics = List.copyOf(topics);
    }
}

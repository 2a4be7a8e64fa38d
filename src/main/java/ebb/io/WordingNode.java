package ebb.io;

import java.util.List;
import java.util.Map;

/** A piece of a wording file that knows its line. */
sealed interface WordingNode {

    /** The line it begins in, from 1. */
    int line();

    /** What it is called in a fault. */
    String what();

    /** A text, a number or a yes; empty where the file has nothing. */
    record Text(String text, int line) implements WordingNode {
        @Override
        public String what() {
            return text.isBlank() ? "nothing" : "the text \"" + text + "\"";
        }
    }

    /** A list. */
    record Items(List<WordingNode> items, int line) implements WordingNode {
        @Override
        public String what() {
            return "a list";
        }
    }

    /** Keys and what stands under them, in the order of the file, with the line of each key. */
    record Entries(Map<String, WordingNode> entries, Map<String, Integer> lines, int line) implements WordingNode {

        /** Keys of a file that cannot be read, or of a group that is not there. */
        static Entries none(int line) {
            return new Entries(Map.of(), Map.of(), line);
        }

        @Override
        public String what() {
            return "a group of keys";
        }
    }
}

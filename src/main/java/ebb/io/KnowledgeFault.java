package ebb.io;

/**
 * Something wrong in the wording files.
 *
 * @param file    the file, relative to the rules folder
 * @param line    the line, from 1
 * @param problem one sentence: what was found, what is allowed, how to mend it
 */
public record KnowledgeFault(String file, int line, String problem) implements Comparable<KnowledgeFault> {

    @Override
    public int compareTo(KnowledgeFault other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + problem;
    }
}

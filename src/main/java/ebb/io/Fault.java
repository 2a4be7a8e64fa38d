package ebb.io;

/**
 * One thing that is wrong with an input file, told so that whoever wrote the file can mend it.
 *
 * @param file    the file's name, or {@code standard input}
 * @param line    the line, from 1
 * @param column  the column, from 1, counted in characters
 * @param field   the way to the field, for example {@code complaints[0].theme}; empty for the document as a whole
 * @param found   what is there
 * @param allowed what may be there; empty where the mend says it all
 * @param mend    what to do about it
 */
public record Fault(String file, int line, int column, String field, String found, String allowed, String mend) {
    /** The same fault in a document that begins on a later line of its file. */
    Fault onLine(int firstLine) {
        return new Fault(file, line + firstLine - 1, column, field, found, allowed, mend);
    }

    /** The fault in one line: {@code file:line:column: field: found. Allowed: ... mend.} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(200);
        text.append(file).append(':').append(line).append(':').append(column).append(": ");
        if (!field.isEmpty()) {
            text.append(field).append(": ");
        }
        text.append(found).append('.');
        if (!allowed.isEmpty()) {
            text.append(" Allowed: ").append(allowed).append('.');
        }
        return text.append(' ').append(mend).append('.').toString();
    }
}

package ebb.io;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Lays JSON out for people: one field a line, indented by two spaces, but lists of words and small groups on one line.
 * For one document; not safe to share between threads.
 */
final class Layout implements PrettyPrinter {
    private static final String INDENT = "  ";

    private int depth;
    private int inline;

    /** Keeps on one line what is written until {@link #spread}. */
    void keepTogether() {
        inline++;
    }

    /** Ends the last {@link #keepTogether}. */
    void spread() {
        inline--;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        newLine(json, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        newLine(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        newLine(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int entries, char closing) {
        depth--;
        if (entries > 0) {
            newLine(json, "");
        }
        json.writeRaw(closing);
    }

    private void newLine(JsonGenerator json, String otherwise) {
        if (inline > 0) {
            json.writeRaw(otherwise);
            return;
        }
        json.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            json.writeRaw(INDENT);
        }
    }
}

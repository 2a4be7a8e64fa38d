package ebb.io;

import ebb.fact.Fact;
import ebb.fact.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes the fields of one JSON document, as a stream. Not safe to share between threads. */
final class Json {
    /** Terms and names of rules come again and again, and there are only so many: each is encoded once. */
    private static final Map<Object, SerializableString> ENCODED = new ConcurrentHashMap<>();

    private final JsonGenerator out;
    private final Layout layout;

    /**
     * Writes to a generator.
     *
     * @param layout the generator's layout; null where it writes everything on one line
     */
    Json(JsonGenerator out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    private static SerializableString encoded(Term term) {
        SerializableString encoded = ENCODED.get(term);
        return encoded != null ? encoded : ENCODED.computeIfAbsent(term, key -> new SerializedString(term.term()));
    }

    private static SerializableString encoded(String text) {
        SerializableString encoded = ENCODED.get(text);
        return encoded != null ? encoded : ENCODED.computeIfAbsent(text, key -> new SerializedString(text));
    }

    void startObject() {
        out.writeStartObject();
    }

    void endObject() {
        out.writeEndObject();
    }

    /** Begins a group that is kept on one line. */
    void startLine() {
        out.writeStartObject();
        keepTogether();
    }

    void startLine(Field field) {
        out.writeName(field.text());
        startLine();
    }

    void endLine() {
        out.writeEndObject();
        spread();
    }

    void startObject(Field field) {
        out.writeName(field.text());
        out.writeStartObject();
    }

    void startList(Field field) {
        out.writeName(field.text());
        out.writeStartArray();
    }

    void endList() {
        out.writeEndArray();
    }

    /** A text; null where there is none. */
    void text(Field field, String value) {
        out.writeName(field.text());
        out.writeString(value);
    }

    void text(String field, String value) {
        out.writeName(field);
        out.writeString(value);
    }

    /** A text from the rule base, of which there are only so many. */
    void fixed(Field field, String value) {
        out.writeName(field.text());
        out.writeString(encoded(value));
    }

    /** A term; null where there is none. */
    void term(Field field, Term term) {
        out.writeName(field.text());
        if (term == null) {
            out.writeNull();
        } else {
            out.writeString(encoded(term));
        }
    }

    /** A whole number; null where there is none. */
    void number(Field field, Integer value) {
        out.writeName(field.text());
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.intValue());
        }
    }

    /** Whole numbers, on one line; null where there is none. */
    void numbers(Field field, List<Integer> numbers) {
        startWords(field);
        for (Integer number : numbers) {
            if (number == null) {
                out.writeNull();
            } else {
                out.writeNumber(number.intValue());
            }
        }
        endWords();
    }

    void flag(Field field, boolean value) {
        out.writeName(field.text());
        out.writeBoolean(value);
    }

    /** A list of words, on one line. */
    void words(Field field, List<String> words) {
        startWords(field);
        for (String word : words) {
            out.writeString(word);
        }
        endWords();
    }

    /** A list of sentences, one a line. */
    void texts(Field field, List<String> texts) {
        startList(field);
        for (String text : texts) {
            out.writeString(text);
        }
        endList();
    }

    /** A list of terms, on one line. */
    void terms(Field field, List<? extends Term> terms) {
        startWords(field);
        for (Term term : terms) {
            out.writeString(encoded(term));
        }
        endWords();
    }

    /** Facts by their ids, on one line. */
    void facts(Field field, List<Fact> facts) {
        startWords(field);
        for (Fact fact : facts) {
            out.writeString(fact.id());
        }
        endWords();
    }

    private void startWords(Field field) {
        out.writeName(field.text());
        keepTogether();
        out.writeStartArray();
    }

    private void endWords() {
        out.writeEndArray();
        spread();
    }

    private void keepTogether() {
        if (layout != null) {
            layout.keepTogether();
        }
    }

    private void spread() {
        if (layout != null) {
            layout.spread();
        }
    }
}

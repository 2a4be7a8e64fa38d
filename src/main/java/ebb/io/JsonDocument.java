package ebb.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads a JSON document onto a {@link Tape}, in one pass over its bytes. */
final class JsonDocument {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bounds.NESTING + 1)
                    .maxStringLength(Bounds.DOCUMENT)
                    .maxNameLength(Bounds.TEXT)
                    .maxNumberLength(Bounds.TEXT)
                    .build())
            .build();
    private static final PropertyNameMatcher KEYS = JSON.constructNameMatcher(keyNames(), true);

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final JsonParser parser;
    private final Tape tape;
    private final Places places;
    private final Utf8.Ruler ruler;

    private JsonDocument(byte[] bytes, int from, int to, Tape tape, Places places) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from);
        this.tape = tape;
        this.places = places;
        this.ruler = places == null ? null : new Utf8.Ruler(bytes, from);
    }

    private static List<Named> keyNames() {
        List<Named> names = new ArrayList<>();
        for (Key key : Key.values()) {
            names.add(Named.fromString(key.text()));
        }
        return names;
    }

    /**
     * Reads a document.
     *
     * @param bytes  UTF-8
     * @param from   where the document begins
     * @param to     where it ends
     * @param tape   cleared, then filled
     * @param places filled as well, unless null
     * @throws Malformed if it is no JSON, or nested too deeply, or something follows it
     */
    static void read(byte[] bytes, int from, int to, Tape tape, Places places) throws Malformed {
        tape.clear(false);
        JsonDocument document = new JsonDocument(bytes, from, to, tape, places);
        try (JsonParser parser = document.parser) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Malformed(Place.START, "The document is empty", "Write an intake into it");
            }
            document.value(first, null, null, null, 0);
            if (parser.nextToken() != null) {
                throw document.malformed(document.offset(), "Something follows the end of the document",
                        "Remove it; several cases go into one .ndjson file, one document a line");
            }
        } catch (JacksonException e) {
            throw document.explain(e);
        }
    }

    private void value(JsonToken token, Key key, String unknownKey, Place keyPlace, int depth) throws Malformed {
        int node = tape.add(kind(token), key, unknownKey, token.isScalarValue() && token != JsonToken.VALUE_NULL
                && !token.isBoolean() ? parser.getString() : null);
        if (places != null) {
            places.add(keyPlace, ruler.place(offset()));
        }
        if (token.isScalarValue()) {
            return;
        }
        if (depth == Bounds.NESTING) {
            throw malformed(offset(), "Groups and lists are nested more than " + Bounds.NESTING + " deep",
                    "An intake needs no more than five levels; write it flatter");
        }
        if (token == JsonToken.START_OBJECT) {
            fields(depth + 1);
        } else {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                value(next, null, null, null, depth + 1);
            }
        }
        tape.close(node);
        if (places != null) {
            places.close(node, ruler.place(offset() + 1));
        }
    }

    private void fields(int depth) throws Malformed {
        while (true) {
            int match = parser.nextNameMatch(KEYS);
            if (match == PropertyNameMatcher.MATCH_END_OBJECT) {
                return;
            }
            Place place = places == null ? null : ruler.place(offset());
            Key key = match < 0 ? null : Key.at(match);
            String unknown = match < 0 ? parser.currentName() : null;
            value(parser.nextToken(), key, unknown, place, depth);
        }
    }

    private static Tape.Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Tape.Kind.OBJECT;
            case START_ARRAY -> Tape.Kind.LIST;
            case VALUE_STRING -> Tape.Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Tape.Kind.NUMBER;
            case VALUE_TRUE -> Tape.Kind.TRUE;
            case VALUE_FALSE -> Tape.Kind.FALSE;
            case VALUE_NULL -> Tape.Kind.NULL;
            default -> throw new IllegalStateException("No value begins with " + token);
        };
    }

    private int offset() {
        return from + (int) parser.currentTokenLocation().getByteOffset();
    }

    private Malformed malformed(int offset, String found, String mend) {
        return new Malformed(Utf8.place(bytes, from, offset), found, mend);
    }

    private Malformed explain(JacksonException problem) {
        int told = problem.getLocation() == null ? offset() : from + (int) problem.getLocation().getByteOffset();
        int offset = beginningOf(problem.getOriginalMessage(), told);
        JsonMishap mishap = problem instanceof UnexpectedEndOfInputException ? JsonMishap.CUT_SHORT
                : JsonMishap.at(bytes, from, to, offset, problem.getOriginalMessage());
        return malformed(offset, mishap.found(), mishap.mend());
    }

    /** For a character of several bytes the parser tells a place inside or after it; people look where it begins. */
    private int beginningOf(String message, int told) {
        int quote = message.indexOf("('");
        byte[] named = quote < 0 ? new byte[0]
                : new String(Character.toChars(message.codePointAt(quote + 2))).getBytes(StandardCharsets.UTF_8);
        for (int at = told; named.length > 1 && at >= Math.max(from, told - named.length); at--) {
            if (at + named.length <= to && Arrays.equals(bytes, at, at + named.length, named, 0, named.length)) {
                return at;
            }
        }
        return told;
    }
}

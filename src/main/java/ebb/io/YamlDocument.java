package ebb.io;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML document onto a {@link Tape}: the part of YAML that says what JSON can say. Anchors, aliases, tags and
 * merge keys are refused, because they make a short file mean a long one. Bare words other than {@code true},
 * {@code false} and {@code null} are texts, so that {@code yes} and {@code no} are the terms.
 */
final class YamlDocument {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final String NO_SHORTHAND = "Write the value out";

    private final Iterator<Event> events;
    private final Tape tape;
    private final FaultList faults;
    private final Places places;

    private YamlDocument(String text, Tape tape, FaultList faults, Places places) {
        this.events = new Parse(settings(text)).parseString(text).iterator();
        this.tape = tape;
        this.faults = faults;
        this.places = places;
    }

    /** The buffer takes the whole text: read in parts, a surrogate pair across the end of one makes version 3.0.1 fail. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder()
                .setCodePointLimit(Bounds.DOCUMENT + 1)
                .setBufferSize(text.length() + 2)
                .build();
    }

    /**
     * Reads a document.
     *
     * @param bytes  UTF-8
     * @param from   where the document begins
     * @param to     where it ends
     * @param tape   cleared, then filled
     * @param faults gets what is refused
     * @param places filled as well, unless null
     * @throws Malformed if it is no YAML, or nested too deeply, or a second document follows
     */
    static void read(byte[] bytes, int from, int to, Tape tape, FaultList faults, Places places) throws Malformed {
        tape.clear(true);
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        try {
            new YamlDocument(text, tape, faults, places).document();
        } catch (ReaderException e) {
            int end = text.offsetByCodePoints(0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
            byte[] before = text.substring(0, end).getBytes(StandardCharsets.UTF_8);
            throw new Malformed(Utf8.place(before, 0, before.length), "The file contains "
                    + Characters.said(e.getCodePoint()), "Remove the character");
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().isPresent() ? e.getProblemMark() : e.getContextMark();
            throw new Malformed(place(mark), "This is no valid YAML: " + Shown.whole(e.getProblem()), "Check the indentation (spaces,"
                    + " no tabs) and put texts that contain \": \" or begin with a special character in quotes");
        } catch (YamlEngineException e) {
            throw new Malformed(Place.START, "This is no valid YAML", "Compare it with an example, such as samples/session-prep/kerry-and-ollie.yaml");
        }
    }

    private void document() throws Malformed {
        Event event = nextContent();
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new Malformed(Place.START, "The document is empty", "Write an intake into it");
        }
        value(event, null, null, null, 0);
        Event after = nextContent();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new Malformed(place(after.getStartMark()), "A second document begins here",
                    "Write one case into one file; several cases go into one .ndjson file, one document a line");
        }
    }

    private Event nextContent() {
        Event event = events.next();
        while (switch (event.getEventId()) {
            case StreamStart, DocumentStart, DocumentEnd, Comment -> true;
            default -> false;
        }) {
            event = events.next();
        }
        return event;
    }

    private void value(Event event, Key key, String unknownKey, Place keyPlace, int depth) throws Malformed {
        Tape.Kind kind = kind(event);
        boolean written = kind == Tape.Kind.TEXT || kind == Tape.Kind.NUMBER;
        int node = tape.add(kind, key, unknownKey, written ? ((ScalarEvent) event).getValue() : null);
        if (places != null) {
            places.add(keyPlace, place(event.getStartMark()));
        }
        refuseShorthand(event, node);
        if (kind != Tape.Kind.OBJECT && kind != Tape.Kind.LIST) {
            return;
        }
        if (depth == Bounds.NESTING) {
            throw new Malformed(place(event.getStartMark()), "Groups and lists are nested more than " + Bounds.NESTING
                    + " deep", "An intake needs no more than five levels; write it flatter");
        }
        Event next = events.next();
        while (next.getEventId() != Event.ID.MappingEnd && next.getEventId() != Event.ID.SequenceEnd) {
            if (kind == Tape.Kind.OBJECT) {
                field(next, depth + 1);
            } else {
                value(next, null, null, null, depth + 1);
            }
            next = events.next();
        }
        tape.close(node);
        if (places != null) {
            places.close(node, place(next.getEndMark()));
        }
    }

    private void field(Event name, int depth) throws Malformed {
        Place place = place(name.getStartMark());
        if (!(name instanceof ScalarEvent scalar)) {
            throw new Malformed(place, "A field's name is not a plain word", "Write name: value");
        }
        Key key = Key.of(scalar.getValue());
        int node = tape.size();
        value(events.next(), key, key == null ? scalar.getValue() : null, place, depth);
        if (scalar.getAnchor().isPresent() || scalar.getTag().isPresent()) {
            faults.addAtKey(node, "A YAML anchor or tag stands before a field's name", "", "Remove it");
        }
    }

    private void refuseShorthand(Event event, int node) {
        if (event instanceof AliasEvent alias) {
            faults.add(node, "The YAML alias *" + Shown.plain(alias.getAlias().getValue()) + " is not read", "",
                    NO_SHORTHAND);
            return;
        }
        Optional<Anchor> anchor = event instanceof ScalarEvent scalar ? scalar.getAnchor()
                : ((CollectionStartEvent) event).getAnchor();
        Optional<String> tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : ((CollectionStartEvent) event).getTag();
        anchor.ifPresent(name -> faults.add(node, "The YAML anchor &" + Shown.plain(name.getValue()) + " is not read",
                "", "Remove it, and write the value out wherever it is needed"));
        tag.ifPresent(name -> faults.add(node, "The YAML tag " + Shown.plain(name) + " is not read", "", "Remove it"));
    }

    private static Tape.Kind kind(Event event) {
        return switch (event.getEventId()) {
            case MappingStart -> Tape.Kind.OBJECT;
            case SequenceStart -> Tape.Kind.LIST;
            case Scalar -> kind((ScalarEvent) event);
            default -> Tape.Kind.REFUSED;
        };
    }

    private static Tape.Kind kind(ScalarEvent scalar) {
        if (!scalar.isPlain()) {
            return Tape.Kind.TEXT;
        }
        String text = scalar.getValue();
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Tape.Kind.NULL;
            case "true", "True", "TRUE" -> Tape.Kind.TRUE;
            case "false", "False", "FALSE" -> Tape.Kind.FALSE;
            default -> NUMBER.matcher(text).matches() ? Tape.Kind.NUMBER : Tape.Kind.TEXT;
        };
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1, at.getIndex())).orElse(Place.START);
    }
}

package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.note.Acceptance;
import ebb.note.Gold;
import ebb.note.MarkStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Reads texts that people have annotated, one a line, strictly: labels that no mark could ever meet would make a score say
 * what it does not. All faults are reported at once, each with its file and line.
 */
public final class GoldReader {

    private final String name;
    private final Map<String, String> beside;
    private final List<FaultyNoteException> faults = new ArrayList<>();

    private GoldReader(String name, List<Gold> beside) {
        this.name = name;
        this.beside = beside.stream().collect(Collectors.toMap(Gold::id, Gold::text));
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or a line is at fault
     */
    public static List<Gold> read(Path file) throws IOException {
        return readBeside(file, List.of());
    }

    /**
     * Reads a file that is to be compared with another one.
     *
     * @throws IOException as above, and where a text differs from the one that has its id in the other file
     */
    public static List<Gold> readBeside(Path file, List<Gold> other) throws IOException {
        return new GoldReader(file.toString(), other).texts(NoteReader.text(file.toString(), Files.readAllBytes(file), 1));
    }

    private List<Gold> texts(String lines) throws IOException {
        List<Gold> texts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int number = 0;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                texts.add(text(name + ":" + number, line, ids));
            } catch (FaultyNoteException fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw FaultyNoteException.all(faults);
        }
        if (texts.isEmpty()) {
            throw NoteReader.noTexts(name);
        }
        return texts;
    }

    private Gold text(String place, String line, Set<String> ids) throws FaultyNoteException {
        JsonNode node = NoteReader.node(place, line);
        String id = NoteReader.field(place, node, "id");
        String text = NoteReader.field(place, node, "text");
        NoteReader.once(ids, id, place);
        if (!beside.getOrDefault(id, text).equals(text)) {
            fault(place, "The text " + Shown.quoted(id) + " is not the same as in the other file. Compare annotations of the"
                    + " same texts, or give other texts other ids");
        }
        JsonNode list = node.get("labels") == null ? node.get("annotations") : node.get("labels");
        if (list == null || !list.isArray()) {
            throw new FaultyNoteException(place, "The field \"labels\" is missing or no list. Write \"labels\": [ ... ], empty for none");
        }
        List<Gold.Label> labels = new ArrayList<>();
        for (JsonNode label : list) {
            labels.add(label(place, label, text));
        }
        return new Gold(id, text, labels);
    }

    private Gold.Label label(String place, JsonNode node, String text) throws FaultyNoteException {
        Gold.Label label = new Gold.Label(NoteReader.field(place, node, "fact"), NoteReader.field(place, node, "term"),
                NoteReader.field(place, node, "who"), NoteReader.field(place, node, "status"), NoteReader.field(place, node, "quote"));
        FactType fact = known(place, "fact", label.fact(), Terms.among(Acceptance.facts()));
        if (fact != null) {
            known(place, "term", label.term(), Terms.known(fact.vocabulary()));
        }
        known(place, "status", label.status(), Terms.of(MarkStatus.class));
        if (!text.contains(label.quote())) {
            fault(place, "The quote " + Shown.quoted(label.quote()) + " does not stand in the text. Copy it from the text exactly");
        }
        return label;
    }

    private <T extends Term> T known(String place, String field, String written, Terms<T> allowed) {
        T term = allowed.get(written);
        if (term == null) {
            fault(place, "The " + field + " of a label is " + Shown.quoted(written) + WordingSection.meant(written, allowed.terms())
                    + ". Write one of " + allowed.listed());
        }
        return term;
    }

    private void fault(String place, String sentence) {
        faults.add(new FaultyNoteException(place, sentence));
    }
}

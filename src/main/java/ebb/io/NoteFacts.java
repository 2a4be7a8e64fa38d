package ebb.io;

import ebb.fact.Person;
import ebb.fact.Role;
import ebb.note.Mark;
import ebb.note.Note;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes facts that were accepted from a note into the intake file, with their place in the note, and keeps what was
 * rejected. The file is replaced whole, after what would stand in it was checked like any intake; on a fault it stays
 * as it was. A YAML file keeps its facts but not its comments and layout.
 */
public final class NoteFacts {

    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("complaint", List.of("complaints", "by", "theme", "about")),
            Map.entry("withdrawal", List.of("withdrawals", "by", "pattern", "from")),
            Map.entry("expectation", List.of("expectations", "by", "kind", "of")),
            Map.entry("fear", List.of("fears", "by", "of", "")),
            Map.entry("barrier", List.of("barriers", "by", "style", "")),
            Map.entry("wound", List.of("wounds", "of", "kind", "")),
            Map.entry("upset", List.of("upsets", "by", "emotion", "")),
            Map.entry("reflection", List.of("reflection", "of", "style", "")),
            Map.entry("contact-preference", List.of("contactPreferences", "of", "cadence", "")),
            Map.entry("boundary-talk", List.of("boundaryTalks", "", "status", "")),
            Map.entry("rating", List.of("ratings", "by", "criterion", "")),
            Map.entry("outside-life", List.of("outsideLife", "of", "kind", "")),
            Map.entry("conduct", List.of("conduct", "by", "kind", "")),
            Map.entry("belief", List.of("beliefs", "by", "kind", "")),
            Map.entry("safety-signal", List.of("safetySignals", "about", "kind", "by")),
            Map.entry("screening", List.of("screenings", "of", "kind", "")));

    private final Path file;
    private final IntakeReader reader;
    private final List<Person> people;
    private final ObjectMapper mapper;
    private final ObjectNode root;

    private NoteFacts(Path file, IntakeReader reader, List<Person> people, ObjectMapper mapper, ObjectNode root) {
        this.file = file;
        this.reader = reader;
        this.people = people;
        this.mapper = mapper;
        this.root = root;
    }

    /**
     * Opens an intake file.
     *
     * @throws IOException           if it cannot be read
     * @throws FaultyIntakeException if it is at fault
     */
    public static NoteFacts open(Path file, IntakeReader reader) throws IOException {
        List<Person> people = reader.read(file).intake().people();
        String name = file.toString();
        ObjectMapper mapper = name.endsWith(".yaml") || name.endsWith(".yml") ? YAMLMapper.builder().build()
                : JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return new NoteFacts(file, reader, people, mapper, (ObjectNode) mapper.readTree(Files.readAllBytes(file)));
    }

    /** The people of the case. */
    public List<Person> people() {
        return people;
    }

    /** What a decision says of a proposal. */
    public enum Decision {
        /** It becomes a fact. */
        ACCEPT,
        /** It is kept as rejected and not proposed again. */
        REJECT,
        /** It is left for another time. */
        LATER
    }

    /** The facts of a note that were neither accepted nor rejected before. */
    public List<Mark> fresh(Note note, List<Mark> marks) {
        return marks.stream().filter(Mark::offered).filter(mark -> !decided(note, mark)).toList();
    }

    private boolean decided(Note note, Mark mark) {
        for (JsonNode rejected : root.path("rejectedProposals")) {
            if (at(rejected, note, mark) && rejected.path("fact").asString("").equals(mark.fact().term())
                    && rejected.path("term").asString("").equals(mark.term().term())) {
                return true;
            }
        }
        List<String> form = LISTS.get(mark.fact().term());
        for (JsonNode fact : root.path(form.get(0))) {
            if (at(fact.path("source"), note, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(JsonNode place, Note note, Mark mark) {
        return place.path("note").asString("").equals(note.id()) && place.path("start").asInt(-1) < mark.end()
                && place.path("end").asInt(-1) > mark.start();
    }

    /**
     * Records a decision in memory.
     *
     * @param intensity of a complaint, 1 to 5; 0 for not told
     * @throws IOException if an accepted mark lacks what its fact needs; the message says what
     */
    public void decide(Note note, Mark mark, Decision decision, int intensity) throws IOException {
        if (decision == Decision.LATER) {
            return;
        }
        if (decision == Decision.REJECT) {
            ObjectNode rejected = list("rejectedProposals").addObject();
            rejected.put("note", note.id()).put("start", mark.start()).put("end", mark.end())
                    .put("fact", mark.fact().term()).put("term", mark.term().term()).put("who", mark.who());
            return;
        }
        List<String> form = LISTS.get(mark.fact().term());
        String who = id(mark, mark.who());
        ObjectNode fact = mapper.createObjectNode();
        fact.put("id", freshId(mark));
        if (form.get(1).isEmpty()) {
            ArrayNode between = fact.putArray("between");
            people.stream().filter(person -> person.role() != Role.OTHER).limit(2)
                    .forEach(person -> between.add(person.id()));
        } else {
            fact.put(form.get(1), who);
        }
        fact.put(form.get(2), mark.term().term());
        String toward = toward(mark, who);
        if (!form.get(3).isEmpty() && toward != null) {
            fact.put(form.get(3), toward);
        }
        if (mark.fact().term().equals("complaint") && toward == null) {
            throw problem(mark, "does not say of whom the complaint is", "Name the other person's id");
        }
        if (intensity > 0 && mark.fact().term().equals("complaint")) {
            fact.put("intensity", intensity);
        }
        addDetail(fact, mark);
        fact.put("quote", mark.quote().replaceAll("\\s+", " "));
        ObjectNode source = fact.putObject("source");
        source.put("kind", "self-report").put("note", note.id()).put("start", mark.start()).put("end", mark.end());
        list(form.get(0)).add(fact);
    }

    /** Why a mark cannot become a fact as it is, in a sentence; null where it can. */
    public String obstacle(Mark mark) {
        try {
            String who = id(mark, mark.who());
            return mark.fact().term().equals("complaint") && toward(mark, who) == null
                    ? "The complaint does not say about whom; name the other's id as toward." : null;
        } catch (IOException problem) {
            return problem.getMessage();
        }
    }

    private static void addDetail(ObjectNode fact, Mark mark) {
        if (mark.detail() != null && mark.detail().value().matches("\\d+")) {
            fact.put(mark.detail().field(), Integer.parseInt(mark.detail().value()));
        } else if (mark.detail() != null) {
            fact.put(mark.detail().field(), mark.detail().value());
        }
        if (mark.fact().term().equals("safety-signal")) {
            fact.put("recency", mark.status() == ebb.note.MarkStatus.PAST ? "past" : "current");
        }
    }

    private String toward(Mark mark, String who) {
        if (mark.toward() != null && people.stream().anyMatch(person -> person.id().equals(mark.toward()))) {
            return mark.toward();
        }
        boolean named = mark.toward() != null && !mark.toward().equals("partner") && !mark.toward().equals("client");
        List<String> others = people.stream().map(Person::id).filter(id -> !id.equals(who)).toList();
        return named || others.size() != 1 ? null : others.get(0);
    }

    private String id(Mark mark, String who) throws IOException {
        if (people.stream().anyMatch(person -> person.id().equals(who))) {
            return who;
        }
        Role role = who.equals("author") || who.equals("client") ? Role.CLIENT : who.equals("partner") ? Role.PARTNER
                : null;
        List<Person> fitting = people.stream().filter(person -> person.role() == role).toList();
        if (fitting.size() == 1) {
            return fitting.get(0).id();
        }
        throw problem(mark, "is about \"" + who + "\", who is no person of this case", "Write one of the ids "
                + people.stream().map(Person::id).toList() + " as who, or add the person to the intake");
    }

    private IOException problem(Mark mark, String found, String mend) {
        return new FaultyNoteException(file.toString(), "The proposal " + mark.fact().term() + " "
                + mark.term().term() + " (\"" + mark.quote() + "\") " + found + ". " + mend);
    }

    private ArrayNode list(String name) {
        return root.get(name) instanceof ArrayNode list ? list : root.putArray(name);
    }

    private String freshId(Mark mark) {
        Set<String> ids = new HashSet<>();
        collectIds(root, ids);
        int number = 1;
        String base = mark.fact().term() + "-";
        while (ids.contains(base + number)) {
            number++;
        }
        return base + number;
    }

    private static void collectIds(JsonNode node, Set<String> ids) {
        if (node.path("id").isString()) {
            ids.add(node.path("id").asString());
        }
        node.forEach(child -> collectIds(child, ids));
    }

    /**
     * Writes the file, with the note's id among the notes read.
     *
     * @throws IOException           if it cannot be written, in which case nothing has changed
     * @throws FaultyIntakeException if what would be written is no sound intake; nothing has changed
     */
    public void save(Note note) throws IOException {
        ArrayNode notes = list("notes");
        boolean known = false;
        for (JsonNode earlier : notes) {
            known |= earlier.asString("").equals(note.id());
        }
        if (!known) {
            notes.add(note.id());
        }
        byte[] bytes = (mapper.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        reader.read(file.toString(), new ByteArrayInputStream(bytes), InputFormat.of(file.toString())).intake();
        WholeFile.write(file, out -> out.write(bytes));
    }

    /** Where what the note says contradicts what the intake holds, one sentence each. */
    public List<String> contradictions(List<Mark> marks) {
        List<String> contradictions = new ArrayList<>();
        for (Mark mark : marks) {
            List<String> form = LISTS.get(mark.fact().term());
            for (JsonNode fact : root.path(form.get(0))) {
                String denied = contradiction(mark, form, fact);
                if (denied != null) {
                    contradictions.add(denied);
                }
            }
            boolean danger = mark.fact().term().equals("safety-signal") && mark.offered();
            for (JsonNode screening : danger ? root.path("screenings") : mapper.createArrayNode()) {
                if (screening.path("kind").asString("").equals(mark.term().term())
                        && screening.path("result").asString("").equals("negative")) {
                    contradictions.add("The note tells of " + mark.term().term() + " (\"" + mark.quote()
                            + "\"), the intake says screened negative (" + screening.path("id").asString("") + ").");
                }
            }
            for (JsonNode asked : mark.offered() ? root.path("asked") : mapper.createArrayNode()) {
                if (asked.path("fact").asString("").equals(mark.fact().term()) && asked.path("term").asString("")
                        .equals(mark.term().term()) && asked.path("answer").asString("").equals("denied")) {
                    contradictions.add("The note tells of " + mark.fact().term() + " " + mark.term().term() + " (\""
                            + mark.quote() + "\"), the intake says it was asked and denied ("
                            + asked.path("id").asString("") + ").");
                }
            }
        }
        return contradictions.stream().distinct().toList();
    }

    private static String contradiction(Mark mark, List<String> form, JsonNode fact) {
        boolean same = fact.path(form.get(2)).asString("").equals(mark.term().term())
                && (form.get(1).isEmpty() || fact.path(form.get(1)).asString("").equals(mark.who()));
        if (!same) {
            return null;
        }
        String id = fact.path("id").asString("");
        if (mark.status() == ebb.note.MarkStatus.NEGATED) {
            return "The note denies " + mark.fact().term() + " " + mark.term().term() + " of " + mark.who() + " (\""
                    + mark.quote() + "\"), the intake holds it (" + id + ").";
        }
        String held = mark.detail() == null ? "" : fact.path(mark.detail().field()).asString("");
        if (mark.offered() && !held.isEmpty() && !held.equals(mark.detail().value())) {
            return "The note gives " + mark.fact().term() + " " + mark.term().term() + " of " + mark.who() + " as "
                    + mark.detail().value() + " (\"" + mark.quote() + "\"), the intake as " + held + " (" + id + ").";
        }
        return null;
    }
}

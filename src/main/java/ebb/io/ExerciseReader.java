package ebb.io;

import ebb.explain.Edit;
import ebb.explain.EditReader;
import ebb.explain.UnknownNameException;
import ebb.fact.Complaint;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.knowledge.Vocabulary;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.FindingForms;
import ebb.training.Passages;
import ebb.training.Remarked;
import ebb.training.Twin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads exercises, strictly and reporting all faults at once. The intake inside an exercise is read by the reader of
 * intake files, with everything around it blanked out, so that its faults are told with their place in the exercise.
 */
public final class ExerciseReader {

    private static final Set<String> KEYS = Set.of("exercise", "title", "level", "aims", "note", "presenting", "intake", "quotes",
            "expert", "commentary", "differs", "harmful", "tempting", "twin");

    private final IntakeReader intakes;

    /** A reader of exercises whose dates may not lie after today. */
    public ExerciseReader(Clock clock) {
        this.intakes = new IntakeReader(clock, null);
    }

    /**
     * Reads a file.
     *
     * @throws FaultyExerciseException if it has faults
     * @throws IOException             if it cannot be read
     */
    public Exercise read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    /**
     * Reads an exercise.
     *
     * @param file what messages call it
     * @throws FaultyExerciseException if it has faults
     */
    public Exercise read(String file, byte[] yaml) {
        List<KnowledgeFault> faults = new ArrayList<>();
        List<String> told = new ArrayList<>();
        WordingNode.Entries entries = yaml.length > Bounds.DOCUMENT ? tooLong(file, faults)
                : WordingParser.ofYaml(file, faults::add).parse(new ByteArrayInputStream(yaml));
        Exercise exercise = null;
        if (faults.isEmpty()) {
            Intake intake = intake(file, new String(yaml, StandardCharsets.UTF_8), entries, faults, told);
            if (intake != null) {
                exercise = new Script(file, entries, intake, faults).exercise();
            }
        }
        faults.stream().sorted().map(KnowledgeFault::toString).distinct().forEach(told::add);
        if (!told.isEmpty()) {
            throw new FaultyExerciseException(told);
        }
        return exercise;
    }

    private static WordingNode.Entries tooLong(String file, List<KnowledgeFault> faults) {
        faults.add(new KnowledgeFault(file, 1, "The file is longer than any exercise; split it."));
        return WordingNode.Entries.none(1);
    }

    private Intake intake(String file, String text, WordingNode.Entries entries, List<KnowledgeFault> faults, List<String> told) {
        Integer line = entries.lines().get("intake");
        if (line == null) {
            faults.add(new KnowledgeFault(file, 1, "\"intake\" is missing; add the facts of the case, at least \"case\" and"
                    + " \"people\"."));
            return null;
        }
        int next = entries.lines().values().stream().filter(other -> other > line).min(Integer::compare).orElse(Integer.MAX_VALUE);
        String[] lines = text.split("\n", -1);
        StringBuilder blanked = new StringBuilder(text.length());
        for (int i = 0; i < lines.length && i < next - 1; i++) {
            blanked.append(i + 1 < line ? "" : i + 1 == line ? lines[i].replaceFirst("^intake:", "       ") : lines[i]).append('\n');
        }
        Reading reading = intakes.read(file, blanked.toString().getBytes(StandardCharsets.UTF_8), InputFormat.YAML);
        reading.faults().forEach(fault -> told.add(fault.toString()));
        return reading.sound() ? reading.intake() : null;
    }

    /** One exercise under way. */
    private final class Script {
        private final String file;
        private final WordingNode.Entries entries;
        private final WordingSection section;
        private final Intake intake;
        private final List<String> people;
        private final List<KnowledgeFault> faults;

        Script(String file, WordingNode.Entries entries, Intake intake, List<KnowledgeFault> faults) {
            this.file = file;
            this.entries = entries;
            this.section = new WordingSection(file, "", entries, faults::add);
            this.intake = intake;
            this.people = intake.people().stream().map(Person::id).toList();
            this.faults = faults;
        }

        Exercise exercise() {
            section.keys().stream().filter(key -> !KEYS.contains(key)).forEach(key -> section.fault(key, "is not a key that means"
                    + " anything here" + WordingSection.meant(key, KEYS) + "; allowed are "
                    + String.join(", ", KEYS.stream().sorted().toList()) + "."));
            String name = section.text("exercise");
            if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") && !name.isEmpty()) {
                section.fault("exercise", "is \"" + name + "\"; write small letters, digits and single hyphens.");
            }
            int level = section.number("level");
            if (level < 1 || level > 5) {
                section.fault("level", "is from 1 (plain) to 5 (mixed and misleading).");
            }
            String note = section.textOrNull("note");
            Map<String, String> quotes = quotes(note);
            Exercise facts = new Exercise(name, "", level, List.of(), note, null, intake, quotes, Answer.EMPTY, "", List.of(),
                    List.of(), List.of(), null);
            Answer expert = expert(facts);
            return new Exercise(name, section.text("title"), level, aims(), note, presenting(), intake, quotes, expert,
                    section.text("commentary"), remarked("differs"), remarked("harmful"), remarked("tempting"), twin());
        }

        private Answer expert(Exercise facts) {
            WordingSection expert = section.section("expert");
            expert.keys().stream().filter(key -> !PickReading.keys().contains(key)).forEach(key -> expert.fault(key,
                    "is not a key that means anything here; allowed are " + String.join(", ", PickReading.keys()) + "."));
            return entries.entries().get("expert") instanceof WordingNode.Entries given
                    ? new PickReading(file, people, facts::knows, faults).read(given) : Answer.EMPTY;
        }

        private List<Term> aims() {
            List<Term> aims = new ArrayList<>();
            for (WordingNode.Text aim : section.texts("aims")) {
                Term found = null;
                for (Class<? extends Term> terms : List.of(PatternKind.class, Need.class, Topic.class, ExpectationStyle.class,
                        SafetyKind.class)) {
                    found = found == null ? Vocabulary.find(terms, aim.text()) : found;
                }
                // Safety kinds share their vocabulary with signals and screenings, which the register knows by its facts.
                if (found == null) {
                    section.fault(aim.line(), "aims", "has \"" + aim.text() + "\", which is no pattern, need, topic, appraisal or"
                            + " danger of the vocabulary.");
                } else {
                    aims.add(found);
                }
            }
            return aims;
        }

        private Map<String, String> quotes(String note) {
            Map<String, String> quotes = new LinkedHashMap<>();
            WordingSection told = section.has("quotes") ? section.section("quotes") : null;
            for (String id : told == null ? List.<String>of() : told.keys()) {
                String words = told.text(id);
                if (intake.facts().stream().noneMatch(fact -> fact.id().equals(id))) {
                    told.fault(id, "is the id of no fact in the intake.");
                } else if (note == null || Passages.find(note, words) < 0) {
                    told.fault(id, "quotes words that do not stand in the note; copy them from there.");
                }
                quotes.put(id, words);
            }
            return quotes;
        }

        private String presenting() {
            String written = section.textOrNull("presenting");
            return written != null ? written : intake.facts().stream().filter(Complaint.class::isInstance)
                    .map(fact -> fact.told().quote()).filter(quote -> quote != null).findFirst().orElse(null);
        }

        private List<Remarked> remarked(String key) {
            List<Remarked> remarked = new ArrayList<>();
            WordingNode node = entries.entries().get(key);
            for (WordingNode item : node instanceof WordingNode.Items items ? items.items()
                    : node == null ? List.<WordingNode>of() : List.of(node)) {
                if (!(item instanceof WordingNode.Entries one)) {
                    section.fault(item.line(), key, "has entries of the form {finding: ..., because: ...}, but here is "
                            + item.what() + ".");
                    continue;
                }
                WordingSection entry = new WordingSection(file, key, one, faults::add);
                String finding = entry.text("finding");
                String because = entry.text("because");
                entry.done();
                attempt(item.line(), finding, id -> remarked.add(new Remarked(FindingForms.read(id, people), because)));
            }
            return remarked;
        }

        private void attempt(int line, String written, Function<String, ?> reading) {
            try {
                if (!written.isEmpty()) {
                    reading.apply(written);
                }
            } catch (UnknownNameException unknown) {
                faults.add(new KnowledgeFault(file, line, UnknownNames.sentence(unknown)));
            } catch (IllegalArgumentException | FaultyIntakeException wrong) {
                faults.add(new KnowledgeFault(file, line, wrong.getMessage()));
            }
        }

        private Twin twin() {
            if (!section.has("twin")) {
                return null;
            }
            WordingSection twin = section.section("twin");
            String note = twin.text("note");
            String why = twin.text("why");
            List<String> changes = Arrays.asList("set", "drop", "add").stream().filter(twin::has).toList();
            List<Edit> edits = new ArrayList<>();
            if (changes.size() != 1) {
                section.fault("twin", "differs in one fact: give one of set (FACT.FIELD=VALUE), drop (FACT) and add (a fact).");
                return null;
            }
            String kind = changes.get(0);
            String change = twin.text(kind);
            twin.done();
            attempt(entries.lines().get("twin"), change, written -> edits.add(kind.equals("set")
                    ? new EditReader(intake).set(written) : kind.equals("drop") ? new EditReader(intake).drop(written)
                    : new Edit.Added(new SnippetReader(intakes).read(written, intake, 1))));
            return edits.isEmpty() ? null : new Twin(note, edits.get(0), EditReader.edited(intake, edits), why);
        }
    }
}

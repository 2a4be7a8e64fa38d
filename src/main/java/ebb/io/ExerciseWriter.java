package ebb.io;

import ebb.explain.Edit;
import ebb.explain.FactForm;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.UnmetNeed;
import ebb.training.Answer;
import ebb.training.Exercise;
import ebb.training.Part;
import ebb.training.Pick;
import ebb.training.Remarked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes exercises as people would write them, so that an author can go on from there. */
public final class ExerciseWriter {

    private final StringBuilder out = new StringBuilder(8192);

    private ExerciseWriter() {
    }

    /** An exercise as the text of a file. */
    public static String write(Exercise exercise) {
        ExerciseWriter writer = new ExerciseWriter();
        writer.all(exercise);
        return writer.out.toString();
    }

    private void all(Exercise exercise) {
        line(0, "exercise: " + exercise.name());
        line(0, "title: " + quoted(exercise.title()));
        line(0, "level: " + exercise.level());
        line(0, "aims: [" + exercise.aims().stream().map(Term::term).collect(Collectors.joining(", ")) + "]");
        if (exercise.note() != null) {
            block(0, "note", exercise.note());
        }
        if (exercise.presenting() != null) {
            line(0, "presenting: " + quoted(exercise.presenting()));
        }
        intake(exercise.intake());
        if (!exercise.quotes().isEmpty()) {
            line(0, "quotes:");
            exercise.intake().facts().stream().filter(fact -> exercise.quotes().containsKey(fact.id()))
                    .forEach(fact -> line(2, fact.id() + ": " + quoted(exercise.quotes().get(fact.id()))));
        }
        expert(exercise.expert());
        block(0, "commentary", exercise.commentary());
        remarked("differs", exercise.differs());
        remarked("harmful", exercise.harmful());
        remarked("tempting", exercise.tempting());
        twin(exercise);
    }

    private void intake(Intake intake) {
        line(0, "intake:");
        line(2, "case: " + quoted(intake.name()));
        line(2, "people:");
        for (Person person : intake.people()) {
            line(4, "- " + EntryWriter.line(Entries.of(person)));
        }
        Map<String, List<Fact>> lists = new LinkedHashMap<>();
        for (Fact fact : intake.facts()) {
            lists.computeIfAbsent(fact.type() == FactType.RELATIONSHIP ? Key.RELATIONSHIPS.text()
                    : Section.of(fact.type()).key().text(), list -> new ArrayList<>()).add(fact);
        }
        lists.forEach((list, facts) -> {
            line(2, list + ":");
            facts.forEach(fact -> line(4, "- " + EntryWriter.line(Entries.of(fact))));
        });
    }

    private void expert(Answer expert) {
        line(0, "expert:");
        lists(Part.CAUTIONS, "cautions", expert);
        lists(Part.NEEDS, "needs", expert);
        lists(Part.PATTERNS, "patterns", expert);
        lists(Part.APPRAISALS, "appraisals", expert);
        lists(Part.TOPICS, "topics", expert);
        line(2, "not-enough: \"" + (expert.notEnough() ? "yes" : "no") + "\"");
    }

    private void lists(Part part, String key, Answer expert) {
        if (!expert.of(part).isEmpty()) {
            line(2, key + ":");
        }
        for (Pick pick : expert.of(part)) {
            StringBuilder entry = new StringBuilder("- {").append(head(pick.finding()));
            if (pick.strength() != null && part != Part.TOPICS) {
                entry.append(", strength: ").append(pick.strength().term());
            }
            if (!pick.rests().isEmpty()) {
                entry.append(", facts: [").append(String.join(", ", pick.rests())).append(']');
            }
            if (pick.why() != null) {
                entry.append(", why: ").append(quoted(pick.why()));
            }
            line(4, entry.append('}').toString());
        }
    }

    private static String head(Hypothesis finding) {
        return finding instanceof UnmetNeed need ? "need: " + need.need().term() + ", who: " + need.who()
                : finding instanceof Pattern pattern ? "pattern: " + pattern.kind().term() + ", who: ["
                + String.join(", ", pattern.who()) + "]"
                : finding instanceof Expecting expecting ? "appraisal: " + expecting.style().term() + ", who: " + expecting.who()
                : finding instanceof Caution caution ? "caution: " + caution.kind().term() + ", who: " + caution.about()
                : "topic: " + ((Discussion) finding).topic().term();
    }

    private void remarked(String key, List<Remarked> remarks) {
        if (!remarks.isEmpty()) {
            line(0, key + ":");
        }
        remarks.forEach(one -> line(2, "- {finding: " + quoted(one.finding().id()) + ", because: " + quoted(one.because()) + "}"));
    }

    private void twin(Exercise exercise) {
        if (exercise.twin() == null) {
            return;
        }
        line(0, "twin:");
        Edit change = exercise.twin().change();
        if (change instanceof Edit.Dropped dropped) {
            line(2, "drop: " + dropped.factId());
        } else if (change instanceof Edit.Changed changed) {
            line(2, "set: " + quoted(assignment(changed)));
        } else {
            Fact added = ((Edit.Added) change).fact();
            line(2, "add: " + quoted(Section.of(added.type()).key().text() + ": " + EntryWriter.line(Entries.of(added))));
        }
        block(2, "note", exercise.twin().note());
        line(2, "why: " + quoted(exercise.twin().why()));
    }

    /** A change of one field as it is typed: the fields of the two entries that differ. */
    private static String assignment(Edit.Changed changed) {
        FactForm form = FactForm.of(changed.after().type());
        for (String field : form.fields()) {
            Object after = form.value(changed.after(), field);
            if (!Objects.equals(form.value(changed.before(), field), after)) {
                return changed.factId() + "." + (field.equals("awayFrom") ? "from" : field) + "="
                        + (after instanceof Term term ? term.term() : after);
            }
        }
        throw new IllegalArgumentException("Nothing was changed in " + changed.factId());
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    private void block(int indent, String key, String text) {
        line(indent, key + ": |");
        text.strip().lines().forEach(one -> out.append(one.isBlank() ? "" : " ".repeat(indent + 2) + one.stripTrailing()).append('\n'));
    }

    private static String quoted(String text) {
        return "\"" + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

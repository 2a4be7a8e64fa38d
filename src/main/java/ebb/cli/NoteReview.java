package ebb.cli;

import ebb.fact.FactType;
import ebb.fact.NoteSpan;
import ebb.fact.Term;
import ebb.io.NoteFacts;
import ebb.io.NoteFacts.Decision;
import ebb.note.Excerpt;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import ebb.note.Note;
import ebb.report.NoteText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the proposals of one note with the clinician. Nothing is written before the end or quit; what was left
 * open is proposed again next time.
 */
final class NoteReview {

    private static final String HELP = """
              a            accept             r            reject
              l            later              u            undo the last decision
              e FIELD=NEW  change term, who, toward, status (present, past), intensity (1-5), or what the fact needs
                           besides: level, score, result; then decide
              + FACT TERM WHO WORDS   add what was missed, WORDS as they stand in the note
              q            write what was decided and stop; the rest comes next time""";

    private final Terminal terminal;
    private final NoteFacts facts;
    private final Note note;
    private final List<Mark> open;
    private final List<Step> steps = new ArrayList<>();
    private int intensity;

    /** A mark that was decided, and its place among the proposals; -1 for what was added by hand. */
    private record Step(Mark mark, Decision decision, int intensity, int place) {
    }

    NoteReview(Terminal terminal, NoteFacts facts, Note note, List<Mark> fresh) {
        this.terminal = terminal;
        this.facts = facts;
        this.note = note;
        this.open = new ArrayList<>(fresh);
    }

    void run() throws IOException {
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        terminal.say(open.size() + " proposals in " + note.id());
        if (!open.isEmpty()) {
            terminal.say(HELP);
        }
        int at = 0;
        while (at < open.size()) {
            show(at);
            terminal.out().flush();
            String answer = answers.readLine();
            if (answer == null || answer.trim().equals("q")) {
                break;
            }
            at = answered(answer.trim(), at);
        }
        write();
    }

    private void show(int at) {
        Mark mark = open.get(at);
        terminal.say("");
        terminal.say((at + 1) + "/" + open.size() + "  " + Excerpt.of(note,
                new NoteSpan(note.id(), mark.start(), mark.end())));
        terminal.say("     " + NoteText.summary(mark) + (intensity > 0 ? ", intensity " + intensity : ""));
    }

    private int answered(String answer, int at) {
        String command = answer.isEmpty() ? "?" : answer.substring(0, 1);
        String rest = answer.isEmpty() ? "" : answer.substring(1).trim();
        switch (command) {
            case "a" -> {
                String obstacle = facts.obstacle(open.get(at));
                if (obstacle != null) {
                    terminal.say(obstacle);
                    return at;
                }
                return decided(at, Decision.ACCEPT);
            }
            case "r" -> {
                return decided(at, Decision.REJECT);
            }
            case "l" -> {
                return decided(at, Decision.LATER);
            }
            case "u" -> {
                return undone(at);
            }
            case "e" -> change(at, rest);
            case "+" -> add(rest);
            default -> terminal.say(HELP);
        }
        return at;
    }

    private int decided(int at, Decision decision) {
        steps.add(new Step(open.get(at), decision, intensity, at));
        intensity = 0;
        return at + 1;
    }

    private int undone(int at) {
        if (steps.isEmpty()) {
            terminal.say("There is nothing to undo.");
            return at;
        }
        Step last = steps.remove(steps.size() - 1);
        return last.place() < 0 ? at : last.place();
    }

    private void change(int at, String rest) {
        int equals = rest.indexOf('=');
        String field = equals < 0 ? rest : rest.substring(0, equals).trim();
        String value = equals < 0 ? "" : rest.substring(equals + 1).trim();
        Mark mark = open.get(at);
        Term term = mark.term();
        MarkStatus status = mark.status();
        String who = mark.who();
        String toward = mark.toward();
        Mark.Detail detail = mark.detail();
        switch (field) {
            case "level", "score", "result" -> detail = new Mark.Detail(field, value);
            case "term" -> term = named(mark.fact(), value, term);
            case "who" -> who = value;
            case "toward" -> toward = value.isEmpty() ? null : value;
            case "status" -> {
                if (!value.equals("present") && !value.equals("past")) {
                    terminal.say("A fact's status is present or past.");
                    return;
                }
                status = value.equals("past") ? MarkStatus.PAST : MarkStatus.PRESENT;
            }
            case "intensity" -> {
                if (!value.matches("[1-5]")) {
                    terminal.say("An intensity is a number from 1 to 5.");
                    return;
                }
                intensity = Integer.parseInt(value);
            }
            default -> terminal.say("There is no field \"" + field
                    + "\"; the fields are term, who, toward, status, intensity, level, score, result.");
        }
        open.set(at, new Mark(mark.start(), mark.end(), mark.quote(), mark.fact(), term, detail, who, toward,
                mark.teller(), status, mark.uncertain(), mark.rule(), mark.claims()));
    }

    private Term named(FactType fact, String value, Term otherwise) {
        for (Term term : fact.vocabulary().getEnumConstants()) {
            if (term.term().equals(value)) {
                return term;
            }
        }
        terminal.say("\"" + value + "\" is no term of " + fact.term() + "; the terms are "
                + String.join(", ", Arrays.stream(fact.vocabulary().getEnumConstants()).map(Term::term).toList())
                + ".");
        return otherwise;
    }

    private void add(String rest) {
        String[] parts = rest.split("\\s+", 4);
        FactType fact = Arrays.stream(FactType.values()).filter(type -> type.term().equals(parts[0])
                && type.vocabulary() != null).findFirst().orElse(null);
        if (parts.length < 4 || fact == null || !note.text().contains(parts[3])) {
            terminal.say("Write + FACT TERM WHO WORDS, for example: + fear abandonment "
                    + (facts.people().isEmpty() ? "rowan" : facts.people().get(0).id())
                    + " afraid of losing; the words have to stand in the note.");
            return;
        }
        Term term = named(fact, parts[1], null);
        if (term == null) {
            return;
        }
        int start = note.text().codePointCount(0, note.text().indexOf(parts[3]));
        Mark mark = new Mark(start, start + parts[3].codePointCount(0, parts[3].length()), parts[3], fact, term, null,
                parts[2], null, null, MarkStatus.PRESENT, false, "added by hand", List.of());
        if (facts.obstacle(mark) != null) {
            terminal.say(facts.obstacle(mark));
            return;
        }
        steps.add(new Step(mark, Decision.ACCEPT, 0, -1));
        terminal.say("Added: " + NoteText.summary(mark));
    }

    private void write() throws IOException {
        long accepted = steps.stream().filter(step -> step.decision() == Decision.ACCEPT).count();
        long rejected = steps.stream().filter(step -> step.decision() == Decision.REJECT).count();
        for (Step step : steps) {
            facts.decide(note, step.mark(), step.decision(), step.intensity());
        }
        if (accepted + rejected > 0) {
            facts.save(note);
        }
        terminal.say("");
        terminal.say(accepted + " accepted, " + rejected + " rejected, the rest left for later.");
    }
}

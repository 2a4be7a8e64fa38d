package ebb.cli;

import ebb.fact.FactType;
import ebb.fact.NoteSpan;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.io.NoteFacts;
import ebb.io.NoteFacts.Decision;
import ebb.knowledge.Vocabulary;
import ebb.note.Excerpt;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import ebb.note.Note;
import ebb.report.NoteText;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Goes through the proposals of one note with the clinician. Every decision is in the file before the next proposal is
 * shown, so that stopping at any moment, in whatever way, loses nothing; what was left open is proposed again next time.
 */
final class NoteReview {

    private static final String HELP = """
              a  accept    r  reject    l  later    u  undo the last decision
              e FIELD=NEW  change term, who, toward, status (present or past),
                           intensity (1-5), level, score, result, setting (alone
                           or joint); then decide
              + FACT TERM WHO [FIELD=VALUE ...] WORDS
                           add what was missed, WORDS as they stand in the note
              q            stop; everything decided is in the file, the rest comes next
                           time. Where nothing is left, go on to the next note""";

    private static final List<String> FIELDS =
            List.of("term", "who", "toward", "status", "intensity", "level", "score", "result", "setting");

    private final Terminal terminal;
    private final NoteFacts facts;
    private final Note note;
    private final List<Mark> open;
    private final List<Step> steps = new ArrayList<>();
    private int intensity;
    private boolean stopped;

    /**
     * What was decided.
     *
     * @param place  where the mark stands among the proposals; -1 for what was added by hand
     * @param before the file's text before
     */
    private record Step(Decision decision, int place, String before) {
    }

    NoteReview(Terminal terminal, NoteFacts facts, Note note, List<Mark> fresh) {
        this.terminal = terminal;
        this.facts = facts;
        this.note = note;
        this.open = new ArrayList<>(fresh);
    }

    /**
     * Asks until the clinician is done with the note.
     *
     * @return whether to go on with another note: not where the clinician stopped before all was decided, or the input ended
     */
    boolean run(BufferedReader answers) throws IOException {
        terminal.say(open.size() + (open.size() == 1 ? " proposal in " : " proposals in ") + note.id());
        terminal.say(HELP);
        int at = 0;
        while (at >= 0) {
            show(at);
            terminal.out().flush();
            String answer = answers.readLine();
            stopped = answer == null;
            at = stopped ? -1 : answered(answer.trim(), at);
        }
        terminal.say("");
        terminal.say(count(Decision.ACCEPT) + " accepted, " + count(Decision.REJECT) + " rejected, the rest left for later.");
        return !stopped;
    }

    private long count(Decision decision) {
        return steps.stream().filter(step -> step.decision() == decision).count();
    }

    private void show(int at) throws IOException {
        if (at == open.size()) {
            terminal.say("");
            terminal.say("Nothing is left to decide: q ends, u takes the last decision back, + adds.");
            return;
        }
        Mark mark = open.get(at);
        terminal.out().write(NoteText.proposal((at + 1) + "/" + open.size(),
                Excerpt.of(note, new NoteSpan(note.id(), mark.start(), mark.end())), mark, intensity,
                terminal.page(false)).getBytes(StandardCharsets.UTF_8));
    }

    /** Where to go on after an answer; -1 for no further. */
    private int answered(String answer, int at) throws IOException {
        String command = answer.isEmpty() ? "?" : answer.split("\\s+", 2)[0];
        String rest = answer.substring(Math.min(command.length(), answer.length())).trim();
        if (at == open.size() && Set.of("a", "accept", "r", "reject", "l", "later", "e", "edit").contains(command)) {
            return at;
        }
        switch (command) {
            case "a", "accept" -> {
                String obstacle = facts.obstacle(open.get(at));
                if (obstacle != null) {
                    terminal.say(obstacle);
                    return at;
                }
                return decided(at, Decision.ACCEPT);
            }
            case "r", "reject" -> {
                return decided(at, Decision.REJECT);
            }
            case "l", "later" -> {
                return decided(at, Decision.LATER);
            }
            case "u", "undo" -> {
                return undone(at);
            }
            case "q", "quit" -> {
                stopped = at < open.size();
                return -1;
            }
            case "e", "edit" -> change(at, rest);
            case "+", "add" -> add(rest);
            default -> terminal.say(HELP);
        }
        return at;
    }

    private int decided(int at, Decision decision) throws IOException {
        take(open.get(at), decision, intensity, at);
        intensity = 0;
        return at + 1;
    }

    private void take(Mark mark, Decision decision, int given, int place) throws IOException {
        steps.add(new Step(decision, place, facts.text()));
        if (decision != Decision.LATER) {
            facts.decide(note, mark, decision, given);
            facts.save(note);
        }
    }

    private int undone(int at) throws IOException {
        if (steps.isEmpty()) {
            terminal.say("There is nothing to undo.");
            return at;
        }
        Step last = steps.remove(steps.size() - 1);
        if (last.decision() != Decision.LATER) {
            facts.takeBack(last.before());
        }
        return last.place() < 0 ? at : last.place();
    }

    private void change(int at, String rest) {
        Mark changed = changed(open.get(at), rest);
        if (changed != null) {
            open.set(at, changed);
        }
    }

    /** A mark with one field changed; null, with the reason told, where that cannot be. */
    private Mark changed(Mark mark, String rest) {
        int equals = rest.indexOf('=');
        String field = equals < 0 ? rest : rest.substring(0, equals).trim();
        String value = equals < 0 ? "" : rest.substring(equals + 1).trim();
        switch (field) {
            case "level", "score", "result" -> {
                return with(mark, mark.term(), new Mark.Detail(field, value), mark.who(), mark.toward(), mark.status());
            }
            case "setting" -> {
                Setting setting = Vocabulary.find(Setting.class, value);
                if (setting != null && mark.fact() == FactType.SCREENING) {
                    return mark.in(setting);
                }
                terminal.say("A screening's setting is alone, joint or unknown; other facts have none.");
            }
            case "term" -> {
                Term term = named(mark.fact(), value);
                return term == null ? null : with(mark, term, mark.detail(), mark.who(), mark.toward(), mark.status());
            }
            case "who" -> {
                return with(mark, mark.term(), mark.detail(), value, mark.toward(), mark.status());
            }
            case "toward" -> {
                return with(mark, mark.term(), mark.detail(), mark.who(), value.isEmpty() ? null : value, mark.status());
            }
            case "status" -> {
                if (value.equals("present") || value.equals("past")) {
                    return mark.with(value.equals("past") ? MarkStatus.PAST : MarkStatus.PRESENT);
                }
                terminal.say("A fact's status is present or past.");
            }
            case "intensity" -> {
                if (value.matches("[1-5]")) {
                    intensity = Integer.parseInt(value);
                    return mark;
                }
                terminal.say("An intensity is a number from 1 to 5.");
            }
            default -> terminal.say("There is no field \"" + field + "\"; write FIELD=NEW, the fields being "
                    + String.join(", ", FIELDS) + ".");
        }
        return null;
    }

    private static Mark with(Mark mark, Term term, Mark.Detail detail, String who, String toward, MarkStatus status) {
        return new Mark(mark.start(), mark.end(), mark.quote(), mark.fact(), term, detail, mark.setting(), who, toward, mark.teller(),
                status, mark.uncertain(), mark.rule(), mark.claims());
    }

    /** The term of that name; null, with the terms told, where there is none. */
    private Term named(FactType fact, String value) {
        for (Term term : fact.vocabulary().getEnumConstants()) {
            if (term.term().equals(value)) {
                return term;
            }
        }
        terminal.say("\"" + value + "\" is no term of " + fact.term() + "; the terms are "
                + String.join(", ", Arrays.stream(fact.vocabulary().getEnumConstants()).map(Term::term).toList())
                + ".");
        return null;
    }

    private void add(String rest) throws IOException {
        String[] parts = rest.split("\\s+", 4);
        FactType fact = Arrays.stream(FactType.values()).filter(type -> type.term().equals(parts[0])
                && type.vocabulary() != null).findFirst().orElse(null);
        List<String> fields = new ArrayList<>();
        String words = parts.length < 4 ? "" : parts[3];
        while (FIELDS.contains(words.split("=", 2)[0])) {
            String[] next = words.split("\\s+", 2);
            fields.add(next[0]);
            words = next.length < 2 ? "" : next[1];
        }
        if (fact == null || words.isEmpty() || !note.text().contains(words)) {
            terminal.say("Write + FACT TERM WHO WORDS, for example: + fear abandonment "
                    + (facts.people().isEmpty() ? "rowan" : facts.people().get(0).id())
                    + " afraid of losing; the words have to stand in the note.");
            return;
        }
        Term term = named(fact, parts[1]);
        int start = note.text().codePointCount(0, note.text().indexOf(words));
        Mark mark = term == null ? null : new Mark(start, start + words.codePointCount(0, words.length()), words, fact,
                term, null, null, parts[2], null, null, MarkStatus.PRESENT, false, "added by hand", List.of());
        int open = intensity;
        intensity = 0;
        for (String field : fields) {
            mark = mark == null ? null : changed(mark, field);
        }
        int given = intensity;
        intensity = open;
        if (mark == null) {
            return;
        }
        if (facts.obstacle(mark) != null) {
            terminal.say(facts.obstacle(mark));
            return;
        }
        take(mark, Decision.ACCEPT, given, -1);
        terminal.say("Added: " + NoteText.summary(mark));
    }
}

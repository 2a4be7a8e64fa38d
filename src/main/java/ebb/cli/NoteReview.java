package ebb.cli;

import ebb.fact.FactType;
import ebb.fact.NoteSpan;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.io.NoteFacts;
import ebb.io.NoteFacts.Decision;
import ebb.io.ProposalFile;
import ebb.knowledge.Vocabulary;
import ebb.note.Acceptance;
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
                           or joint), inflictedBy (parent ...); then decide
              + FACT TERM WHO [FIELD=VALUE ...] WORDS
                           add what was missed, WORDS as they stand in the note
              q            stop; everything decided is in the file, the rest comes next
                           time. Where nothing is left, go on to the next note""";

    private static final List<String> FIELDS =
            List.of("term", "who", "toward", "status", "intensity", "level", "score", "result", "setting", "inflictedBy");

    private final Terminal terminal;
    private final NoteFacts facts;
    private final Note note;
    private final List<Proposal> open;
    private final List<Step> steps = new ArrayList<>();
    private boolean stopped;

    /**
     * What is to be decided.
     *
     * @param found     as the note was read
     * @param mark      as the clinician has changed it
     * @param intensity of a complaint, 1 to 5; 0 where not told
     */
    private record Proposal(Mark found, Mark mark, int intensity) {
        private Proposal with(Mark changed) {
            return new Proposal(found, changed, intensity);
        }
    }

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
        this.open = new ArrayList<>(fresh.stream().map(mark -> new Proposal(mark, mark, 0)).toList());
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
        Mark mark = open.get(at).mark();
        terminal.out().write(NoteText.proposal((at + 1) + "/" + open.size(),
                Excerpt.of(note, new NoteSpan(note.id(), mark.start(), mark.end())), mark,
                open.get(at).intensity(), terminal.page(false)).getBytes(StandardCharsets.UTF_8));
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
                String obstacle = facts.obstacle(open.get(at).mark());
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
        take(open.get(at), decision, at);
        return at + 1;
    }

    private void take(Proposal proposal, Decision decision, int place) throws IOException {
        steps.add(new Step(decision, place, facts.text()));
        if (decision != Decision.LATER) {
            facts.decide(note, proposal.mark(), decision, proposal.intensity());
            facts.settle(note, proposal.found());
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
        Proposal changed = changed(open.get(at), rest);
        if (changed != null) {
            open.set(at, changed);
        }
    }

    /** A proposal with one field changed; null, with the reason told, where that cannot be. */
    private Proposal changed(Proposal proposal, String rest) {
        int equals = rest.indexOf('=');
        String field = equals < 0 ? rest : rest.substring(0, equals).trim();
        String value = equals < 0 ? "" : rest.substring(equals + 1).trim();
        Mark mark = proposal.mark();
        if (!field.equals("intensity")) {
            Mark changed = changed(mark, field, value);
            return changed == null ? null : proposal.with(changed);
        }
        if (mark.fact() == FactType.COMPLAINT && value.matches("[1-5]")) {
            return new Proposal(proposal.found(), mark, Integer.parseInt(value));
        }
        terminal.say("A complaint's intensity is a number from 1 to 5; other facts have none.");
        return null;
    }

    private Mark changed(Mark mark, String field, String value) {
        switch (field) {
            case "level", "score", "result", "inflictedBy" -> {
                if (field.equals(Acceptance.detail(mark.fact()))) {
                    return with(mark, new Mark.Detail(field, value), mark.who(), mark.toward());
                }
                terminal.say("The " + field + " belongs to another kind of fact, not to " + mark.fact().term() + ".");
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
                return term == null ? null : byHand(mark, term);
            }
            case "who" -> {
                return with(mark, mark.detail(), value, mark.toward());
            }
            case "toward" -> {
                return with(mark, mark.detail(), mark.who(), value.isEmpty() ? null : value);
            }
            case "status" -> {
                if (value.equals("present") || value.equals("past")) {
                    return mark.with(value.equals("past") ? MarkStatus.PAST : MarkStatus.PRESENT);
                }
                terminal.say("A fact's status is present or past.");
            }
            default -> terminal.say("There is no field \"" + field + "\"; write FIELD=NEW, the fields being "
                    + String.join(", ", FIELDS) + ".");
        }
        return null;
    }

    private static Mark with(Mark mark, Mark.Detail detail, String who, String toward) {
        return new Mark(mark.start(), mark.end(), mark.quote(), mark.fact(), mark.term(), detail, mark.setting(), who, toward,
                mark.teller(), mark.status(), mark.uncertain(), mark.rule(), mark.claims());
    }

    /** A mark with a term that no rule found, so that it cites none and no claims. */
    private static Mark byHand(Mark mark, Term term) {
        return new Mark(mark.start(), mark.end(), mark.quote(), mark.fact(), term, mark.detail(), mark.setting(), mark.who(),
                mark.toward(), mark.teller(), mark.status(), mark.uncertain(), ProposalFile.BY_HAND, List.of());
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
        FactType fact = Acceptance.facts().stream().filter(type -> type.term().equals(parts[0])).findFirst().orElse(null);
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
                    + " afraid of losing; the words have to stand in the note, and FACT is one of "
                    + String.join(", ", Acceptance.facts().stream().map(FactType::term).toList()) + ".");
            return;
        }
        Term term = named(fact, parts[1]);
        int start = note.text().codePointCount(0, note.text().indexOf(words));
        Mark mark = term == null ? null : new Mark(start, start + words.codePointCount(0, words.length()), words, fact,
                term, null, null, parts[2], null, null, MarkStatus.PRESENT, false, ProposalFile.BY_HAND, List.of());
        Proposal added = mark == null ? null : new Proposal(mark, mark, 0);
        for (String field : fields) {
            added = added == null ? null : changed(added, field);
        }
        if (added == null) {
            return;
        }
        if (facts.obstacle(added.mark()) != null) {
            terminal.say(facts.obstacle(added.mark()));
            return;
        }
        take(added, Decision.ACCEPT, -1);
        terminal.say("Added: " + NoteText.summary(added.mark()));
    }
}

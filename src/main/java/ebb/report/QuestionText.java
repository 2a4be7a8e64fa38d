package ebb.report;

import ebb.explain.Difference;
import ebb.explain.NextQuestion;
import ebb.fact.Intake;
import ebb.fact.Setting;
import ebb.knowledge.Listing;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What to ask next, as text for a terminal. Safe to share between threads. */
public final class QuestionText {

    /** Said where nothing is left to ask. */
    public static final String NOTHING_TO_ASK = "Nothing needs asking now: no answer would change the formulation, or what "
            + "is left can wait while there is a danger.";

    /** How many things that an answer would change are named. */
    private static final int NAMED = 4;

    private final Phrases phrases;

    /** Questions in these words. */
    public QuestionText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Several questions, best first: each with to whom and why, and with what each answer would change. */
    public String list(List<NextQuestion> questions, Intake intake, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        int number = 0;
        for (NextQuestion next : questions) {
            page.item(0, ++number + ".", next.wording(), Look.TITLE);
            head(next, intake, page);
            grouped(next).forEach(answers -> page.item(3, page.sign("•", "*"),
                    Reading.capital(says(answers)) + ": " + changes(answers.get(0).shifts()) + ".", Look.PLAIN));
            page.blank();
        }
        if (questions.isEmpty()) {
            page.paragraph(0, NOTHING_TO_ASK, Look.PLAIN);
        }
        return page.toString();
    }

    /**
     * One question as it is put in a live session: without what the answers would change, so that nobody is led.
     *
     * @param number its number in the session
     * @param answers the answers that may be typed, a line each
     */
    public String live(int number, NextQuestion next, List<String> answers, Intake intake, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.blank();
        page.item(0, number + page.sign(" ·", "."), next.wording(), Look.TITLE);
        head(next, intake, page);
        answers.forEach(answer -> page.paragraph(3, answer, Look.PLAIN));
        return page.toString();
    }

    /** What an answer made of the formulation. */
    public String moved(List<Difference.Shift> shifts, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        new ShiftText(phrases, page).brief(3, shifts);
        return page.toString();
    }

    private void head(NextQuestion next, Intake intake, TextPage page) {
        boolean alone = next.question().setting() == Setting.ALONE;
        String to = next.to() == null ? "To anybody who attends" : "To " + phrases.name(next.to(), intake);
        page.paragraph(3, (next.safety() ? "Safety first. " : "") + to + (alone ? ", alone. " : ", in the joint session. ")
                + (next.about() == null ? "" : "It is about " + next.about().fact().id() + ": "
                        + Reading.sentence(next.about().words()) + " ")
                + next.why() + (next.whyAlone() == null ? "" : " " + Reading.sentence(next.whyAlone())),
                alone ? Look.ACCENT : Look.QUIET);
    }

    /** Answers that change the same, by whatever rules, together. */
    static Collection<List<NextQuestion.Answer>> grouped(NextQuestion next) {
        Map<List<Difference.Shift>, List<NextQuestion.Answer>> grouped = new LinkedHashMap<>();
        next.answers().forEach(answer -> grouped.computeIfAbsent(answer.shifts().stream()
                .map(shift -> new Difference.Shift(shift.kind(), shift.id(), shift.says(), shift.before(), shift.after(),
                        List.of(), List.of())).toList(), same -> new ArrayList<>()).add(answer));
        return grouped.values();
    }

    /** "yes, intensity 1 to 3", "parent or sibling", "no". */
    static String says(List<NextQuestion.Answer> answers) {
        Map<String, List<String>> byLead = new LinkedHashMap<>();
        answers.forEach(answer -> byLead.computeIfAbsent(answer.lead(), same -> new ArrayList<>()).add(answer.value()));
        List<String> parts = new ArrayList<>();
        byLead.forEach((lead, values) -> parts.add((lead + " " + values(values)).strip()));
        return String.join("; ", parts);
    }

    private static String values(List<String> values) {
        if (values.size() > 2 && values.stream().allMatch(value -> value.matches("\\d+"))) {
            List<Integer> numbers = values.stream().map(Integer::valueOf).toList();
            return Collections.min(numbers) + " to " + Collections.max(numbers);
        }
        return Listing.or(values.stream().filter(Predicate.not(String::isEmpty)).toList());
    }

    /** What an answer would change, in a few words. */
    static String changes(List<Difference.Shift> shifts) {
        if (shifts.isEmpty()) {
            return "nothing changes";
        }
        List<String> parts = shifts.stream().map(shift -> ShiftWords.word(shift.kind()) + " " + shift.says()).toList();
        return String.join("; ", parts.subList(0, Math.min(NAMED, parts.size())))
                + (parts.size() > NAMED ? "; and " + (parts.size() - NAMED) + " more" : "");
    }
}

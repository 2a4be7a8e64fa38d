package ebb.report;

import ebb.explain.Difference;
import ebb.knowledge.Phrases;
import ebb.report.TextPage.Look;
import java.util.List;

/** What becomes of findings, in plain text: each with the rules that made the difference. */
final class ShiftText {

    private final Phrases phrases;
    private final TextPage page;

    ShiftText(Phrases phrases, TextPage page) {
        this.phrases = phrases;
        this.page = page;
    }

    /** All of them, or a sentence that there are none. */
    void print(int indent, List<Difference.Shift> shifts) {
        if (shifts.isEmpty()) {
            page.paragraph(indent, "Nothing in the formulation changes.", Look.PLAIN);
        }
        for (Difference.Shift shift : shifts) {
            page.item(indent, page.sign("•", "*"), ShiftWords.word(shift.kind()) + ": " + shift.says() + strengths(shift) + "  ("
                    + shift.id() + ")", Look.PLAIN);
            ShiftWords.because(shift).forEach(line -> page.paragraph(indent + 4, line, Look.QUIET));
        }
    }

    /** The same without the rules. */
    void brief(int indent, List<Difference.Shift> shifts) {
        if (shifts.isEmpty()) {
            page.paragraph(indent, "Nothing in the formulation changes.", Look.QUIET);
        }
        shifts.forEach(shift -> page.item(indent, page.sign("•", "*"), ShiftWords.word(shift.kind()) + ": " + shift.says()
                + strengths(shift), Look.PLAIN));
    }

    private String strengths(Difference.Shift shift) {
        String words = ShiftWords.strengths(shift, phrases, page.sign("→", "->"));
        return words.isEmpty() ? "" : ", " + words;
    }
}

package ebb.report;

import ebb.explain.FindingWords;
import ebb.knowledge.Claim;
import ebb.knowledge.Knowledge;
import ebb.report.TextPage.Look;
import ebb.training.Assessment;
import ebb.training.Calibration;
import ebb.training.Comparison.Match;
import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import ebb.training.Part;
import ebb.training.PartScore;
import ebb.training.Remark;
import ebb.training.ScoreSheet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a trainee gets back for a formulation, as text for a terminal. Safe to share between threads. */
public final class AssessmentText {

    private static final int BAR = 20;

    private final Knowledge knowledge;
    private final Map<ErrorKind, ErrorWording> words;

    /** Feedback in these words. */
    public AssessmentText(Knowledge knowledge, Map<ErrorKind, ErrorWording> words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** All of it: what was shared, what to look at, where rules and expert differ, scores, and the expert's answer. */
    public String render(Assessment assessment, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        FindingWords names = new FindingWords(assessment.exercise().intake(), knowledge);
        page.heading("What you and the expert both see", Look.TITLE);
        for (Match match : assessment.right()) {
            page.item(2, page.sign("✓", "+"), Reading.capital(names.of(match.given().finding())), Look.PLAIN);
        }
        if (assessment.right().isEmpty()) {
            page.paragraph(2, "Nothing yet.", Look.PLAIN);
        }
        if (!assessment.remarks().isEmpty()) {
            page.heading("What to look at", Look.TITLE);
        }
        Set<String> claims = new HashSet<>();
        for (int i = 0; i < assessment.remarks().size(); i++) {
            Remark remark = assessment.remarks().get(i);
            remark(i + 1, remark, claims, page);
            // What helps against a kind of error is said once, after the last of its kind.
            if (i + 1 == assessment.remarks().size() || assessment.remarks().get(i + 1).kind() != remark.kind()) {
                page.item(4, "Practise:", remark.practise(), Look.ACCENT);
                page.blank();
            }
        }
        if (!assessment.contested().isEmpty()) {
            page.heading("Where the rules and the expert differ", Look.TITLE);
            assessment.contested().forEach(one -> ExerciseText.contested(one, one.given() ? "and you have it" : null, page));
        }
        if (!assessment.contested().isEmpty() || !assessment.remarks().isEmpty()) {
            page.paragraph(2, "If you see one of these otherwise: ebb exercise dispute " + assessment.exercise().name()
                    + " FINDING WORDS, with the finding as it stands in brackets. Your supervisor will see it.", Look.QUIET);
        }
        scores(assessment.scores(), page);
        new ExerciseText(knowledge).expert(assessment.exercise(), page);
        return page.toString();
    }

    private void remark(int number, Remark remark, Set<String> claims, TextPage page) {
        page.item(1, number + ".", words.get(remark.kind()).label() + page.sign(" · ", " - ") + remark.says()
                        + (remark.part() == Part.RESTRAINT ? "" : "  (" + remark.finding() + ")"),
                remark.kind().safety() ? Look.ALERT : Look.ACCENT);
        remark.quotes().forEach(quote -> page.item(4, page.sign("▸", ">"), quote, Look.PLAIN));
        if (remark.because() != null) {
            page.paragraph(4, (remark.rule() == null ? "The expert: " : "The rule: ") + remark.because(), Look.PLAIN);
        }
        if (remark.rule() != null) {
            page.paragraph(6, page.sign("“", "\"") + remark.rule() + page.sign("”", "\""), Look.QUIET);
        }
        for (Claim claim : remark.claims()) {
            page.item(6, claim.id(), claims.add(claim.id()) ? claim.text() : "(as above)", Look.QUIET);
        }
        remark.against().forEach(against -> page.item(4, page.sign("–", "-"), against, Look.PLAIN));
        page.blank();
    }

    /** The scores, part by part; what is empty on both sides is not there. */
    static void scores(ScoreSheet sheet, TextPage page) {
        page.heading("Part by part", Look.TITLE);
        for (PartScore score : sheet.parts()) {
            int full = (int) Math.round(score.f1() * BAR);
            String bar = page.sign("█", "#").repeat(full) + page.sign("░", ".").repeat(BAR - full);
            page.line(2, String.format(Locale.ROOT, "%-11s %s  F1 %3d   right of yours %3d%%   found of theirs %3d%%",
                    score.part().term(), bar, percent(score.f1()), percent(score.precision()), percent(score.recall())), Look.PLAIN);
        }
        page.paragraph(2, "Right of yours: how much of what you said the expert says, too. Found of theirs: how much of what the"
                + " expert says you found. F1 is high only where both are.", Look.QUIET);
        if (sheet.order() != null) {
            page.paragraph(2, String.format(Locale.ROOT,
                    "Order of topics: rank correlation %+.2f (1 is the expert's order, -1 the reverse).", sheet.order()), Look.PLAIN);
        }
        Calibration calibration = sheet.calibration();
        if (calibration != null) {
            int gap = percent(calibration.stated()) - percent(calibration.right());
            page.paragraph(2, String.format(Locale.ROOT,
                    "Certainty: %d%% on average, and right in %d%% of %d; Brier score %.2f (0 is perfect). %s",
                    percent(calibration.stated()), percent(calibration.right()), calibration.statements(),
                    calibration.brier(), Math.abs(gap) < 10 ? "That fits well." : gap > 0
                            ? "A little more doubt would fit better." : "You could trust yourself more."), Look.PLAIN);
        }
    }

    static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}

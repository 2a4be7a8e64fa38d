package ebb.explain;

import ebb.fact.Intake;
import ebb.finding.Antecedent;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.Question;
import ebb.finding.Reminder;
import ebb.finding.Satisfaction;
import ebb.finding.UnmetNeed;
import ebb.finding.Withholding;
import ebb.knowledge.Knowledge;
import ebb.knowledge.Phrases;

/** Names hypotheses in plain words, with the names of the people. */
public final class FindingWords {

    private final Intake intake;
    private final Knowledge knowledge;
    private final Phrases phrases;

    /** Words for one case. */
    public FindingWords(Intake intake, Knowledge knowledge) {
        this.intake = intake;
        this.knowledge = knowledge;
        this.phrases = knowledge.phrases();
    }

    /** A hypothesis in a few words. */
    public String of(Hypothesis hypothesis) {
        if (hypothesis instanceof UnmetNeed need) {
            return name(need.who()) + " may be missing: " + phrases.label(need.need());
        } else if (hypothesis instanceof Pattern pattern) {
            return phrases.label(pattern.kind()) + " (" + phrases.names(pattern.who(), intake) + ")";
        } else if (hypothesis instanceof Antecedent antecedent) {
            return "an old wound of " + name(antecedent.who()) + " (" + antecedent.wound() + ") may feed: "
                    + phrases.label(antecedent.feeds());
        } else if (hypothesis instanceof Expecting expecting) {
            return name(expecting.who()) + "’s expectations may be " + phrases.label(expecting.style());
        } else if (hypothesis instanceof Satisfaction satisfaction) {
            return name(satisfaction.who()) + " may be " + phrases.label(satisfaction.contentment())
                    + " with how things are";
        } else if (hypothesis instanceof Discussion discussion) {
            return "worth raising: " + knowledge.topic(discussion.topic()).title();
        } else if (hypothesis instanceof Caution caution) {
            return "danger for " + name(caution.about()) + ": " + phrases.label(caution.kind()) + ", "
                    + phrases.label(caution.urgency());
        } else if (hypothesis instanceof Reminder reminder) {
            return "worth keeping in mind: " + phrases.label(reminder.kind()) + " ("
                    + phrases.names(reminder.who(), intake) + ")";
        } else if (hypothesis instanceof Question question) {
            return "worth asking " + name(question.who()) + ": " + (question.term() == null
                    ? phrases.label(question.fact()) + ", " + ConditionWords.words(question.field())
                    : phrases.label(question.fact()) + ", " + phrases.label(question.term()));
        }
        Withholding withholding = (Withholding) hypothesis;
        return "some topics wait because of " + phrases.label(withholding.kind());
    }

    private String name(String id) {
        return phrases.name(id, intake);
    }
}

package ebb.rulebase.reading;

import ebb.knowledge.RuleCard;
import java.util.List;

/**
 * One rule as it stands in its file, in the form that every rule has to have.
 *
 * @param card what it says of itself
 * @param file path inside the rules folder, with forward slashes
 * @param line where it begins; for a rule of a table, its row
 * @param when its conditions, in their order
 * @param then what it concludes
 */
public record RuleText(RuleCard card, String file, int line, List<Condition> when, Conclusion then) {

    /** The rule's name: a sentence. */
    public String name() {
        return card.name();
    }
}

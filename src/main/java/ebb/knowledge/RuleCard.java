package ebb.knowledge;

import ebb.finding.Direction;
import ebb.finding.Weight;
import java.util.List;

/**
 * What a rule says of itself in its metadata.
 *
 * @param name      the rule's name: a sentence
 * @param folder    the folder under {@code rules/} it stands in, for example {@code needs}
 * @param claims    the claims it cites; empty for a rule of the clinical floor
 * @param direction whether its evidence speaks for or against
 * @param weight    how much its evidence weighs
 * @param says      what it makes of its facts, as the end of a sentence that begins with them
 */
public record RuleCard(
        String name, String folder, List<String> claims, Direction direction, Weight weight, String says)
        {
}

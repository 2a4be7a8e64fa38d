package ebb.knowledge;

import ebb.fact.SafetyKind;
import ebb.finding.Urgency;

/**
 * What to do now about a danger. Not from the article: the clinical safety floor.
 *
 * @param kind    which danger
 * @param urgency what it asks for
 * @param title   the danger in a few words; placeholders {who} (whose safety), {other} (who endangers them, where that was
 *                told)
 * @param message what to do; placeholders {who} (whose safety), {other} (who may endanger them, or "the partner"), and
 *                {fact} (the clause of the signal; for {@link Urgency#NOTED} also that of the screening since)
 * @param absent  what to say before it where the one whose safety it is does not attend, with the same placeholders; null
 *                where that changes nothing
 */
public record CautionWording(SafetyKind kind, Urgency urgency, Template title, Template message, Template absent) {
}

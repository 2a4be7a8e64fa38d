package ebb.knowledge;

import ebb.fact.Setting;

/**
 * The words in which something that was not asked can be asked.
 *
 * @param key      what is asked, as {@link ebb.finding.Question#key()} names it, or {@code fact.field} in general
 * @param ask      the question as one would say it; placeholders {who} (whom it is about), {other} (the other one)
 * @param why      why it matters, for the clinician; the same placeholders, and {fact} for the clause of what it goes
 *                 back to
 * @param setting  alone or joint; null where either will do
 * @param whyAlone why it has to be asked alone; null unless {@code setting} is ALONE
 */
public record QuestionWording(String key, Template ask, Template why, Setting setting, String whyAlone) {
}

package ebb.knowledge;

import ebb.fact.Setting;

/**
 * The words in which something that was not asked can be asked.
 *
 * @param key      what is asked, as {@link ebb.finding.Question#key()} names it, or {@code fact.field} in general
 * @param ask      the question as one would say it; placeholders {who}, {other}
 * @param why      why it matters, for the clinician; placeholders {who}, {other}
 * @param setting  alone or joint; null where either will do
 * @param whyAlone why it has to be asked alone; null unless {@code setting} is alone
 */
public record QuestionWording(String key, Template ask, Template why, Setting setting, String whyAlone) {
}

package ebb.formulation;

import ebb.finding.Question;
import java.util.List;

/**
 * What was not asked and matters here, with the words to ask it in.
 *
 * @param question what, about whom, alone or together
 * @param to       whom it is put to; null where several can tell
 * @param wording  the question as one would ask it
 * @param why      why it matters here
 * @param claims   the claims it rests on
 * @param reasons  what makes it matter
 */
public record OpenQuestion(
        Question question,
        String to,
        String wording,
        String why,
        List<String> claims,
        Reasons reasons) {
}

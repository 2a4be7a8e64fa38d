package ebb.explain;

import ebb.finding.Question;
import java.util.List;

/**
 * Something worth asking next.
 *
 * @param question what, about whom, alone or together
 * @param about    the fact in which it was left open; null where there is no fact yet
 * @param to       id of the person it is put to; null where anybody who attends may answer
 * @param wording  the question as one would ask it
 * @param why      why it matters
 * @param whyAlone why it has to be asked alone; null where it need not be
 * @param safety   whether it is about safety, and so comes first whatever it may change
 * @param answers  the possible answers, each with what it would change
 */
public record NextQuestion(Question question, Told about, String to, String wording, String why, String whyAlone,
        boolean safety, List<Answer> answers) {

    /**
     * One possible answer.
     *
     * @param lead   what the answer begins with, such as "yes, level"; empty where the value says it all
     * @param value  the term or number answered, in words; empty where the lead says it all
     * @param word   what one types for it: a term, a number, yes, no or none
     * @param edits  what it would add to the file
     * @param shifts what it would change; empty where it changes nothing
     */
    public record Answer(String lead, String value, String word, List<Edit> edits, List<Difference.Shift> shifts) {

        /** The answer in words. */
        public String says() {
            return lead.isEmpty() || value.isEmpty() ? lead + value : lead + " " + value;
        }
    }
}

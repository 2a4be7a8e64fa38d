package ebb.report;

import ebb.fact.Setting;
import ebb.formulation.OpenQuestion;

/**
 * What to ask next.
 *
 * @param setting to whom, alone or together
 * @param wording the question as one would ask it
 * @param why     why it matters here
 * @param exhibit what makes it matter
 */
record QuestionEntry(String setting, String wording, String why, Exhibit exhibit) {

    static QuestionEntry of(OpenQuestion open, Reading reading) {
        String to = open.to() == null ? "Anybody who attends" : reading.name(open.to());
        String setting = open.question().setting() == Setting.ALONE ? to + ", alone"
                : open.question().setting() == Setting.JOINT ? to + ", in the joint session" : to;
        return new QuestionEntry(setting, OneLine.of(open.wording()), Reading.sentence(open.why()),
                Exhibit.of(open.question().id(), "Ask next: " + open.wording(), open.reasons(), reading));
    }
}

package ebb.report;

import ebb.finding.Pattern;
import ebb.finding.Strength;
import ebb.formulation.PatternFinding;
import java.util.List;

/**
 * A pattern as it is drawn: who does what, and to whom.
 *
 * @param first        name of the first person
 * @param second       name of the second person; null where it is about one person, or the other is not known
 * @param firstDoes    what the first does
 * @param secondDoes   what the second does; null where nothing is said of that
 * @param strength     how strongly it is supported
 * @param inConfidence whether it rests on what was told in confidence
 */
record Scene(String first, String second, Doing firstDoes, Doing secondDoes, Strength strength, boolean inConfidence) {

    /** The patterns of a case, in their order. */
    static List<Scene> of(Reading reading) {
        return reading.formulation().patterns().stream().map(finding -> of(finding, reading)).toList();
    }

    private static Scene of(PatternFinding finding, Reading reading) {
        Pattern pattern = finding.pattern();
        return new Scene(reading.name(pattern.first()), pattern.second() == null ? null : reading.name(pattern.second()),
                Doing.first(pattern.kind()), pattern.second() == null ? null : Doing.second(pattern.kind()),
                finding.strength(), reading.confidence().behind(finding.reasons()));
    }

    /** What happens, in words: "Rowan presses for more, Sky steps back". */
    String told() {
        String told = first + " " + firstDoes.words();
        return (secondDoes == null ? told : told + ", " + second + " " + secondDoes.words()) + Notices.mark(inConfidence);
    }
}

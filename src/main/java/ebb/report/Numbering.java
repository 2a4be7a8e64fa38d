package ebb.report;

import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.finding.Verdict;
import ebb.formulation.AlsoConsider;
import ebb.formulation.CautionFinding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.formulation.OpenQuestion;
import ebb.formulation.Supported;
import ebb.formulation.Reasons;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives every conclusion that has evidence a number, in the order in which the brief shows them. */
final class Numbering {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Numbering() {
    }

    /** The numbers, by the conclusions' ids. */
    static Map<String, Integer> of(Formulation formulation) {
        Numbering numbering = new Numbering();
        for (CautionFinding finding : formulation.cautions()) {
            numbering.give(finding.caution().id(), finding.reasons());
        }
        numbering.topics(formulation, true);
        numbering.topics(formulation, false);
        for (Supported finding : formulation.supported()) {
            numbering.give(finding.id(), finding.reasons());
        }
        numbering.give(verdict(formulation.goodEnough(), false), formulation.goodEnough().reasons());
        for (GoodEnough verdict : formulation.perRelationship()) {
            numbering.give(verdict(verdict, true), verdict.reasons());
        }
        for (OpenQuestion question : formulation.openQuestions()) {
            numbering.give(question.question().id(), question.reasons());
        }
        for (AlsoConsider reminder : formulation.alsoConsider()) {
            numbering.give(reminder.reminder().id(), reminder.reasons());
        }
        return numbering.numbers;
    }

    /** The id of a verdict; one of several names its people. */
    static String verdict(GoodEnough verdict, boolean oneOfSeveral) {
        return oneOfSeveral ? verdict.idAmongSeveral() : Verdict.WHOLE_CASE;
    }

    private void topics(Formulation formulation, boolean safety) {
        for (DiscussionPoint point : formulation.discussionPoints()) {
            if (safety == (point.topic() == Topic.SAFETY_FIRST)) {
                give(new Discussion(point.topic()).id(), point.reasons());
            }
        }
    }

    private void give(String id, Reasons reasons) {
        if (!reasons.speaksFor().isEmpty() || !reasons.speaksAgainst().isEmpty()) {
            numbers.putIfAbsent(id, numbers.size() + 1);
        }
    }
}

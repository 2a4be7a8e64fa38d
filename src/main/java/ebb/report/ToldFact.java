package ebb.report;

import ebb.fact.Account;
import ebb.fact.Complaint;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Fear;
import ebb.fact.Share;
import ebb.fact.Wound;
import ebb.formulation.Confidence;

/**
 * A fact as the evidence shows it.
 *
 * @param id           its id in the intake
 * @param text         one clause, with on whose word it stands
 * @param source       when it was noted and where it was read; empty where neither is known
 * @param inConfidence whether it was told in confidence
 */
record ToldFact(String id, String text, String source, boolean inConfidence) {

    static ToldFact of(Fact fact, Reading reading) {
        String star = derived(fact) ? "*" : "";
        return new ToldFact(fact.id(), Reading.capital(reading.words().attributed(fact, reading.intake())) + star,
                fact.told() == null ? "" : source(fact.told()), Confidence.holds(fact));
    }

    private static String source(Account told) {
        StringBuilder text = new StringBuilder();
        if (told.noted() != null) {
            text.append("noted ").append(Reading.date(told.noted()));
        }
        if (told.span() != null) {
            text.append(text.isEmpty() ? "" : ", ").append("note ").append(told.span().note());
            if (told.span().start() != null && told.span().end() != null) {
                text.append(", characters ").append(told.span().start()).append(" to ").append(told.span().end());
            }
        }
        return text.toString();
    }

    /** Whether any of its terms is one that the article does not name itself. */
    private static boolean derived(Fact fact) {
        if (fact instanceof Complaint complaint) {
            return complaint.theme().derived() || complaint.share() == Share.PARENTING;
        } else if (fact instanceof Fear fear) {
            return fear.of().derived();
        } else if (fact instanceof Wound wound) {
            return wound.kind().derived() || wound.inflictedBy() != null && wound.inflictedBy().derived();
        }
        return fact instanceof Event event && event.kind().derived();
    }
}

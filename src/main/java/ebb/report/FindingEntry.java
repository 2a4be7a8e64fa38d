package ebb.report;

import ebb.fact.Fact;
import ebb.fact.FearKind;
import ebb.finding.Antecedent;
import ebb.finding.ExpectationStyle;
import ebb.formulation.AntecedentFinding;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.NeedFinding;
import ebb.formulation.PatternFinding;

/**
 * A conclusion and how well it stands.
 *
 * @param title    what is concluded
 * @param people   about whom, in words; empty where the title says it
 * @param strength how strongly, in words; empty where nothing is concluded
 * @param gloss    one sentence on how it goes; empty where there is none
 * @param exhibit  what stands for it and against it
 */
record FindingEntry(String title, String people, String strength, String gloss, Exhibit exhibit) {

    static FindingEntry of(PatternFinding finding, Reading reading) {
        String title = Reading.capital(reading.label(finding.pattern().kind()));
        String people = reading.names(finding.pattern().who());
        String strength = reading.words().label(finding.strength());
        return new FindingEntry(title, people, strength,
                Reading.sentence(reading.words().gloss(finding.pattern(), reading.intake())),
                Exhibit.of(finding.pattern().id(), "Pattern: " + title + " (" + people + "), " + strength,
                        finding.reasons(), reading));
    }

    static FindingEntry of(NeedFinding finding, Reading reading) {
        String title = Reading.capital(reading.label(finding.need().need()));
        String people = reading.name(finding.need().who());
        String strength = reading.words().label(finding.strength());
        return new FindingEntry(title, people, strength, "",
                Exhibit.of(finding.need().id(), "Need: " + title + " (" + people + "), " + strength,
                        finding.reasons(), reading));
    }

    static FindingEntry of(AntecedentFinding finding, Reading reading) {
        Antecedent antecedent = finding.antecedent();
        String title = wound(antecedent, reading) + ". It may feed a "
                + (antecedent.feeds() instanceof FearKind ? "fear: " : "need: ") + reading.label(antecedent.feeds());
        String strength = reading.words().label(finding.strength());
        return new FindingEntry(title, "", strength, "",
                Exhibit.of(antecedent.id(), "Where from: " + title + ", " + strength, finding.reasons(), reading));
    }

    static FindingEntry of(ExpectationFinding finding, Reading reading) {
        String people = reading.name(finding.who());
        String title = finding.appraisal() == ExpectationStyle.UNDETERMINED ? "Not enough is known"
                : Reading.capital(reading.label(finding.appraisal()));
        String strength = finding.strength() == null ? "" : reading.words().label(finding.strength());
        return new FindingEntry(title, people, strength, "",
                Exhibit.of(finding.id(), "Expectations: " + title + " (" + people + ")", finding.reasons(), reading));
    }

    private static String wound(Antecedent antecedent, Reading reading) {
        for (Fact fact : reading.intake().facts()) {
            if (fact.id().equals(antecedent.wound())) {
                return Reading.capital(reading.words().fact(fact, reading.intake()));
            }
        }
        return "An old wound of " + reading.name(antecedent.who());
    }
}

package ebb.report;

import ebb.fact.Belief;
import ebb.fact.BoundaryTalk;
import ebb.fact.Complaint;
import ebb.fact.Conduct;
import ebb.fact.ContactPreference;
import ebb.fact.Event;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Fear;
import ebb.fact.Intake;
import ebb.fact.OutsideLife;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.SourceKind;
import ebb.fact.Term;
import ebb.fact.Withdrawal;
import ebb.fact.Wound;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.formulation.Confidence;
import java.util.List;
import java.util.stream.Collectors;

/** Words plain enough to test layouts with: terms as files write them, and one short clause a fact. */
final class PlainWords implements Words {

    @Override
    public String label(Term term) {
        return term.term().replace('-', ' ');
    }

    @Override
    public String name(String id, Intake intake) {
        return id == null ? "the partner" : intake.people().stream().filter(person -> person.id().equals(id))
                .map(Person::name).findFirst().orElse(id);
    }

    @Override
    public String fact(Fact fact, Intake intake) {
        String who = fact.subject() == null ? "" : name(fact.subject(), intake) + " ";
        String quote = fact.told() == null || fact.told().quote() == null ? "" : " (“" + fact.told().quote() + "”)";
        return who + clause(fact, intake) + quote;
    }

    private String clause(Fact fact, Intake intake) {
        if (fact instanceof Complaint complaint) {
            return "complains of too " + (complaint.theme().tooMuch() ? "much " : "little ") + label(complaint.theme())
                    + " from " + name(complaint.about(), intake) + ", put " + label(complaint.voiced());
        } else if (fact instanceof Withdrawal withdrawal) {
            return "withdraws: " + label(withdrawal.pattern());
        } else if (fact instanceof Expectation expectation) {
            return "expects " + label(expectation.kind()) + ", " + label(expectation.level());
        } else if (fact instanceof Fear fear) {
            return "fears " + label(fear.of()) + "; present evidence: " + label(fear.presentEvidence());
        } else if (fact instanceof Wound wound) {
            return "knew " + label(wound.kind()) + " from a " + label(wound.inflictedBy());
        } else if (fact instanceof Rating rating) {
            return "rates " + label(rating.criterion()) + " " + rating.score() + " of 10";
        } else if (fact instanceof OutsideLife life) {
            return "has " + label(life.kind()) + ": " + label(life.level());
        } else if (fact instanceof Conduct conduct) {
            return label(conduct.kind());
        } else if (fact instanceof Belief belief) {
            return "believes: " + label(belief.kind());
        } else if (fact instanceof ContactPreference preference) {
            return "wants contact " + label(preference.cadence());
        } else if (fact instanceof Screening screening) {
            return "was asked about " + label(screening.kind()) + ": " + label(screening.result());
        } else if (fact instanceof SafetySignal signal) {
            return "may be in danger: " + label(signal.kind()) + ", " + label(signal.recency());
        } else if (fact instanceof Relationship relationship) {
            return names(relationship.between(), intake) + " are " + label(relationship.stage())
                    + (relationship.began() == null ? "" : ", since " + relationship.began().text());
        } else if (fact instanceof BoundaryTalk talk) {
            return names(talk.between(), intake) + " and the boundary: " + label(talk.status());
        } else if (fact instanceof Event event) {
            return names(event.of(), intake) + ": " + label(event.kind());
        }
        return label(fact.type());
    }

    @Override
    public String attributed(Fact fact, Intake intake) {
        String told = fact(fact, intake);
        if (fact.told() == null || fact.told().kind() == SourceKind.SELF_REPORT) {
            return told + (Confidence.holds(fact) ? " (in confidence)" : "");
        }
        String word = fact.told().kind() == SourceKind.OBSERVED ? "observed"
                : "told by " + name(fact.told().teller(), intake);
        return told + " (" + word + (Confidence.holds(fact) ? "; in confidence)" : ")");
    }

    @Override
    public String gloss(Pattern pattern, Intake intake) {
        String first = name(pattern.first(), intake);
        String second = name(pattern.second(), intake);
        return pattern.kind() == PatternKind.DEMAND_WITHDRAW
                ? first + " presses for more, " + second + " steps back, and each calls up the other"
                : first + " and " + second + " may be caught in " + label(pattern.kind());
    }

    private String names(List<String> people, Intake intake) {
        return people.stream().map(id -> name(id, intake)).collect(Collectors.joining(" and "));
    }
}

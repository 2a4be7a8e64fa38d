package ebb.io;

import ebb.fact.Fact;
import ebb.fact.Judgement;
import ebb.fact.OwnHypothesis;
import ebb.formulation.Agreement;
import ebb.formulation.Confidence;
import ebb.formulation.Contradiction;
import ebb.formulation.Formulation;
import java.util.List;

/** The keys behind those of a formulation: on whose word everything stands, and what the clinician holds. */
final class AccountsJson {
    private final Json json;

    AccountsJson(Json json) {
        this.json = json;
    }

    /** Accounts of one thing that do not go together. */
    void contradictions(List<Contradiction> contradictions) {
        json.startList(Field.CONTRADICTIONS);
        for (Contradiction found : contradictions) {
            json.startObject();
            json.text(Field.ID, found.id());
            json.words(Field.WHO, found.who());
            json.words(Field.FIELDS, found.fields());
            json.startList(Field.ACCOUNTS);
            for (Contradiction.Told told : found.accounts()) {
                json.startLine();
                account(told.fact());
                json.text(Field.SAYS, told.says());
                json.endLine();
            }
            json.endList();
            json.words(Field.TOUCHES, found.touches());
            json.flag(Field.PRIVATE, found.inConfidence());
            json.endObject();
        }
        json.endList();
    }

    /** Every fact, with on whose word it stands. */
    void told(List<Fact> facts) {
        json.startList(Field.TOLD);
        for (Fact fact : facts) {
            json.startLine();
            account(fact);
            json.endLine();
        }
        json.endList();
    }

    private void account(Fact fact) {
        json.text(Field.FACT, fact.id());
        json.term(Field.SOURCE, fact.told().kind());
        json.text(Field.TELLER, fact.told().teller());
        if (fact.told().span() != null) {
            json.text(Field.NOTE, fact.told().span().note());
        }
        json.flag(Field.HEARSAY, fact.hearsay());
        json.flag(Field.PRIVATE, Confidence.holds(fact));
    }

    /** What the clinician set aside, and supposed beforehand; nothing where neither was recorded. */
    void own(Formulation formulation) {
        if (!formulation.own().judgements().isEmpty()) {
            json.startList(Field.OVERRIDDEN);
            formulation.own().judgements().forEach(this::judgement);
            json.endList();
        }
        if (!formulation.own().hypotheses().isEmpty()) {
            Agreement agreement = Agreement.of(formulation);
            json.startObject(Field.COMMITTED);
            json.startList(Field.BOTH);
            for (Agreement.Shared shared : agreement.both()) {
                json.startLine();
                own(shared.own());
                json.text(Field.WHICH, shared.concluded().id());
                json.term(Field.STRENGTH, shared.concluded().strength());
                json.endLine();
            }
            json.endList();
            json.startList(Field.ONLY_YOU);
            for (OwnHypothesis hypothesis : agreement.onlyYou()) {
                json.startLine();
                own(hypothesis);
                json.endLine();
            }
            json.endList();
            json.startList(Field.ONLY_EBB);
            for (Agreement.Concluded concluded : agreement.onlyRules()) {
                json.startObject();
                json.text(Field.FINDING, concluded.id());
                json.term(Field.STRENGTH, concluded.strength());
                json.text(Field.BECAUSE, concluded.because());
                json.endObject();
            }
            json.endList();
            json.endObject();
        }
    }

    private void judgement(Judgement judgement) {
        json.startLine();
        json.text(Field.ID, judgement.id());
        json.text(Field.FINDING, judgement.finding());
        json.text(Field.REASON, judgement.reason());
        json.text(Field.NOTED, judgement.noted().text());
        json.text(Field.BY, judgement.by());
        json.endLine();
    }

    private void own(OwnHypothesis hypothesis) {
        json.text(Field.ID, hypothesis.id());
        json.text(Field.FINDING, hypothesis.finding());
        json.text(Field.TEXT, hypothesis.text());
        json.text(Field.NOTED, hypothesis.noted().text());
    }
}

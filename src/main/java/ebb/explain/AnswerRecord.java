package ebb.explain;

import ebb.fact.Account;
import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.SourceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes an answer fit for a file: with ids that are free, on whose word it stands, and when it was noted. */
public final class AnswerRecord {

    private final Intake intake;
    private final NextQuestion question;

    /** Records answers to one question in a case. */
    public AnswerRecord(Intake intake, NextQuestion question) {
        this.intake = intake;
        this.question = question;
    }

    /**
     * The changes an answer makes, as they are recorded.
     *
     * @param answer       changes that {@link AnswerReader#read} made of it
     * @param quote        the person's own words; null where none were written down
     * @param noted        when it was said; null for not recorded
     * @param inConfidence whether it was told in confidence
     */
    public List<Edit> of(List<Edit> answer, String quote, PartialDate noted, boolean inConfidence) {
        Set<String> ids = new HashSet<>();
        intake.facts().forEach(fact -> ids.add(fact.id()));
        List<Edit> recorded = new ArrayList<>();
        for (Edit edit : answer) {
            if (edit instanceof Edit.Added added) {
                String about = added.fact() instanceof Asked asked ? asked.of() : added.fact().subject();
                String id = free(added.fact().type().term(), ids);
                ids.add(id);
                FactForm form = FactForm.of(added.fact().type());
                recorded.add(new Edit.Added(form.with(form.with(added.fact(), "id", id), "told",
                        told(about, quote, noted, inConfidence))));
            } else if (edit instanceof Edit.Changed changed) {
                recorded.add(new Edit.Changed(changed.before(), requoted(changed.after(), quote, inConfidence)));
            }
        }
        return recorded;
    }

    /** A fact of which more is known now keeps its date; its words only where there are new ones. */
    private static Fact requoted(Fact fact, String quote, boolean inConfidence) {
        Account told = fact.told();
        return FactForm.of(fact.type()).with(fact, "told", new Account(told.kind(), told.teller(),
                quote == null ? told.quote() : quote, told.noted(), told.span(), told.inConfidence() || inConfidence,
                told.remark()));
    }

    private Account told(String about, String quote, PartialDate noted, boolean inConfidence) {
        String teller = question.to();
        boolean self = teller != null && (about == null || about.equals(teller));
        List<String> others = intake.attending().stream().filter(id -> !id.equals(about)).toList();
        return new Account(self ? SourceKind.SELF_REPORT : SourceKind.PARTNER_REPORT,
                teller != null ? teller : others.size() == 1 ? others.get(0) : null, quote, noted, null, inConfidence, null);
    }

    private static String free(String term, Set<String> taken) {
        int number = 1;
        while (taken.contains(term + "-" + number)) {
            number++;
        }
        return term + "-" + number;
    }
}

package ebb.io;

import ebb.fact.Account;
import ebb.fact.Asked;
import ebb.fact.Barrier;
import ebb.fact.Belief;
import ebb.fact.BoundaryTalk;
import ebb.fact.Complaint;
import ebb.fact.Conduct;
import ebb.fact.ContactPreference;
import ebb.fact.Event;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Fear;
import ebb.fact.Judgement;
import ebb.fact.Length;
import ebb.fact.NoteSpan;
import ebb.fact.OutsideLife;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Reflection;
import ebb.fact.RejectedProposal;
import ebb.fact.Relationship;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Since;
import ebb.fact.Term;
import ebb.fact.Upset;
import ebb.fact.Withdrawal;
import ebb.fact.Wound;
import ebb.io.file.AskedEntry;
import ebb.io.file.BarrierEntry;
import ebb.io.file.BeliefEntry;
import ebb.io.file.BoundaryTalkEntry;
import ebb.io.file.ComplaintEntry;
import ebb.io.file.ConductEntry;
import ebb.io.file.ContactPreferenceEntry;
import ebb.io.file.EventEntry;
import ebb.io.file.ExpectationEntry;
import ebb.io.file.FearEntry;
import ebb.io.file.HypothesisEntry;
import ebb.io.file.JudgementEntry;
import ebb.io.file.OutsideLifeEntry;
import ebb.io.file.PersonEntry;
import ebb.io.file.RatingEntry;
import ebb.io.file.ReflectionEntry;
import ebb.io.file.RejectedProposalEntry;
import ebb.io.file.RelationshipEntry;
import ebb.io.file.SafetySignalEntry;
import ebb.io.file.ScreeningEntry;
import ebb.io.file.SourceEntry;
import ebb.io.file.Told;
import ebb.io.file.UpsetEntry;
import ebb.io.file.WithdrawalEntry;
import ebb.io.file.WoundEntry;

/** Facts as the entries of an intake file: the way back from what the reader made of it. */
final class Entries {
    private Entries() {
    }

    /** A fact as an entry of the list it belongs to; what was not asked is left out. */
    static Record of(Fact fact) {
        Told told = told(fact.told());
        if (fact instanceof Complaint f) {
            return new ComplaintEntry(f.id(), f.by(), f.about(), f.theme(),
                    f.intensity() == Complaint.NOT_ASKED ? null : f.intensity(), known(f.voiced()), known(f.share()),
                    told);
        } else if (fact instanceof Withdrawal f) {
            return new WithdrawalEntry(f.id(), f.by(), f.awayFrom(), f.pattern(), known(f.agreed()),
                    known(f.explained()), known(f.manner()), text(f.duration()), known(f.afterwards()), f.purpose(),
                    known(f.feltAs()), told);
        } else if (fact instanceof Expectation f) {
            return new ExpectationEntry(f.id(), f.by(), f.of(), f.kind(), known(f.level()), f.trait(), told);
        } else if (fact instanceof Fear f) {
            return new FearEntry(f.id(), f.by(), f.of(), known(f.presentEvidence()), f.evidence(), told);
        } else if (fact instanceof Barrier f) {
            return new BarrierEntry(f.id(), f.by(), f.style(), told);
        } else if (fact instanceof Wound f) {
            return new WoundEntry(f.id(), f.of(), known(f.inflictedBy()), f.kind(), known(f.state()), told);
        } else if (fact instanceof Upset f) {
            return new UpsetEntry(f.id(), f.by(), f.emotion(), f.complaint() == null ? f.about() : f.complaint(), told);
        } else if (fact instanceof Reflection f) {
            return new ReflectionEntry(f.id(), f.of(), f.style(), told);
        } else if (fact instanceof ContactPreference f) {
            return new ContactPreferenceEntry(f.id(), f.of(), known(f.cadence()), f.hoursPerWeek(), told);
        } else if (fact instanceof BoundaryTalk f) {
            return new BoundaryTalkEntry(f.id(), f.between(), f.status(), text(f.lastReviewed()), told);
        } else if (fact instanceof Rating f) {
            return new RatingEntry(f.id(), f.by(), f.criterion(), f.score(), told);
        } else if (fact instanceof OutsideLife f) {
            return new OutsideLifeEntry(f.id(), f.of(), f.kind(), f.level(), told);
        } else if (fact instanceof Conduct f) {
            return new ConductEntry(f.id(), f.by(), f.kind(), told);
        } else if (fact instanceof Belief f) {
            return new BeliefEntry(f.id(), f.by(), f.kind(), told);
        } else if (fact instanceof Asked f) {
            return new AskedEntry(f.id(), f.of(), f.fact(), f.about(), f.answer(), told);
        } else if (fact instanceof Event f) {
            return new EventEntry(f.id(), f.of(), f.kind(), text(f.when()), told);
        } else if (fact instanceof SafetySignal f) {
            return new SafetySignalEntry(f.id(), f.about(), f.by(), f.kind(), known(f.recency()), text(f.when()), told);
        } else if (fact instanceof Screening f) {
            return new ScreeningEntry(f.id(), f.of(), f.kind(), f.result(), known(f.setting()), text(f.when()), told);
        } else if (fact instanceof Relationship f) {
            return new RelationshipEntry(f.id(), f.between(), known(f.stage()), text(f.began()), f.attending(), told);
        }
        throw new IllegalArgumentException("No entry is known for " + fact.type().term());
    }

    static PersonEntry of(Person person) {
        return new PersonEntry(person.id(), person.name().equals(person.id()) ? null : person.name(), person.role());
    }

    static JudgementEntry of(Judgement judgement) {
        return new JudgementEntry(judgement.id(), judgement.finding(), judgement.reason(), text(judgement.noted()),
                judgement.by());
    }

    static HypothesisEntry of(OwnHypothesis hypothesis) {
        return new HypothesisEntry(hypothesis.id(), hypothesis.finding(), hypothesis.text(),
                text(hypothesis.noted()));
    }

    static RejectedProposalEntry of(RejectedProposal proposal) {
        NoteSpan span = proposal.span();
        return new RejectedProposalEntry(span.note(), span.start(), span.end(), proposal.fact(), proposal.term(),
                proposal.who(), proposal.quote());
    }

    private static Told told(Account account) {
        NoteSpan span = account.span();
        SourceEntry source = new SourceEntry(account.kind(), account.teller(), span == null ? null : span.note(),
                span == null ? null : span.start(), span == null ? null : span.end());
        return new Told(account.quote(), text(account.noted()), source, account.inConfidence() ? true : null,
                account.remark());
    }

    private static <T extends Term> T known(T term) {
        return term.name().equals("UNKNOWN") ? null : term;
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }

    private static String text(Length length) {
        return length == null ? null : length.text();
    }

    private static String text(Since since) {
        return since == null ? null : since.text();
    }
}

package ebb.training;

import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an answer leaves out: whether the facts were missed, not used, or the step from them was not made. */
final class MissReview {

    private final Evidence evidence;
    private final Map<ErrorKind, ErrorWording> words;

    MissReview(Evidence evidence, Map<ErrorKind, ErrorWording> words) {
        this.evidence = evidence;
        this.words = words;
    }

    List<Remark> review(Comparison comparison) {
        List<Remark> remarks = new ArrayList<>();
        comparison.missed().forEach(pick -> remarks.add(missed(pick)));
        comparison.matches().stream().filter(match -> match.credit() == 1).forEach(match -> thin(match, remarks));
        if (evidence.given().notEnough() && !evidence.exercise().expert().notEnough()) {
            ErrorWording wording = words.get(ErrorKind.MISSING_LINK);
            remarks.add(new Remark(ErrorKind.MISSING_LINK, Part.RESTRAINT, "not-enough",
                    "Here enough is known to say more; the expert commits to " + evidence.exercise().expert().picks().size()
                            + " findings.", List.of(), null, null, List.of(), List.of(), wording.practise()));
        }
        return remarks;
    }

    private Remark missed(Pick pick) {
        Set<String> facts = evidence.facts(pick);
        ErrorKind kind = safety(pick) ? ErrorKind.SAFETY_MISSED
                : facts.isEmpty() || !evidence.namesFacts() ? ErrorKind.MISSING_LINK
                : facts.stream().noneMatch(evidence::saw) ? ErrorKind.MISSED_FACT
                : facts.stream().noneMatch(evidence::used) ? ErrorKind.UNUSED_FACT : ErrorKind.MISSING_LINK;
        return remark(kind, pick, facts);
    }

    static boolean safety(Pick pick) {
        return pick.part() == Part.CAUTIONS
                || pick.finding() instanceof Discussion talk && talk.topic() == Topic.SAFETY_FIRST;
    }

    /** A right finding for which some of its facts were named and others were not. */
    private void thin(Comparison.Match match, List<Remark> remarks) {
        Set<String> named = evidence.facts(match.given());
        List<String> left = evidence.facts(match.model()).stream().filter(fact -> !named.contains(fact)).toList();
        if (named.isEmpty() || left.isEmpty()) {
            return;
        }
        List<String> unseen = left.stream().filter(fact -> !evidence.saw(fact)).toList();
        List<String> unused = left.stream().filter(fact -> evidence.saw(fact) && !evidence.used(fact)).toList();
        if (!unseen.isEmpty()) {
            remarks.add(remark(ErrorKind.MISSED_FACT, match.model(), unseen));
        } else if (!unused.isEmpty()) {
            remarks.add(remark(ErrorKind.UNUSED_FACT, match.model(), unused));
        }
    }

    private Remark remark(ErrorKind kind, Pick pick, Collection<String> facts) {
        ErrorWording wording = words.get(kind);
        Reason reason = reason(pick, facts);
        String because = reason != null ? reason.because() : pick.why();
        return new Remark(kind, pick.part(), pick.id(), wording.says().fill(slot -> evidence.words(pick.finding())),
                evidence.quotes(facts), reason == null ? null : reason.rule(), because, List.of(), evidence.claims(reason),
                wording.practise());
    }

    /** The rules' heaviest reason that rests on one of the facts; else their heaviest of all. */
    private Reason reason(Pick pick, Collection<String> facts) {
        Reasons reasons = evidence.rules().reasons().get(pick.id());
        if (reasons == null) {
            return null;
        }
        return reasons.speaksFor().stream()
                .filter(one -> one.facts().stream().anyMatch(fact -> facts.contains(fact.id()))).findFirst()
                .orElse(evidence.rules().heaviest(pick.id()));
    }
}

package ebb.training;

import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.formulation.CautionFinding;
import ebb.formulation.Formulation;
import ebb.formulation.OpenQuestion;
import ebb.formulation.Reason;
import ebb.formulation.WithheldTopic;
import ebb.training.Comparison.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an answer has beyond the expert's, or otherwise: over-reach, hearsay, early closure, harm, wrong places. */
final class ExcessReview {

    /** From this certainty on, in percent, something counts as settled. */
    static final int SETTLED = 80;

    private final Evidence evidence;
    private final Map<ErrorKind, ErrorWording> words;
    private final List<Remark> remarks = new ArrayList<>();

    ExcessReview(Evidence evidence, Map<ErrorKind, ErrorWording> words) {
        this.evidence = evidence;
        this.words = words;
    }

    List<Remark> review(Comparison comparison) {
        comparison.extra().forEach(this::extra);
        comparison.matches().forEach(this::matched);
        late(comparison);
        if (evidence.exercise().expert().notEnough() && !evidence.given().notEnough()) {
            early(Part.RESTRAINT, "not-enough", null, List.of());
        }
        return remarks;
    }

    private void extra(Pick pick) {
        String harm = harm(pick.finding());
        if (harm != null) {
            add(ErrorKind.HARMFUL_ADVICE, pick, List.of(harm), null);
        } else if (evidence.rules().concludes(pick.id())) {
            return;
        } else if (pick.finding() instanceof Caution caution && elsewhere(caution)) {
            add(ErrorKind.SAFETY_MISPLACED, pick, evidence.against(pick.finding()), null);
        } else if (evidence.exercise().expert().notEnough() && pick.part() != Part.TOPICS && pick.part() != Part.CAUTIONS) {
            early(pick.part(), pick.id(), pick.finding(), evidence.cited(pick));
        } else if (evidence.hearsay(evidence.facts(pick))) {
            add(ErrorKind.HEARSAY_AS_FACT, pick, evidence.against(pick.finding()), null);
        } else {
            add(ErrorKind.OVER_REACH, pick, evidence.against(pick.finding()), null);
        }
    }

    /** Why something would do harm here; null where nothing says so. */
    private String harm(Hypothesis finding) {
        for (Remarked harmful : evidence.exercise().harmful()) {
            if (harmful.finding().id().equals(finding.id())) {
                return harmful.because();
            }
        }
        return finding instanceof Discussion talk ? withheld(talk.topic()) : null;
    }

    /** Why a topic has to wait, whether or not anything else would have raised it; null where it need not. */
    private String withheld(Topic topic) {
        Formulation formulation = evidence.rules().formulation();
        return Stream.concat(formulation.withheld().stream().filter(one -> one.topic() == topic).map(WithheldTopic::reason),
                formulation.cautions().stream().filter(one -> one.withholds().contains(topic)).map(CautionFinding::message))
                .findFirst().orElse(null);
    }

    /** Whether the expert sees this danger for somebody else. */
    private boolean elsewhere(Caution caution) {
        return evidence.exercise().expert().of(Part.CAUTIONS).stream().map(pick -> (Caution) pick.finding())
                .anyMatch(other -> other.kind() == caution.kind() && !other.about().equals(caution.about()));
    }

    private void matched(Match match) {
        Pick given = match.given();
        boolean settled = given.certainty() != null && given.certainty() >= SETTLED;
        if (match.credit() < 1) {
            Reason reason = evidence.rules().heaviest(match.model().id());
            add(given.part() == Part.CAUTIONS ? ErrorKind.SAFETY_MISPLACED : ErrorKind.MISTAKEN_ROLE, given,
                    List.of("The expert has it so: " + evidence.words(match.model().finding()) + "."), reason);
        } else if (settled && match.model().strength() == Strength.POSSIBLE) {
            early(given.part(), given.id(), given.finding(), evidence.cited(given));
        } else if (settled && evidence.hearsay(evidence.facts(given))) {
            add(ErrorKind.HEARSAY_AS_FACT, given, List.of(), evidence.rules().heaviest(given.id()));
        }
    }

    /** Safety has to come before everything else that is raised. */
    private void late(Comparison comparison) {
        List<Pick> topics = evidence.given().of(Part.TOPICS);
        for (Match match : comparison.matches()) {
            boolean safety = match.given().finding() instanceof Discussion talk && talk.topic() == Topic.SAFETY_FIRST;
            if (safety && topics.indexOf(match.given()) > 0
                    && evidence.exercise().expert().of(Part.TOPICS).indexOf(match.model()) == 0) {
                add(ErrorKind.SAFETY_MISPLACED, match.given(), List.of("It comes first, before "
                        + evidence.words(topics.get(0).finding()) + "."), evidence.rules().heaviest(match.model().id()));
            }
        }
    }

    private void early(Part part, String finding, Hypothesis what, List<String> quotes) {
        OpenQuestion question = evidence.firstQuestion(what);
        ErrorWording wording = words.get(ErrorKind.PREMATURE_CLOSURE);
        List<String> against = question == null ? List.of() : List.of("Ask first: " + question.wording(), question.why());
        remarks.add(new Remark(ErrorKind.PREMATURE_CLOSURE, part, finding,
                what == null ? "Too little is known here to settle anything, and to say so is the right answer."
                        : wording.says().fill(slot -> evidence.words(what)),
                quotes, null, null, against, List.of(), wording.practise()));
    }

    private void add(ErrorKind kind, Pick pick, List<String> against, Reason reason) {
        ErrorWording wording = words.get(kind);
        remarks.add(new Remark(kind, pick.part(), pick.id(), wording.says().fill(slot -> evidence.words(pick.finding())),
                evidence.cited(pick), reason == null ? null : reason.rule(),
                reason == null ? null : reason.because(), against, evidence.claims(reason), wording.practise()));
    }
}

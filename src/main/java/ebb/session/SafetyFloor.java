package ebb.session;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Screening;
import ebb.finding.Caution;
import ebb.finding.Evidence;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.formulation.CautionFinding;
import ebb.formulation.Reasons;
import ebb.knowledge.Cast;
import ebb.knowledge.CautionWording;
import ebb.knowledge.Knowledge;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The clinical safety floor of one case: its dangers, the most urgent first, and what has to wait because of them. */
final class SafetyFloor {

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final ReasonWriter writer;
    private final List<Withholding> withholdings;
    private final List<Caution> cautions;
    private final Dangers dangers;

    SafetyFloor(Intake intake, Conclusions conclusions, Knowledge knowledge, ReasonWriter writer) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.writer = writer;
        this.withholdings = conclusions.hypotheses(Withholding.class).stream()
                .sorted(Comparator.comparing(Withholding::scope).thenComparing(Withholding::id))
                .toList();
        this.cautions = mostUrgent();
        this.dangers = Dangers.of(intake, conclusions);
    }

    /** One caution for each danger and person, by the most urgent that is known of it. */
    private List<Caution> mostUrgent() {
        Map<String, Caution> byId = new HashMap<>();
        for (Caution caution : conclusions.hypotheses(Caution.class)) {
            byId.merge(caution.id(), caution,
                    (one, other) -> one.urgency().compareTo(other.urgency()) <= 0 ? one : other);
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(Caution::urgency).thenComparing(Caution::kind)
                        .thenComparing(Caution::about))
                .toList();
    }

    List<CautionFinding> cautions() {
        return cautions.stream().map(this::finding).toList();
    }

    private CautionFinding finding(Caution caution) {
        Reasons reasons = writer.reasons(caution);
        Dangers.Source source = Dangers.Source.of(caution, conclusions.evidence(caution), intake);
        Cast cast = knowledge.phrases().cast(caution.about(), List.copyOf(source.possible()), intake).telling(told(caution));
        CautionWording wording = knowledge.caution(caution.kind(), caution.urgency());
        String message = wording.message().fill(cast);
        if (wording.absent() != null && !intake.attends(caution.about())) {
            message = wording.absent().fill(cast) + " " + message;
        }
        return new CautionFinding(caution, title(caution, wording, source.named()), message, withheldBy(caution), reasons);
    }

    /** What is told of a danger; of one that is over and was screened since, both. Null where no fact tells it. */
    private String told(Caution caution) {
        Evidence heaviest = writer.heaviest(caution);
        Fact telling = heaviest == null ? null : writer.tellingFact(heaviest);
        if (telling == null) {
            return null;
        }
        return caution.urgency() != Urgency.NOTED ? writer.toldClause(telling) : heaviest.facts().stream()
                .sorted(Comparator.comparing(fact -> fact instanceof Screening)).map(writer::toldClause)
                .collect(Collectors.joining("; "));
    }

    private List<Topic> withheldBy(Caution caution) {
        Set<Topic> topics = new LinkedHashSet<>();
        for (Withholding withholding : withholdings) {
            if (caution.urgency().pressing() && withholding.kind() == caution.kind()
                    && withholding.about().equals(caution.about())) {
                topics.addAll(knowledge.withheld(withholding.scope()));
            }
        }
        return topics.stream().sorted().toList();
    }

    /** Which danger, from whom as far as that was told, and for whom. */
    private String title(Caution caution, CautionWording wording, Set<String> named) {
        String by = named.isEmpty() ? null : knowledge.phrases().names(List.copyOf(named), intake);
        return wording.title().fill(slot -> slot.equals("who") ? knowledge.phrases().name(caution.about(), intake) : by);
    }

    /** What keeps a topic back, in a fixed order; empty where nothing does. */
    List<Withholding> keepingBack(Topic topic) {
        return withholdings.stream()
                .filter(withholding -> knowledge.withheld(withholding.scope()).contains(topic))
                .toList();
    }

    /** Whether a topic protects where others have to wait. */
    boolean protects(Topic topic) {
        return withholdings.stream().anyMatch(withholding -> knowledge.stays(withholding.scope()).contains(topic));
    }

    /** What of it decides with whom anything can be taken up. */
    Dangers dangers() {
        return dangers;
    }

    /** Whether any of these people is, was or may be endangered by a partner. */
    boolean namesDangerFromPartner(Collection<String> people) {
        return cautions.stream().anyMatch(caution -> caution.kind().fromPartner() && people.contains(caution.about()));
    }
}

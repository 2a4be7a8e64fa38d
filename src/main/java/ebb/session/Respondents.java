package ebb.session;

import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.OutsideKind;
import ebb.fact.SafetyKind;
import ebb.finding.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who can be asked what: people about themselves, and about what somebody does to the other, or how a stepping back
 * goes, the other, who was there. Only those who attend can be asked, but about their own safety, which is for when
 * somebody can be reached alone. Where one endangers another, only the one in danger is asked, and nothing that would weigh
 * how far the other can be trusted, except for safety. Immutable.
 */
public final class Respondents {

    /** What anybody who was there can tell of a stepping back. */
    private static final Set<String> SEEN_BY_BOTH = Set.of("agreed", "afterwards");

    private final Intake intake;
    private final List<String> attending;
    private final Dangers dangers;

    /** The respondents of one case. While a danger is current nothing is asked but what is about safety, and who is there to turn to. */
    public Respondents(Intake intake, Dangers dangers) {
        this.intake = intake;
        this.attending = intake.attending().stream().sorted().toList();
        this.dangers = dangers;
    }

    /** Whether a question is about safety, which may be asked of anybody. */
    public static boolean safety(Question question) {
        return question.fact() == FactType.SCREENING || question.fact() == FactType.SAFETY_SIGNAL;
    }

    /** Those who attend, by id. */
    public List<String> attending() {
        return attending;
    }

    /** Whether there is somebody whom a question can be put to. */
    public boolean canBeAsked(Question question) {
        if (safety(question)) {
            return true;
        }
        if (dangers.current()) {
            return question.term() == OutsideKind.FRIENDSHIP && attending.contains(question.who())
                    && (dangers.endangeredByPartner().isEmpty() || dangers.endangeredByPartner().contains(question.who()));
        }
        return !able(question).isEmpty();
    }

    /** Whom a question is put to: the only one who can tell; null where several can. */
    public String of(Question question) {
        List<String> able = able(question);
        return able.size() == 1 ? able.get(0) : null;
    }

    /** Whether only those it is about can answer it: what they are asked in a screening, but for one about a child. */
    private static boolean ofOneself(Question question) {
        return question.fact() == FactType.SCREENING && question.term() != SafetyKind.CHILD_AT_RISK;
    }

    private List<String> able(Question question) {
        boolean there = attending.contains(question.who());
        if (there && question.fact() != FactType.CONDUCT || ofOneself(question)) {
            return List.of(question.who());
        }
        if (safety(question)) {
            Set<String> endangering = dangers.partnersEndangering(question.who());
            List<String> others = attending.stream().filter(id -> !endangering.contains(id)).toList();
            boolean anybody = others.size() == 1 || others.size() == attending.size();
            return anybody && !others.isEmpty() ? others : List.of(question.who());
        }
        if (question.fact() == FactType.CONDUCT
                || question.fact() == FactType.WITHDRAWAL && SEEN_BY_BOTH.contains(question.field())) {
            return intake.partnersOf(question.who()).stream().filter(attending::contains).distinct().sorted()
                    .collect(Collectors.toUnmodifiableList());
        }
        return List.of();
    }
}

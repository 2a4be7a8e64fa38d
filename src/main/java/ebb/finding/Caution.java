package ebb.finding;

import ebb.fact.SafetyKind;
import java.util.List;

/**
 * A danger to heed before anything else. Not from the article: the clinical safety floor.
 *
 * @param kind    which danger
 * @param about   whose safety
 * @param urgency what it asks for
 */
public record Caution(SafetyKind kind, String about, Urgency urgency) implements Hypothesis {
    @Override
    public String id() {
        return "caution:" + kind.term() + "@" + about;
    }

    @Override
    public List<String> concerns() {
        return List.of(about);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caution that && kind == that.kind && about.equals(that.about)
                && urgency == that.urgency;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + about.hashCode()) * 31 + urgency.hashCode();
    }
}

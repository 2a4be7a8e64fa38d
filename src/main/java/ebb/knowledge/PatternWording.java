package ebb.knowledge;

import ebb.finding.PatternKind;
import java.util.List;

/**
 * The words for a pattern.
 *
 * @param kind   which
 * @param label  its name in plain words, without a capital
 * @param gloss  one sentence on how it goes; placeholders are its roles, or {who} and {other}
 * @param claims ids of the claims it rests on
 */
public record PatternWording(PatternKind kind, String label, Template gloss, List<String> claims) {

    /** Copies the list, so that nobody can change it later. */
    public PatternWording {
        claims = List.copyOf(claims);
    }
}

package ebb.knowledge;

import ebb.finding.PatternKind;

/**
 * The words for a pattern.
 *
 * @param kind  which
 * @param label its name in plain words, without a capital
 * @param gloss one sentence on how it goes; placeholders are its roles, or {who} and {other}
 */
public record PatternWording(PatternKind kind, String label, Template gloss) {
}

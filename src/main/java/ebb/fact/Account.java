package ebb.fact;

/**
 * On whose word a fact stands, and what was recorded with it.
 *
 * @param kind         who told it; never null, because a fact without a source counts as told by the person it is
 *                     about where that person attends, and otherwise by a partner
 * @param teller       id of the person who told it, or null where that is not known
 * @param quote        the person's own words, or null
 * @param noted        when it was noted, or null
 * @param span         where in which note it was read, or null
 * @param inConfidence told to the clinician in confidence ({@code private} in files)
 * @param remark       a free remark ({@code text} in files), or null
 */
public record Account(
        SourceKind kind,
        String teller,
        String quote,
        PartialDate noted,
        NoteSpan span,
        boolean inConfidence,
        String remark) {
}

package ebb.report;

import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import java.util.List;

/**
 * What stands for and against one conclusion, under the number the brief refers to it by.
 *
 * @param number        from 1 on, in the order of the brief; 0 where there is nothing to show
 * @param title         what it is about
 * @param inConfidence  whether any of it rests on what was told in confidence
 * @param setAside      that and why the clinician set it aside, a sentence; empty where it stands
 * @param speaksFor     for, heaviest first
 * @param speaksAgainst against, heaviest first
 * @param hangs         what it would not survive the loss of, in a sentence; empty where it would survive any
 */
record Exhibit(
        int number,
        String title,
        boolean inConfidence,
        String setAside,
        List<Ground> speaksFor,
        List<Ground> speaksAgainst,
        String hangs) {

    static Exhibit of(String id, String title, Reasons reasons, Reading reading) {
        Integer number = reading.exhibit(id);
        int known = number == null ? 0 : number;
        return new Exhibit(known, title, reading.confidence().behind(reasons),
                Notices.setAside(id, reasons, reading.formulation().own()),
                grounds(reasons.speaksFor(), known, reading), grounds(reasons.speaksAgainst(), known, reading),
                HowFirm.hangs(id, reading));
    }

    private static List<Ground> grounds(List<Reason> reasons, int number, Reading reading) {
        return reasons.stream().map(reason -> Ground.of(reason, number, reading)).toList();
    }

    /** The reference to it in a brief; empty where there is nothing to refer to. */
    String reference() {
        return number == 0 ? "" : "[" + number + "]";
    }

    /** The marks it wears in a brief: that it rests on what was told in confidence, that it was set aside. */
    String mark() {
        return Notices.mark(inConfidence) + (stands() ? "" : Notices.ASIDE);
    }

    /** Whether the clinician let it stand. */
    boolean stands() {
        return setAside.isEmpty();
    }
}

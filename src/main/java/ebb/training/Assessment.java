package ebb.training;

import java.util.List;

/**
 * All that a trainee gets back for a formulation.
 *
 * @param exercise   the exercise
 * @param given      the answer
 * @param rules      what the rules conclude
 * @param scores     part by part
 * @param remarks    the errors, gravest first
 * @param right      what the trainee and the expert both conclude
 * @param contested  findings on which the rules and the expert differ, both sides told
 */
public record Assessment(Exercise exercise, Answer given, RulesAnswer rules, ScoreSheet scores, List<Remark> remarks,
        List<Comparison.Match> right, List<Contested> contested) {

    /** Copies the lists. */
    public Assessment {
        remarks = List.copyOf(remarks);
        right = List.copyOf(right);
        contested = List.copyOf(contested);
    }

    /**
     * A finding that only one of the two concludes.
     *
     * @param finding its id
     * @param says    the finding in words
     * @param expert  true where the expert concludes it and the rules do not; false the other way round
     * @param rules   what the rules have to say
     * @param because what the expert has to say; null where the exercise says nothing about it
     * @param given   whether the trainee's answer has it
     */
    public record Contested(String finding, String says, boolean expert, String rules, String because, boolean given) {
    }
}

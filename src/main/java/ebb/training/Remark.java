package ebb.training;

import ebb.knowledge.Claim;
import java.util.List;

/**
 * One piece of feedback: an error, what in the case shows it, the rule and the claim it goes back to, and what to
 * practise.
 *
 * @param kind     what kind of error
 * @param part     in which part of the answer
 * @param finding  the id of the finding it is about
 * @param says     the error in one sentence
 * @param quotes   sentences of the note, or facts in words, that show it
 * @param rule     the name of the rule that makes the step; null where it is the expert's alone
 * @param because  what the rule makes of these facts, in plain words; or the expert's reason; null where there is none
 * @param against  what speaks against it, one sentence each
 * @param claims   the claims that the rule cites
 * @param practise one thing to practise next
 */
public record Remark(ErrorKind kind, Part part, String finding, String says, List<String> quotes, String rule, String because,
        List<String> against, List<Claim> claims, String practise) {

    /** Copies the lists. */
    public Remark {
        quotes = List.copyOf(quotes);
        against = List.copyOf(against);
        claims = List.copyOf(claims);
    }
}

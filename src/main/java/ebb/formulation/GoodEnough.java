package ebb.formulation;

import ebb.finding.Verdict;
import java.util.List;

/**
 * Whether a relationship may be good enough, and for whom (C70-C73).
 *
 * @param between  the people it is about
 * @param verdict  for both, not for somebody, or undetermined
 * @param people   for whom it is good enough, or for whom it is not; empty where undetermined
 * @param reasons  for and against the verdict
 * @param criteria every criterion, for every person
 */
public record GoodEnough(
        List<String> between,
        Verdict verdict,
        List<String> people,
        Reasons reasons,
        List<CriterionRating> criteria) {
}

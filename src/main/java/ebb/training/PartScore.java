package ebb.training;

/**
 * How well one part of an answer agrees with the model, each finding weighed by how strongly the model holds it.
 *
 * @param part      which part
 * @param precision how much of what was given is right, from 0 to 1; 0 where nothing was given
 * @param recall    how much of what is right was given, from 0 to 1; 0 where nothing is right
 * @param f1        both in one: their harmonic mean
 * @param expected  how many findings the model has
 * @param given     how many findings were given and counted
 */
public record PartScore(Part part, double precision, double recall, double f1, int expected, int given) {

    static PartScore of(Part part, double hits, double allExpected, double allGiven, int expected, int given) {
        double precision = allGiven == 0 ? 0 : hits / allGiven;
        double recall = allExpected == 0 ? 0 : hits / allExpected;
        double f1 = allGiven + allExpected == 0 ? 0 : 2 * hits / (allGiven + allExpected);
        return new PartScore(part, precision, recall, f1, expected, given);
    }
}

package ebb.report;

import ebb.fact.Fact;
import ebb.formulation.Formulation;
import java.util.List;

/**
 * What stands behind a brief.
 *
 * @param exhibits what stands for and against each conclusion, in the order of its numbers
 * @param facts    everything told, in the order of the intake
 * @param notAsked what nobody asked, in words
 */
record EvidencePages(List<Exhibit> exhibits, List<ToldFact> facts, List<String> notAsked) {

    static EvidencePages of(List<Exhibit> exhibits, Reading reading) {
        Formulation formulation = reading.formulation();
        return new EvidencePages(exhibits,
                formulation.intake().facts().stream().map((Fact fact) -> ToldFact.of(fact, reading)).toList(),
                formulation.notAsked().stream().map(path -> told(path, reading)).toList());
    }

    /** A path such as {@code ratings.sky.overall-happiness} with the person's name in it. */
    private static String told(String path, Reading reading) {
        StringBuilder text = new StringBuilder();
        for (String step : path.split("\\.")) {
            String name = reading.name(step);
            text.append(text.isEmpty() ? "" : ", ").append(name.equals(step) ? step.replace('-', ' ') : name);
        }
        return text.toString();
    }
}

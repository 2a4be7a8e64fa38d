package ebb.report;

import ebb.formulation.Formulation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that every form of a brief has to hold. */
final class Cases {

    private Cases() {
    }

    /** All of them, by their names. */
    static Map<String, Formulation> all() {
        Map<String, Formulation> cases = new LinkedHashMap<>();
        for (Formulation formulation : List.of(RowanAndSky.formulation(), OtherCases.danger(), OtherCases.goodEnough(),
                OtherCases.twoFacts(), OtherCases.three(), OtherCases.alone())) {
            cases.put(formulation.intake().name(), formulation);
        }
        return cases;
    }

}

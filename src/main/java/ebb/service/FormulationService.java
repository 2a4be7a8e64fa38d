package ebb.service;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import ebb.session.Formulator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The door to the rules: an intake in, a formulation out. Thread-safe; as many threads as you like may call it at once.
 */
@ApplicationScoped
public class FormulationService {

    private Formulator formulator;

    /** For the container's proxy only. */
    protected FormulationService() {
    }

    /** A service around this formulator. */
    @Inject
    public FormulationService(Formulator formulator) {
        this.formulator = formulator;
    }

    /**
     * What the rules conclude about one case.
     *
     * @param intake what was recorded
     * @return hypotheses with their reasons, never diagnoses
     * @throws IllegalStateException if the rules never come to rest, which only changed rules can cause
     */
    public Formulation formulate(Intake intake) {
        return formulator.formulate(intake);
    }
}

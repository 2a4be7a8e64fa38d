package ebb.cli;

import ebb.explain.Explainer;
import ebb.handout.Handouts;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.service.EngineParts;
import ebb.service.FormulationService;
import ebb.session.SessionPool;
import java.nio.file.Path;

/**
 * What commands use of the rules, for one run of the command line. Put together by hand: it is made once and serves one
 * command, and starting a container for that took a fifth of the processor time of a run.
 *
 * @param service   formulates
 * @param explainer answers questions to a formulation
 * @param parts     what both stand on
 */
record Engine(FormulationService service, Explainer explainer, EngineParts parts) {

    /** A command that formulates, and so needs an engine before it runs. */
    interface User {

        /** The rules folder it was told to use instead of the bundled rules; null for those. */
        Path rulesFolder();

        /** Whether this run needs it; a command that formulates only when asked to says no otherwise. */
        default boolean formulates() {
            return true;
        }

        /** Takes the engine; called once, before the command runs. */
        void use(Engine engine);
    }

    /**
     * Begins to load the bundled rules. That takes longer than reading the command line and the words: one core does the
     * one, another the other.
     */
    static void loadAhead() {
        Thread ahead = new Thread(BundledRules::shared, "rules");
        ahead.setDaemon(true);
        ahead.start();
    }

    /**
     * Starts the engine.
     *
     * @param rulesFolder rules to use instead of the bundled ones; null for those
     */
    static Engine start(Path rulesFolder) {
        EngineParts parts = new EngineParts(rulesFolder);
        return new Engine(new FormulationService(parts.formulator()), parts.explainer(), parts);
    }

    /** The words. */
    Knowledge knowledge() {
        return parts.knowledge();
    }

    /** The pool of rule sessions. */
    SessionPool pool() {
        return parts.pool();
    }

    /** Makes the pages clients take along. */
    Handouts handouts() {
        return parts.handouts();
    }
}

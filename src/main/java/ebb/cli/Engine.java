package ebb.cli;

import ebb.explain.Explainer;
import ebb.fact.Intake;
import ebb.handout.Handouts;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.rulebase.Once;
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

        /** Whether it looks at what the rules say, and not only at what they conclude. */
        default boolean readsRules() {
            return false;
        }

        /** Takes the engine; called once, before the command runs. */
        void use(Engine engine);
    }

    private static final Once<Knowledge> WORDS = new Once<>(KnowledgeReader::bundled);

    /**
     * Begins to load the bundled rules. That takes longer than reading the command line and the words: one core does the
     * one, another the other.
     */
    static void loadRulesAhead() {
        ahead(BundledRules::shared);
    }

    /** Begins to get ready what one case needs whatever is in it: one core does that while another reads the case. */
    static void getReadyForOneCase() {
        ahead(() -> {
            BundledRules.getReady();
            WORDS.get();
        });
    }

    private static void ahead(Runnable work) {
        Thread ahead = new Thread(work, "ahead");
        ahead.setDaemon(true);
        ahead.start();
    }

    /** Starts the engine for one case alone, with only those of the bundled rules that concern it. */
    static Engine startFor(Intake intake) {
        SessionPool pool = SessionPool.concerning(intake);
        return of(new EngineParts(WORDS.get(), pool));
    }

    /**
     * Starts the engine.
     *
     * @param rulesFolder rules to use instead of the bundled ones; null for those
     */
    static Engine start(Path rulesFolder) {
        return of(rulesFolder == null ? new EngineParts(WORDS.get(), new SessionPool(BundledRules.shared()))
                : new EngineParts(rulesFolder));
    }

    private static Engine of(EngineParts parts) {
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

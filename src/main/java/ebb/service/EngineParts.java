package ebb.service;

import ebb.explain.Explainer;
import ebb.handout.Handouts;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.rulebase.FolderRules;
import ebb.rulebase.RuleBase;
import ebb.rulebase.RuleFolder;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.nio.file.Path;

/**
 * What all answers stand on, each made once and fitting together: the rules, the words, and the pool of sessions. A
 * container makes its beans of it ({@link EngineProducer}); a program without one, such as the command line, makes it
 * itself. Thread-safe.
 */
public final class EngineParts {

    private final Path folder;
    private final Knowledge knowledge;
    private final SessionPool pool;

    /**
     * The parts for a rules folder.
     *
     * @param folder a changed copy of the rules folder; null for the bundled rules
     * @throws ebb.rulebase.reading.RuleFaultsException if a rule is not as it has to be
     * @throws ebb.io.FaultyKnowledgeException          if the words have faults
     */
    public EngineParts(Path folder) {
        this.folder = folder;
        RuleFolder changed = folder == null ? null : RuleFolder.at(folder);
        this.knowledge = folder == null ? KnowledgeReader.bundled() : KnowledgeReader.from(folder);
        this.pool = new SessionPool(folder == null ? BundledRules.shared() : FolderRules.load(changed));
    }

    /**
     * The bundled parts, some of which are there already.
     *
     * @param knowledge the words that come with Ebb
     * @param pool      sessions of bundled rules
     */
    public EngineParts(Knowledge knowledge, SessionPool pool) {
        this.folder = null;
        this.knowledge = knowledge;
        this.pool = pool;
    }

    /** The rules. */
    public RuleBase rules() {
        return pool.rules();
    }

    /** The words. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** The pool of rule sessions. */
    public SessionPool pool() {
        return pool;
    }

    /** What turns an intake into a formulation. */
    public Formulator formulator() {
        return new Formulator(pool, knowledge);
    }

    /** What answers questions to a formulation. */
    public Explainer explainer() {
        return new Explainer(pool, knowledge);
    }

    /** What makes the pages clients take along, for which it reads their words. */
    public Handouts handouts() {
        return new Handouts(pool, knowledge, folder == null ? KnowledgeReader.bundledHandout()
                : KnowledgeReader.handoutFrom(folder));
    }
}

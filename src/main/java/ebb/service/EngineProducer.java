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
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * Makes what the service stands on: the rules, the words and the pool of sessions, each once. It has a scope by which
 * an application that looks for its beans finds it; {@code @Singleton} is not one.
 */
@Dependent
public class EngineProducer {

    /** The rules: the bundled ones, or those of the one {@link RulesFolder} there is. */
    @Produces
    @Singleton
    RuleBase rules(@RulesFolder Instance<Path> folder) {
        return folder.isResolvable() ? FolderRules.load(RuleFolder.at(folder.get())) : BundledRules.shared();
    }

    /** The words: the bundled ones, or those of the one {@link RulesFolder} there is. */
    @Produces
    @Singleton
    Knowledge knowledge(@RulesFolder Instance<Path> folder) {
        return folder.isResolvable() ? KnowledgeReader.from(folder.get()) : KnowledgeReader.bundled();
    }

    /** The pool of rule sessions. */
    @Produces
    @Singleton
    SessionPool pool(RuleBase rules) {
        return new SessionPool(rules);
    }

    /** What answers questions to a formulation. */
    @Produces
    @Singleton
    Explainer explainer(SessionPool pool, Knowledge knowledge) {
        return new Explainer(pool, knowledge);
    }

    /** What makes the pages clients take along; with the words of the one {@link RulesFolder} there is. */
    @Produces
    @Singleton
    Handouts handouts(SessionPool pool, Knowledge knowledge, @RulesFolder Instance<Path> folder) {
        return new Handouts(pool, knowledge, folder.isResolvable() ? KnowledgeReader.handoutFrom(folder.get())
                : KnowledgeReader.bundledHandout());
    }

    /** What turns an intake into a formulation. */
    @Produces
    @Singleton
    Formulator formulator(SessionPool pool, Knowledge knowledge) {
        return new Formulator(pool, knowledge);
    }
}

package ebb.service;

import ebb.explain.Explainer;
import ebb.handout.Handouts;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.AmbiguousResolutionException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * Makes what the service stands on: the rules, the words and the pool of sessions, each once. It has a scope by which
 * an application that looks for its beans finds it; {@code @Singleton} is not one.
 */
@Dependent
public class EngineProducer {

    /**
     * The parts: with the bundled rules and words, or those of the one {@link RulesFolder} there is.
     *
     * @throws AmbiguousResolutionException if there are several
     */
    @Produces
    @Singleton
    EngineParts parts(@RulesFolder Instance<Path> folder) {
        if (folder.isAmbiguous()) {
            throw new AmbiguousResolutionException("The application has several rules folders: "
                    + folder.stream().map(Path::toString).sorted().collect(Collectors.joining(", "))
                    + ". Leave one of its beans with @RulesFolder.");
        }
        return new EngineParts(folder.isResolvable() ? folder.get() : null);
    }

    /** The rules. */
    @Produces
    @Singleton
    RuleBase rules(EngineParts parts) {
        return parts.rules();
    }

    /** The words. */
    @Produces
    @Singleton
    Knowledge knowledge(EngineParts parts) {
        return parts.knowledge();
    }

    /** The pool of rule sessions. */
    @Produces
    @Singleton
    SessionPool pool(EngineParts parts) {
        return parts.pool();
    }

    /** What answers questions to a formulation. */
    @Produces
    @Singleton
    Explainer explainer(EngineParts parts) {
        return parts.explainer();
    }

    /** What makes the pages clients take along. */
    @Produces
    @Singleton
    Handouts handouts(EngineParts parts) {
        return parts.handouts();
    }

    /** What turns an intake into a formulation. */
    @Produces
    @Singleton
    Formulator formulator(EngineParts parts) {
        return parts.formulator();
    }
}

package ebb.cli;

import ebb.explain.Explainer;
import ebb.handout.Handouts;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.service.FormulationService;
import ebb.service.RulesFolder;
import ebb.session.SessionPool;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.nio.file.Path;
import org.jboss.weld.environment.se.Weld;

/**
 * The container with the rules in it, for one run of the command line.
 *
 * @param service   formulates
 * @param explainer answers questions to a formulation
 * @param knowledge the words
 * @param container closed with this
 */
record Engine(FormulationService service, Explainer explainer, Knowledge knowledge, SeContainer container)
        implements AutoCloseable {

    /** A command that formulates, and so needs an engine before it runs. */
    interface User {

        /** The rules folder it was told to use instead of the bundled rules; null for those. */
        Path rulesFolder();

        /** Takes the engine; called once, before the command runs. */
        void use(Engine engine);
    }

    /** Tells the container of the rules folder, as any application may do that has its own rules. */
    private record OwnRules(Path folder) implements Extension {
        void announce(@Observes AfterBeanDiscovery beans) {
            beans.<Path>addBean()
                    .scope(Dependent.class)
                    .types(Path.class)
                    .qualifiers(new RulesFolder.Literal())
                    .createWith(context -> folder);
        }
    }

    /**
     * Begins to load the bundled rules. That takes as long as reading the command line and starting the container
     * together: one core does the one, another the other.
     */
    static void loadAhead() {
        Thread ahead = new Thread(BundledRules::shared, "rules");
        ahead.setDaemon(true);
        ahead.start();
    }

    /**
     * Starts the container. The beans are named and not looked for, which saves a good part of the start.
     *
     * @param rulesFolder rules to use instead of the bundled ones; null for those
     */
    static Engine start(Path rulesFolder) {
        Weld weld = new Weld()
                .disableDiscovery()
                .property("org.jboss.weld.se.shutdownHook", false)
                .property("org.jboss.weld.bootstrap.concurrentDeployment", false)
                .addBeanClasses(FormulationService.class, ebb.service.EngineProducer.class);
        if (rulesFolder != null) {
            weld.addExtension(new OwnRules(rulesFolder));
        }
        SeContainer container = weld.initialize();
        return new Engine(container.select(FormulationService.class).get(), container.select(Explainer.class).get(),
                container.select(Knowledge.class).get(), container);
    }

    /** The pool of rule sessions. */
    SessionPool pool() {
        return container.select(SessionPool.class).get();
    }

    /** Makes the pages clients take along; made when first asked for. */
    Handouts handouts() {
        return container.select(Handouts.class).get();
    }

    @Override
    public void close() {
        container.close();
    }
}

package ebb.rulebase;

import ebb.finding.Direction;
import ebb.finding.Weight;
import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Loads the rules that were compiled with Ebb. */
public final class BundledRules {

    private static final String MODEL = "/META-INF/kie/ebb/ebb/drools-model";

    private static final Pattern COMMA = Pattern.compile(", *");

    private static final FutureTask<RuleBase> SHARED = new FutureTask<>(BundledRules::load);

    private BundledRules() {
    }

    /**
     * The one rule base of this process, loaded when it is first asked for. May be asked for in one thread ahead of time
     * and in another when it is needed: the second waits for the first.
     *
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase shared() {
        SHARED.run();
        return awaited(SHARED);
    }

    /**
     * Loads the rules anew from their built model, which is several times faster than compiling them.
     *
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase load() {
        KieBase kieBase = kieBase(RuleFolder.resource(MODEL).lines().map(String::trim)
                .filter(line -> line.startsWith("ebb.")).sorted().toList());
        List<String> paths = RuleFolder.resource(RuleFolder.INDEX).lines().toList();
        Properties stamp = RuleStamp.read();
        return new RuleBase(kieBase, cards(kieBase, paths), RuleTexts::bundled, stamp.getProperty("version"),
                stamp.getProperty("digest"));
    }

    /**
     * Weaves the packages into one network, which one thread has to do, in their order. Meanwhile others prepare those at
     * the other end: a pool begins with the task it was given first, and this thread does itself what nobody began.
     */
    private static KieBase kieBase(List<String> models) {
        FutureTask<KieBaseConfiguration> options = new FutureTask<>(EngineOptions::configuration);
        Deque<ForkJoinTask<CanonicalKiePackages>> packages = new ArrayDeque<>();
        for (int i = models.size() - 1; i >= 0; i--) {
            String model = models.get(i);
            packages.push(ForkJoinPool.commonPool().submit(() -> prepare(model, options)));
        }
        options.run();
        InternalKnowledgeBase kieBase = KnowledgeBaseFactory.newKnowledgeBase("ebb", awaited(options));
        packages.forEach(prepared -> kieBase.addPackages(prepared.join().getKiePackages()));
        return kieBase;
    }

    private static CanonicalKiePackages prepare(String className, FutureTask<KieBaseConfiguration> options) {
        Model model;
        try {
            model = (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built rules are damaged: " + className, e);
        }
        KiePackagesBuilder builder = new KiePackagesBuilder(awaited(options));
        builder.addModel(model);
        return builder.build();
    }

    private static <T> T awaited(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the rules were loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rules that come with Ebb cannot be loaded", e.getCause());
        }
    }

    /**
     * What the compiled rules say of themselves.
     *
     * @param paths the files they were compiled from, because a package does not tell its folder's hyphens
     */
    static Map<String, RuleCard> cards(KieBase kieBase, List<String> paths) {
        Map<String, String> folders = new HashMap<>();
        for (String path : paths) {
            RuleFile file = new RuleFile(path, "");
            folders.put(file.expectedPackage(), file.folder());
        }
        Map<String, RuleCard> cards = new HashMap<>();
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                cards.put(rule.getName(), card(rule, folders.get(rule.getPackageName())));
            }
        }
        return cards;
    }

    private static RuleCard card(Rule rule, String folder) {
        Map<String, Object> metadata = rule.getMetaData();
        String claims = (String) metadata.get("claim");
        return new RuleCard(
                rule.getName(),
                folder,
                claims.equals("floor") ? List.of() : List.of(COMMA.split(claims)),
                Direction.valueOf(constant(metadata, "speaks")),
                Weight.valueOf(constant(metadata, "strength")),
                (String) metadata.get("says"));
    }

    private static String constant(Map<String, Object> metadata, String key) {
        return ((String) metadata.get(key)).toUpperCase(Locale.ROOT);
    }
}

package ebb.rulebase;

import ebb.finding.Direction;
import ebb.finding.Weight;
import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleFile;
import ebb.rulebase.reading.RuleText;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
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

    private static final Once<RuleBase> SHARED = new Once<>(BundledRules::load);

    private static final Once<List<RuleText>> TEXTS = new Once<>(RuleTexts::bundled);

    private static final Once<Prerequisites> PREREQUISITES = new Once<>(Prerequisites::bundled);

    /** Finding out what the engine's options are takes a sixth of loading the rules. */
    private static final Once<KieBaseConfiguration> OPTIONS = new Once<>(EngineOptions::configuration);

    private BundledRules() {
    }

    /**
     * The one rule base of this process, loaded when it is first asked for.
     *
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase shared() {
        return SHARED.get();
    }

    /** What the bundled rules ask for and conclude, in the order of files and lines; read when first asked for. */
    public static List<RuleText> texts() {
        return TEXTS.get();
    }

    /**
     * Loads the rules anew from their built model, which is several times faster than compiling them.
     *
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase load() {
        List<String> models = RuleFolder.resource(MODEL).lines().map(String::trim)
                .filter(line -> line.startsWith("ebb.")).sorted().toList();
        return of(models.stream().<Supplier<Model>>map(model -> () -> model(model)).toList());
    }

    /**
     * Loads only those rules that may have something to say about a case: about a third of them, and so in a third of the
     * time, with the same conclusions. They serve this case, and what is left of it when facts are taken back, but no
     * other.
     *
     * @param things all that rules see of the case: facts, people, bonds, the household
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase concerning(Collection<?> things) {
        Map<String, List<Method>> packages = new TreeMap<>();
        try {
            for (Method maker : PREREQUISITES.get().concerned(things)) {
                packages.computeIfAbsent(maker.getDeclaringClass().getPackageName(), same -> new ArrayList<>()).add(maker);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built rules are damaged", e);
        }
        return of(packages.entrySet().stream().<Supplier<Model>>map(some -> () ->
                new ModelImpl(some.getKey()).withRules(some.getValue().stream().map(BundledRules::rule).toList())).toList());
    }

    /** Gets ready, ahead of time, what {@link #concerning} needs whatever the case. */
    public static void getReady() {
        OPTIONS.get();
        PREREQUISITES.get();
    }

    private static RuleBase of(List<Supplier<Model>> models) {
        KieBase kieBase = kieBase(models);
        List<String> paths = RuleFolder.resource(RuleFolder.INDEX).lines().toList();
        Properties stamp = RuleStamp.read();
        return new RuleBase(kieBase, cards(kieBase, paths), BundledRules::texts, stamp.getProperty("version"),
                stamp.getProperty("digest"));
    }

    /**
     * Weaves the packages into one network, which one thread has to do, in their order. Meanwhile others prepare those at
     * the other end: a pool begins with the task it was given first, and this thread does itself what nobody began.
     */
    private static KieBase kieBase(List<Supplier<Model>> models) {
        Deque<ForkJoinTask<CanonicalKiePackages>> packages = new ArrayDeque<>();
        for (int i = models.size() - 1; i >= 0; i--) {
            Supplier<Model> model = models.get(i);
            packages.push(ForkJoinPool.commonPool().submit(() -> prepare(model)));
        }
        InternalKnowledgeBase kieBase = KnowledgeBaseFactory.newKnowledgeBase("ebb", OPTIONS.get());
        packages.forEach(prepared -> kieBase.addPackages(prepared.join().getKiePackages()));
        return kieBase;
    }

    private static CanonicalKiePackages prepare(Supplier<Model> model) {
        Model made = model.get();
        KiePackagesBuilder builder = new KiePackagesBuilder(OPTIONS.get());
        builder.addModel(made);
        return builder.build();
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built rules are damaged: " + className, e);
        }
    }

    private static org.drools.model.Rule rule(Method maker) {
        try {
            return (org.drools.model.Rule) maker.invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built rules are damaged: " + maker, e);
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

package ebb.rulebase;

import ebb.finding.Direction;
import ebb.finding.Weight;
import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/** Loads the rules that were compiled with Ebb. */
public final class BundledRules {

    private static final String MODEL = "/META-INF/kie/ebb/ebb/drools-model";

    private BundledRules() {
    }

    /**
     * Loads the rules from their built model, which is several times faster than compiling them.
     *
     * @throws IllegalStateException if the build left no model behind
     */
    public static RuleBase load() {
        List<Model> models = new ArrayList<>();
        for (String line : RuleFolder.resource(MODEL).split("\n")) {
            if (line.startsWith("ebb.")) {
                models.add(instantiate(line.trim()));
            }
        }
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        List<String> paths = RuleFolder.resource(RuleFolder.INDEX).lines().toList();
        Properties stamp = RuleStamp.read();
        return new RuleBase(kieBase, cards(kieBase, paths), stamp.getProperty("version"), stamp.getProperty("digest"));
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
                claims.equals("floor") ? List.of() : List.of(claims.split(", *")),
                Direction.valueOf(constant(metadata, "speaks")),
                Weight.valueOf(constant(metadata, "strength")),
                (String) metadata.get("says"));
    }

    private static String constant(Map<String, Object> metadata, String key) {
        return ((String) metadata.get(key)).toUpperCase(Locale.ROOT);
    }

    private static Model instantiate(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built rules are damaged: " + className, e);
        }
    }
}

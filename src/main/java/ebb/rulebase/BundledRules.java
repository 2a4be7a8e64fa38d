package ebb.rulebase;

import ebb.finding.Direction;
import ebb.finding.Weight;
import ebb.knowledge.RuleCard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        for (String line : read(MODEL).split("\n")) {
            if (line.startsWith("ebb.")) {
                models.add(instantiate(line.trim()));
            }
        }
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        return new RuleBase(kieBase, cards(kieBase), "0.1.0", "sha256:unknown");
    }

    static Map<String, RuleCard> cards(KieBase kieBase) {
        Map<String, RuleCard> cards = new HashMap<>();
        for (KiePackage kiePackage : kieBase.getKiePackages()) {
            for (Rule rule : kiePackage.getRules()) {
                cards.put(rule.getName(), card(rule));
            }
        }
        return cards;
    }

    private static RuleCard card(Rule rule) {
        Map<String, Object> metadata = rule.getMetaData();
        String claims = (String) metadata.get("claim");
        return new RuleCard(
                rule.getName(),
                rule.getPackageName().substring(rule.getPackageName().lastIndexOf('.') + 1),
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

    private static String read(String resource) {
        try (InputStream in = BundledRules.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Ebb was built without its rules: " + resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

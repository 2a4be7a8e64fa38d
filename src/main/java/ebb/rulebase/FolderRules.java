package ebb.rulebase;

import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleFaultsException;
import ebb.rulebase.reading.RuleFile;
import ebb.rulebase.reading.RuleLint;
import ebb.rulebase.reading.RuleText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;

/**
 * Loads the rules of a folder while Ebb runs: checks them by {@link RuleLint} first, then compiles them. Takes seconds,
 * and needs the jars for authoring rules on the class path.
 */
public final class FolderRules {

    private static final String HOME = "src/main/resources/ebb/rules/";

    private FolderRules() {
    }

    /**
     * Checks and compiles the rules of a folder.
     *
     * @throws RuleFaultsException if a rule is not as it has to be
     */
    public static RuleBase load(RuleFolder folder) {
        List<RuleFile> files = folder.ruleFiles();
        List<RuleText> rules = RuleLint.read(files).sound();
        return new RuleBase(compile(files), rules.stream().map(RuleText::card)
                .collect(Collectors.toMap(RuleCard::name, Function.identity())), () -> rules, RuleStamp.version(),
                folder.digest());
    }

    private static KieBase compile(List<RuleFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        files.forEach(file -> sources.write(HOME + file.compiledPath(), file.drl()));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(DrlProject.class);
        Results results = builder.getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new RuleFaultsException(results.getMessages(Message.Level.ERROR).stream().map(FolderRules::fault)
                    .sorted().toList());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(EngineOptions.configuration());
    }

    private static RuleFault fault(Message message) {
        String path = message.getPath() == null ? "." : message.getPath();
        return new RuleFault(path.startsWith("ebb/rules/") ? path.substring("ebb/rules/".length()) : path,
                Math.max(0, message.getLine()), null, "The compiler of rules reports: " + message.getText());
    }
}

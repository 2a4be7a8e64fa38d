package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.io.KnowledgeReader;
import ebb.knowledge.Claim;
import ebb.knowledge.RuleCard;
import ebb.rulebase.reading.RuleLint;
import ebb.rulebase.reading.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules say of themselves is whole, true, and the same in source and in the build. */
class RuleMetadataTest {

    private final RuleLint.Reading reading = RuleLint.read(RuleFolder.bundled().ruleFiles());

    @Test
    void theRulesPassTheLint() {
        assertThat(reading.faults()).isEmpty();
    }

    @Test
    void everyRuleOfTheSourcesIsInTheBuildWithTheSameMetadata() {
        Map<String, RuleCard> read = new TreeMap<>();
        reading.rules().forEach(rule -> read.put(rule.name(), rule.card()));

        assertThat(read).hasSizeGreaterThan(400).isEqualTo(BundledRules.load().cards());
    }

    @Test
    void whatTheBuildWroteDownOfTheRulesIsWhatTheirSourcesSay() {
        assertThat(BundledRules.texts()).isEqualTo(reading.sound());
    }

    @Test
    void everyCitedClaimExists() {
        Set<String> known = KnowledgeReader.bundled().claims().stream().map(Claim::id).collect(Collectors.toSet());
        List<String> unknown = reading.rules().stream().map(RuleText::card)
                .filter(card -> !known.containsAll(card.claims()))
                .map(card -> card.name() + " cites " + card.claims()).toList();

        assertThat(known).hasSize(76);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyClaimIsFormalisedOrSaysWhyNot() {
        Set<String> cited = reading.rules().stream().flatMap(rule -> rule.card().claims().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> open = KnowledgeReader.bundled().claims().stream()
                .filter(claim -> cited.contains(claim.id()) == (claim.notFormalised() != null))
                .map(claim -> claim.id() + (cited.contains(claim.id())
                        ? " is listed as not formalised, but a rule cites it"
                        : " is cited by no rule, and no reason is given")).toList();

        assertThat(open).isEmpty();
    }
}

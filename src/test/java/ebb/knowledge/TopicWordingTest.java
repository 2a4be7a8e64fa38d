package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Account;
import ebb.fact.Belief;
import ebb.fact.BeliefKind;
import ebb.fact.Fear;
import ebb.fact.FearKind;
import ebb.fact.PresentEvidence;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import ebb.finding.Contentment;
import ebb.finding.ExpectationStyle;
import ebb.finding.LikelyAntecedent;
import ebb.finding.LikelyCaution;
import ebb.finding.LikelyExpecting;
import ebb.finding.LikelyNeed;
import ebb.finding.LikelyPattern;
import ebb.finding.LikelySatisfaction;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicWordingTest {

    private static final Account TOLD = new Account(SourceKind.SELF_REPORT, "rowan", null, null, null, false, null);
    private static final Fear FEAR =
            new Fear("f1", "rowan", FearKind.REJECTION, PresentEvidence.UNKNOWN, null, TOLD);
    private static final LikelyNeed NEED = new LikelyNeed("rowan", Need.LOVE, Strength.STRONG);

    private static TopicWording with(String... keys) {
        Map<String, Template> whys = Stream.of(keys)
                .collect(Collectors.toMap(key -> key, key -> Template.sentence(key, Set.of())));
        return new TopicWording(Topic.WHERE_FROM, "Where it may come from", null, List.of(), whys, List.of(), List.of(),
                List.of(), Map.of());
    }

    @Test
    void findsTheSentenceForTheVeryTermElseForItsKindElseTheGeneralOne() {
        assertThat(with("default", "fear", "fear.rejection").why("fear.rejection")).hasToString("fear.rejection");
        assertThat(with("default", "fear").why("fear.rejection")).hasToString("fear");
        assertThat(with("default", "need").why("need:love")).hasToString("need");
        assertThat(with("default", "need").why("fear.rejection")).hasToString("default");
        assertThat(with("default").why("antecedent")).hasToString("default");
    }

    @Test
    void namesEverythingThatCanSuggestATopic() {
        assertThat(WhyKey.of(NEED)).isEqualTo("need:love");
        assertThat(WhyKey.of(new LikelyPattern(PatternKind.OLD_DEBT, "rowan", null, Strength.STRONG)))
                .isEqualTo("pattern:old-debt");
        assertThat(WhyKey.of(new LikelyExpecting("rowan", ExpectationStyle.STRAINED, Strength.STRONG)))
                .isEqualTo("expectation:strained");
        assertThat(WhyKey.of(new LikelySatisfaction("rowan", Contentment.UNHAPPY, Strength.STRONG)))
                .isEqualTo("satisfaction:unhappy");
        assertThat(WhyKey.of(new LikelyAntecedent("rowan", "x1", Need.LOVE, Strength.STRONG))).isEqualTo("antecedent");
        assertThat(WhyKey.of(new LikelyCaution(SafetyKind.SELF_HARM, "rowan", Urgency.CURRENT)))
                .isEqualTo("safety.self-harm");
        assertThat(WhyKey.of(new LikelyCaution(SafetyKind.SELF_HARM, "rowan", Urgency.UNSCREENED)))
                .isEqualTo("past-safety.self-harm");
        assertThat(WhyKey.of(FEAR)).isEqualTo("fear.rejection");
        assertThat(WhyKey.of(new Belief("l1", "rowan", BeliefKind.ONE_RIGHT_WAY, TOLD)))
                .isEqualTo("belief.one-right-way");
        assertThat(WhyKey.of(new Relationship("r", List.of("rowan", "sky"), Stage.MARRIED, null, null, TOLD)))
                .isEqualTo("not-screened");
        assertThat(WhyKey.ALL).contains("default", "not-screened", "safety", "past-safety.self-harm", "pattern:old-debt",
                "need", "antecedent", "fear", "fear.rejection", "satisfaction:unhappy").doesNotContain("fear.love");
    }
}

package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.SafetyKind;
import ebb.fact.Setting;
import ebb.finding.Audience;
import ebb.finding.PatternKind;
import ebb.finding.ReminderKind;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.WithholdingScope;
import ebb.io.KnowledgeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads all wording as the people it is for would: hypotheses, plain, kind, and true for everybody. */
class WordingTest {

    private static final Knowledge KNOWLEDGE = KnowledgeReader.bundled();

    /** Words that conclude too much, blame, or assume who people are. */
    private static final List<Pattern> BANNED = Stream.of(
            "diagnos", "disorder", "suffers? from", "patholog", "narcissis", "borderline", "codependen", "toxic",
            "dysfunction", "attachment style", "trauma", "is a\\b", "is an\\b", "has a disorder", "clearly", "obviously",
            "because of (his|her|their)", "(his|her|their) fault", "to blame", "why don't you", "you should", "you must",
            "manipulat", "needy person", "always does", "proves", "the truth is",
            "\\bhe\\b", "\\bshe\\b", "\\bhis\\b", "\\bher\\b", "\\bhim\\b", "husband", "wife", "boyfriend", "girlfriend",
            "\\bspouse", "marriage", "opposite sex", "!")
            .map(banned -> Pattern.compile(banned, Pattern.CASE_INSENSITIVE)).toList();

    /** Words of the trade, and whatever would tell a client what was concluded. */
    private static final Pattern JARGON = Pattern.compile("\\b((the|a|your|unmet) needs?|pattern|withdraw\\w*|pursu\\w*|boundar\\w*"
            + "|attach\\w*|antecedent|hypothes\\w*|formulation|engulf\\w*|accus\\w*|avoid\\w*|expectations?|cautions?"
            + "|complaints?|partnership|infatuat\\w*|evidence|strong|moderate|session|therap\\w*|client|ebb)\\b");

    @Test
    void concludesNothingBlamesNobodyAndAssumesNothing() {
        assertThat(faults(everything())).isEmpty();
    }

    @Test
    void theListOfBannedWordsCanFail() {
        assertThat(faults(List.of("Ngozi suffers from a fear of being left.", "What does she want?", "Ngozi may be tired.")))
                .containsExactly("\"suffers? from\" in: Ngozi suffers from a fear of being left.",
                        "\"\\bshe\\b\" in: What does she want?");
    }

    private static List<String> faults(List<String> wording) {
        List<String> faults = new ArrayList<>();
        for (String text : wording) {
            for (Pattern banned : BANNED) {
                if (banned.matcher(text.replaceAll("\\{\\w+}", "Ngozi")).find()) {
                    faults.add("\"" + banned.pattern() + "\" in: " + text);
                }
            }
        }
        return faults;
    }

    private static List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Topic topic : KNOWLEDGE.topicOrder()) {
            TopicWording wording = KNOWLEDGE.topic(topic);
            all.add(wording.title());
            wording.whys().values().forEach(why -> all.add(why.toString()));
            wording.questions().forEach(question -> all.add(question.toString()));
            wording.questionsAlone().forEach(question -> all.add(question.toString()));
            wording.questionsAbout().forEach(question -> all.add(question.toString()));
            wording.questionsByDanger().values().forEach(questions -> questions.forEach(question -> all.add(question.toString())));
        }
        KNOWLEDGE.questions().forEach(question -> all.addAll(List.of(question.ask().toString(),
                question.why().toString(), question.whyAlone() == null ? "" : question.whyAlone())));
        for (SafetyKind kind : SafetyKind.values()) {
            Stream.of(Urgency.values()).filter(urgency -> urgency.fits(kind))
                    .forEach(urgency -> all.add(KNOWLEDGE.caution(kind, urgency).message().toString()));
        }
        for (ReminderKind kind : ReminderKind.values()) {
            all.add(KNOWLEDGE.reminder(kind).message().toString());
        }
        for (WithholdingScope scope : WithholdingScope.values()) {
            all.add(KNOWLEDGE.withheldReason(scope));
        }
        for (PatternKind kind : PatternKind.values()) {
            all.add(KNOWLEDGE.phrases().pattern(kind).label());
            all.add(KNOWLEDGE.phrases().pattern(kind).gloss().toString());
        }
        return all;
    }

    @Test
    void everyWhyIsOneSentenceThatReadsWellWhateverIsKnown() {
        for (Topic topic : KNOWLEDGE.topicOrder()) {
            KNOWLEDGE.topic(topic).whys().forEach((key, why) -> {
                PatternKind pattern = key.startsWith("pattern:")
                        ? Vocabulary.find(PatternKind.class, key.substring("pattern:".length())) : null;
                for (String other : List.of("Emeka", "the partner")) {
                    String text = why.fill(new Cast("Ngozi", other, "Ngozi fears being left",
                            pattern == null ? null : pattern.firstRole(), pattern == null ? null : pattern.secondRole()));
                    assertThat(text).as(topic.term() + " " + key)
                            .matches("\\p{Lu}[^.?!]*\\.").doesNotContain("  ", "{", "[", " ,", " ;");
                    assertThat(text.length()).as(text).isLessThanOrEqualTo(190);
                }
            });
        }
    }

    @Test
    void everyQuestionIsShortAndOpen() {
        Pattern closed = Pattern.compile("^(Why|Don't|Isn't|Aren't|Wouldn't|Shouldn't) ");
        for (Topic topic : KNOWLEDGE.topicOrder()) {
            TopicWording wording = KNOWLEDGE.topic(topic);
            assertThat(wording.title().length()).as(wording.title()).isLessThanOrEqualTo(40);
            Stream.concat(Stream.of(wording.questions(), wording.questionsAlone(), wording.questionsAbout()),
                    wording.questionsByDanger().values().stream()).flatMap(List::stream).forEach(question ->
                    assertThat(question.toString()).endsWith("?").doesNotContainPattern(closed)
                            .satisfies(text -> assertThat(text.length()).as(text).isLessThanOrEqualTo(115)));
        }
        KNOWLEDGE.questions().forEach(question -> assertThat(question.ask().toString()).endsWith("?")
                .doesNotContainPattern(closed)
                .satisfies(text -> assertThat(text.length()).as(text).isLessThanOrEqualTo(130)));
    }

    @Test
    void whatStandsOnPaperForClientsIsPlainAndNamesNobody() {
        HandoutWording handout = KnowledgeReader.bundledHandout();
        List<String> paper = new ArrayList<>(List.of(handout.openingJoint(), handout.openingAlone(), handout.nothing(),
                handout.closing()));
        for (Topic topic : Topic.values()) {
            if (topic == Topic.SAFETY_FIRST) {
                assertThat(handout.topics()).doesNotContainKey(topic);
                continue;
            }
            TopicWording wording = KNOWLEDGE.topic(topic);
            paper.add(handout.topics().get(topic).title());
            handout.questionsAlone(wording).forEach(question -> {
                assertThat(question.placeholders()).as(question.toString()).isSubsetOf(Set.of("other"));
                paper.add(question.toString());
            });
            if (wording.audience() != Audience.INDIVIDUAL) {
                handout.questions(wording).forEach(question -> {
                    assertThat(question.placeholders()).as(question.toString()).isEmpty();
                    paper.add(question.toString());
                });
            }
        }
        assertThat(faults(paper)).isEmpty();
        assertThat(paper).allSatisfy(text -> assertThat(text.toLowerCase()).doesNotContainPattern(JARGON)
                .satisfies(words -> assertThat(words.length()).as(words).isLessThanOrEqualTo(230)));
        assertThat("Saying the need under the complaint".toLowerCase()).containsPattern(JARGON);
    }

    @Test
    void aTopicForOnePersonAloneSpeaksToThatPerson() {
        for (Topic topic : KNOWLEDGE.topicOrder()) {
            TopicWording wording = KNOWLEDGE.topic(topic);
            assertThat(wording.questionsAlone()).as(topic.term()).allSatisfy(
                    question -> assertThat(question.placeholders()).isSubsetOf(Set.of("other")));
            if (wording.audience() == Audience.INDIVIDUAL) {
                assertThat(wording.questions()).as(topic.term()).isEqualTo(wording.questionsAlone());
            }
        }
    }

    @Test
    void safetyComesFirstAndRestsOnNoClaim() {
        assertThat(KNOWLEDGE.topicOrder().get(0)).isEqualTo(Topic.SAFETY_FIRST);
        assertThat(KNOWLEDGE.topic(Topic.SAFETY_FIRST).claims()).isEmpty();
        assertThat(KNOWLEDGE.topicOrder()).containsExactlyInAnyOrder(Topic.values());
        KNOWLEDGE.topicOrder().stream().filter(topic -> topic != Topic.SAFETY_FIRST).forEach(
                topic -> assertThat(KNOWLEDGE.topic(topic).claims()).as(topic.term()).isNotEmpty());
    }

    @Test
    void aCautionSaysWhatToDoNowAndAPastOneDoesNotAlarm() {
        for (SafetyKind kind : SafetyKind.values()) {
            String now = KNOWLEDGE.caution(kind, Urgency.CURRENT).message().toString().toLowerCase();
            assertThat(now).as(kind.term()).contains("document", "consult")
                    .containsPattern("own protocol|reporting duties");
            if (kind.fromPartner()) {
                assertThat(now).contains("see each alone", "not indicated until safety is assessed",
                        "do not confront {other} with any of this", "let neither of them see or receive any of it");
            }
            assertThat(KNOWLEDGE.caution(kind, Urgency.UNSCREENED).message().toString().toLowerCase())
                    .as(kind.term()).contains("alone", "nothing here means that");
            assertThat(KNOWLEDGE.caution(kind, Urgency.NOTED).message().toString()).as(kind.term())
                    .contains("past", "screening since was negative", "Ask again");
        }
    }

    @Test
    void whatIsWithheldIsWhatTheSafetyFloorSays() {
        Set<Topic> left = new TreeSet<>(Set.of(Topic.values()));
        left.removeAll(KNOWLEDGE.withheld(WithholdingScope.ALL_BUT_PROTECTION));
        assertThat(left).containsExactlyInAnyOrder(
                Topic.SAFETY_FIRST, Topic.HONOUR_THE_FEAR, Topic.NOT_GOOD_ENOUGH_FOR_YOU);
        assertThat(KNOWLEDGE.withheld(WithholdingScope.WHAT_LOADS)).containsExactlyInAnyOrder(
                Topic.BREAK_THE_CHASE, Topic.SAY_IT_DIRECTLY, Topic.THICKER_SKIN, Topic.NEGOTIATE_THE_BOUNDARY,
                Topic.AGREE_THE_RETREAT, Topic.SORT_OUT_FIRST, Topic.RECHARGE, Topic.IS_IT_REALISTIC,
                Topic.GOOD_ENOUGH_REVIEW);
        for (WithholdingScope scope : WithholdingScope.values()) {
            assertThat(KNOWLEDGE.withheld(scope)).as(scope.term()).doesNotContain(Topic.SAFETY_FIRST);
        }
        assertThat(KNOWLEDGE.withheld(WithholdingScope.JOINT_CONFLICT)).doesNotContain(Topic.SHARE_THE_LOAD);
        Set<Topic> joint = new TreeSet<>();
        KNOWLEDGE.topicOrder().stream().filter(topic -> KNOWLEDGE.topic(topic).audience() == Audience.JOINT)
                .forEach(joint::add);
        assertThat(KNOWLEDGE.withheld(WithholdingScope.JOINT_UNTIL_ASKED)).containsAll(joint);
    }

    @Test
    void aReasonToAskAloneIsGivenExactlyWhereItHasToBeAlone() {
        KNOWLEDGE.questions().forEach(question -> assertThat(question.whyAlone() != null).as(question.key())
                .isEqualTo(question.setting() == Setting.ALONE));
        KNOWLEDGE.questions().stream().filter(question -> question.key().startsWith("screening.")).forEach(
                question -> assertThat(question.setting()).as(question.key()).isEqualTo(Setting.ALONE));
    }

    @Test
    void claimsThatNoRuleCanRestOnSayWhy() {
        Map<String, String> reasons = new TreeMap<>();
        KNOWLEDGE.claims().stream().filter(claim -> claim.notFormalised() != null)
                .forEach(claim -> reasons.put(claim.id(), claim.notFormalised()));
        assertThat(KNOWLEDGE.claims()).hasSize(76);
        assertThat(reasons).containsKey("C76").allSatisfy((id, reason) -> assertThat(reason).endsWith("."));
    }
}

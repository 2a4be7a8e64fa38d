package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How clinicians note what was asked, of whom, and when something was. */
class ShorthandTest {

    private static final Cast PAIR = Cast.of(List.of(new Person("rosa", "Rosa", Role.CLIENT, true),
            new Person("henrik", "Henrik", Role.CLIENT, true)));

    private static List<MarkStatus> dangers(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), PAIR).stream()
                .filter(mark -> mark.fact() == FactType.SAFETY_SIGNAL).map(Mark::status).toList();
    }

    private static List<String> whose(FactType fact, String text) {
        return whose(fact, text, PAIR);
    }

    private static List<String> whose(FactType fact, String text, Cast cast) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), cast).stream().filter(mark -> mark.fact() == fact)
                .map(Mark::who).sorted().toList();
    }

    @Test
    void aHeadRulesTheListBehindIt() {
        assertThat(dangers("Rosa, seen alone. Denied: suicidal thoughts, that she is afraid of him.")).isNotEmpty()
                .containsOnly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa denied, twice: self-harm, but reports suicidal thoughts."))
                .contains(MarkStatus.PRESENT);
    }

    @Test
    void anAnswerBehindATopicIsReadAsOne() {
        assertThat(dangers("Rosa came. Suicidal thoughts: no.")).containsExactly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa came. Suicidal thoughts (denied), sleeps badly.")).containsExactly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa came. Suicidal thoughts: yes, last week.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("Rosa came. Violence: none since March.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("Rosa came. Suicidal thoughts: no plan, but often.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void theNextSentenceAnswersAQuestion() {
        assertThat(dangers("Rosa came. Suicidal? No.")).containsExactly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa came. Is she afraid of Henrik? Yes, most evenings.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("Henrik hits Rosa, is that normal? No.")).contains(MarkStatus.PRESENT);
    }

    @Test
    void whatIsSaidToGoOnIsNotDeniedWithWhatStandsBefore() {
        assertThat(dangers("Rosa came. No violence, suicidal thoughts daily."))
                .containsExactly(MarkStatus.NEGATED, MarkStatus.PRESENT);
    }

    @Test
    void whatWasNotAskedIsNeitherSoNorDenied() {
        assertThat(dangers("Client rang. Risk was not asked today, neither violence nor suicidal thoughts."))
                .isNotEmpty().containsOnly(MarkStatus.HYPOTHETICAL);
    }

    @Test
    void aYearLongGoneMakesItPast() {
        assertThat(dangers("4 May 2026. Feb 2023: Henrik slapped Rosa.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("4 May 2026. Henrik has slapped Rosa since 2019.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("4/5/26. Married 2012, Henrik slaps Rosa.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void aCapitalStandsForAName() {
        assertThat(whose(FactType.SAFETY_SIGNAL, "Rosa and Henrik. On Sunday R slapped H on the stairs."))
                .containsExactly("henrik");
        assertThat(whose(FactType.SAFETY_SIGNAL, "Rosa and Henrik. H held R by the throat.")).containsExactly("rosa");
    }

    @Test
    void heAndSheAreTheTwoOfANoteThatNamesNeither() {
        assertThat(whose(FactType.SAFETY_SIGNAL, "She came in late. Last night he hit her. Next session in March."))
                .containsExactly("rosa");
        assertThat(whose(FactType.SAFETY_SIGNAL, "She is afraid of him. Dr Smith was told.", Cast.unknown()))
                .containsExactly("client");
        assertThat(whose(FactType.SAFETY_SIGNAL, "He choked her. Seen on Monday.", Cast.unknown())).hasSize(1);
    }

    @Test
    void aListOfScoresIsOfThePersonAtItsHead() {
        String text = "Rosa and Henrik. H: affection 7, connected 3, needs 4.";

        assertThat(whose(FactType.RATING, text)).containsExactly("henrik", "henrik", "henrik");
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", text), PAIR))
                .extracting(mark -> mark.quote() + " is " + mark.detail().value())
                .containsExactly("affection 7 is 7", "affection 7, connected 3 is 3", "connected 3, needs 4 is 4");
        assertThat(whose(FactType.RATING, "Rosa and Henrik. Affection 7/3.")).isEmpty();
        assertThat(whose(FactType.SCREENING, "Rosa and Henrik. H, 15 min: no violence, not afraid of anyone."))
                .containsOnly("henrik");
    }

    @Test
    void whatEachWasAskedIsOfBoth() {
        assertThat(whose(FactType.SCREENING, "Rosa and Henrik. Each alone: no violence, no fear."))
                .containsExactly("henrik", "henrik", "rosa", "rosa");
    }

    @Test
    void whatEachWasAskedIsOfAPartnerToo() {
        Person rosa = new Person("rosa", "Rosa", Role.CLIENT, true);
        String text = "Rosa and Henrik. Each alone: no violence, no fear.";

        assertThat(whose(FactType.SCREENING, text, Cast.of(List.of(rosa, new Person("henrik", "Henrik", Role.PARTNER, true)))))
                .containsExactly("henrik", "henrik", "rosa", "rosa");
        assertThat(whose(FactType.SCREENING, text, Cast.of(List.of(rosa, new Person("henrik", "Henrik", Role.PARTNER, false)))))
                .containsExactly("rosa", "rosa");
        assertThat(whose(FactType.SCREENING, text, Cast.of(List.of(rosa, new Person("henrik", "Henrik", Role.OTHER, true)))))
                .containsExactly("rosa", "rosa");
    }

    @Test
    void anAnswerIsReadInWhateverWordsItWasAskedFor() {
        assertThat(dangers("Rosa came. Violence: asked her, on her own: never.")).containsOnly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa came. Suicidal thoughts: asked, none. Violence, fear of him: no, neither, ever."))
                .containsOnly(MarkStatus.NEGATED);
        assertThat(dangers("Rosa came. Violence/fear not asked; first thing next week.")).containsOnly(MarkStatus.HYPOTHETICAL);
        assertThat(dangers("Rosa came. She had not reached the door when he choked her.")).containsOnly(MarkStatus.PRESENT);
        assertThat(dangers("Rosa came. Violence: yes, he choked her. Suicidal thoughts: asked, daily."))
                .containsOnly(MarkStatus.PRESENT);
        assertThat(whose(FactType.SCREENING, "Rosa and Henrik. Violence: asked her, on her own: never.")).containsExactly("rosa");
    }

    @Test
    void aLifeOfOnesOwnIsNotedInAWordOrTwo() {
        assertThat(whose(FactType.OUTSIDE_LIFE, "Rosa and Henrik. R has choir, two old friends. H: no hobby, sees nobody."))
                .containsExactly("henrik", "henrik", "rosa", "rosa");
        assertThat(whose(FactType.OUTSIDE_LIFE, "Rosa and Henrik. Plenty of friends, both.")).containsExactly("henrik", "rosa");
        assertThat(whose(FactType.OUTSIDE_LIFE, "Rosa and Henrik came. Sees nobody.")).isEmpty();
        assertThat(whose(FactType.OUTSIDE_LIFE, "Rosa and Henrik. Neither sees friends.")).isEmpty();
        assertThat(whose(FactType.OUTSIDE_LIFE, "I told him that I miss choir women and two old friends, and I cried.", Cast.unknown()))
                .isEmpty();
    }

    @Test
    void aQuestionIsNoFindingAndItsAnswerIs() {
        assertThat(statuses("Rosa and Henrik. Frightened of being criticised? Shrugged.")).containsOnly(MarkStatus.HYPOTHETICAL);
        assertThat(statuses("Rosa and Henrik. Rosa is frightened of being criticised.")).containsOnly(MarkStatus.PRESENT);
    }

    private static List<MarkStatus> statuses(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), PAIR).stream()
                .filter(mark -> mark.fact() == FactType.FEAR).map(Mark::status).toList();
    }

    @Test
    void heAndSheOfACoupleAreKnownByNameOrByWhatIsLeft() {
        Cast couple = Cast.of(List.of(new Person("xan", "Xan", Role.CLIENT, true), new Person("bethan", "Bethan", Role.CLIENT, true)));
        String text = "Xan and Bethan. B asked whether he is no good as a husband. He says he will see, he is late. ";

        assertThat(whose(FactType.UPSET, text + "He wept.", couple)).containsExactly("xan");
        assertThat(whose(FactType.UPSET, text + "She wept.", couple)).containsExactly("bethan");
        Cast nameless = Cast.of(List.of(new Person("q", "?", Role.CLIENT, true)));
        assertThat(whose(FactType.UPSET, "? came. He wept.", nameless)).containsExactly("q");
        assertThat(whose(FactType.SAFETY_SIGNAL, "Rosa and Henrik. His mother is scared of her.")).isEmpty();
    }

    @Test
    void whoAnswersBehindATopicIsWhoseAnswerItIs() {
        assertThat(whose(FactType.SCREENING, "Violence: both deny.")).containsExactly("henrik", "rosa");
        assertThat(whose(FactType.SCREENING, "Violence: neither reports any.")).containsExactly("henrik", "rosa");
        assertThat(whose(FactType.SCREENING, "Violence: she denies.")).containsExactly("rosa");
        assertThat(whose(FactType.SCREENING, "Violence: R says never, H says never.")).containsExactly("henrik", "rosa");
        assertThat(whose(FactType.SCREENING, "Violence: R says yes, H denies.")).containsExactly("henrik");
        assertThat(dangers("Violence: R says yes, H denies.")).containsExactly(MarkStatus.PRESENT);
        assertThat(whose(FactType.SCREENING, "Violence: she denies. Suicide: he denies.")).containsExactly("henrik", "rosa");
    }

    @Test
    void whatTheClinicianAskedAboutIsAnsweredBehindItOrInTheNextSentence() {
        assertThat(whose(FactType.SCREENING, "Asked about violence, she denied it.")).containsExactly("rosa");
        assertThat(whose(FactType.SCREENING, "Asked her alone about violence; she denied any.")).containsExactly("rosa");
        assertThat(whose(FactType.SCREENING, "Asked Henrik about violence. He denied any.")).containsExactly("henrik");
        assertThat(whose(FactType.SCREENING, "He asked about violence at the school. Rosa said never to raise it.")).isEmpty();
        assertThat(dangers("Asked Rosa about violence. She said he hit her.")).contains(MarkStatus.PRESENT);
    }

    @Test
    void whoDeniesADeedAnswersForThemselves() {
        assertThat(whose(FactType.SCREENING, "Henrik denied ever hitting her.")).containsOnly("henrik");
        assertThat(whose(FactType.SCREENING, "Rosa seen alone: not afraid of him. Henrik denies any violence."))
                .containsExactly("henrik", "rosa");
    }

    @Test
    void aDeedThatItsDoerDeniesIsNoneDenied() {
        assertThat(dangers("He hit her in May and denied it later.")).containsExactly(MarkStatus.PRESENT);
        assertThat(whose(FactType.SCREENING, "He hit her and denied it.")).isEmpty();
        assertThat(dangers("Rosa: self-harm denied.")).containsExactly(MarkStatus.NEGATED);
    }

    @Test
    void aDenialThatIsDeniedTellsOfTheDanger() {
        assertThat(dangers("Rosa and Henrik. Neither denies the violence.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("Rosa and Henrik. Violence: H did not deny it.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("Rosa can't say Henrik has never hit her.")).containsExactly(MarkStatus.PRESENT);
        for (String text : List.of("Neither of them denied that things had got physical.", "H did not deny hitting R.",
                "Asked Henrik about violence. Not denied.", "Asked about self-harm, Rosa did not deny it.")) {
            assertThat(whose(FactType.SCREENING, "Rosa and Henrik. " + text)).as(text).isEmpty();
        }
    }

    @Test
    void whatIsMadeLittleOfIsNotDenied() {
        assertThat(dangers("Rosa and Henrik. He isn't violent, just pushes her about.")).contains(MarkStatus.PRESENT);
        assertThat(whose(FactType.SCREENING, "Rosa and Henrik. He isn't violent, just pushes her about.")).isEmpty();
    }

    @Test
    void whatIsNoMoreSinceADayIsPast() {
        assertThat(dangers("Rosa says H hasn't hit her since Jan.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("Rosa and Henrik. No violence since 2020 per both.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("H admits one slap in 2019, none since.")).containsExactly(MarkStatus.PAST);
    }

    @Test
    void aDangerThatIsToldLeavesNoDenialOfTheSamePersonInItsSentence() {
        assertThat(whose(FactType.SCREENING, "DV: H neg, R pos.")).containsExactly("henrik");
        assertThat(dangers("DV: H neg, R pos.")).containsExactly(MarkStatus.PRESENT);
        assertThat(whose(FactType.SCREENING, "H has thoughts of ending it, no plan, no intent, wants to stay alive.")).isEmpty();
    }

    @Test
    void theAnswersOfTwoToOneFormAreKeptApart() {
        for (String text : List.of("C-SSRS screener: H + (items 1, 2), R –.", "C-SSRS: H positive, R negative.")) {
            assertThat(whose(FactType.SAFETY_SIGNAL, text)).as(text).containsExactly("henrik");
            assertThat(whose(FactType.SCREENING, text)).as(text).containsExactly("rosa");
        }
        assertThat(whose(FactType.SCREENING, "DV screen (HITS, separate rooms): R neg / H neg.")).containsExactly("henrik", "rosa");
        assertThat(dangers("Screened for IPV, positive for R.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("R completed the C-SSRS.")).containsExactly(MarkStatus.HYPOTHETICAL);
        assertThat(whose(FactType.SCREENING, "R denies being hit; H, seen apart, says he has slapped her twice.")).containsExactly("rosa");
        assertThat(whose(FactType.SCREENING, "R says H hits her; H denies violence.")).containsExactly("henrik");
        assertThat(whose(FactType.SCREENING, "Pt (H) denies SI.")).containsExactly("henrik");
        assertThat(whose(FactType.SCREENING, "Both partners deny physical aggression.")).containsExactly("henrik", "rosa");
        assertThat(whose(FactType.SCREENING, "No current DV per R.")).containsExactly("rosa");
    }

    @Test
    void whatWasNotAskedIsNoAnswer() {
        assertThat(results("Nobody in this file has been asked about violence so far, neither of them.")).containsOnly("not-done");
        assertThat(results("R: questions on violence not reached, time up.")).containsOnly("not-done");
        assertThat(results("Rosa and Henrik. He shouts, and neither would call it violence.")).isEmpty();
        assertThat(results("H says Rosa has never harmed herself.")).isEmpty();
    }

    private static List<String> results(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), PAIR).stream()
                .filter(mark -> mark.fact() == FactType.SCREENING).map(mark -> mark.detail().value()).toList();
    }

    @Test
    void whatIsNoMoreIsPast() {
        for (String text : List.of("R no longer scared of him.", "R says he no longer hits her.", "R: he stopped hitting her in March.")) {
            assertThat(dangers(text)).as(text).containsExactly(MarkStatus.PAST);
        }
    }

    @Test
    void aScreeningLeftOutIsNoDanger() {
        assertThat(dangers("Rosa and Henrik. DV screen omitted as H wouldn't leave the room.")).containsOnly(MarkStatus.HYPOTHETICAL);
        assertThat(dangers("Rosa and Henrik. IPV screen not yet done with H.")).containsOnly(MarkStatus.HYPOTHETICAL);
        assertThat(dangers("Asked H separately about suicide - he went quiet, did not answer.")).containsOnly(MarkStatus.HYPOTHETICAL);
    }
}

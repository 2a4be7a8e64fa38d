package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Judgement;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.formulation.Contradiction;
import ebb.formulation.Formulation;
import ebb.formulation.OwnView;
import ebb.handout.Handout;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the clinician holds, accounts that differ and handouts: sound on the page, whatever somebody typed. */
class OwnViewTest {

    private static final Terminal TERMINAL = new Terminal(80, false, true);
    private static final PartialDate DAY = PartialDate.parse("2026-03-09");

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Test
    void everyBriefIsSoundWithWhatTheClinicianHolds() {
        Cases.all().forEach((name, formulation) -> assertThat(HtmlChecks.faults(
                new BriefHtml(new PlainWords()).render(held(formulation, "No & <no>, \"never\"")))).as(name).isEmpty());
    }

    @Property(tries = 60)
    void whateverTheClinicianTypesLeavesThePageSound(@ForAll("typed") String typed) {
        Formulation held = held(RowanAndSky.formulation(), typed.isBlank() ? "x" : typed);

        assertThat(HtmlChecks.faults(new BriefHtml(new PlainWords()).render(held))).isEmpty();
        assertThat(new BriefText(new PlainWords()).render(held, TERMINAL).lines())
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F]"));
    }

    @Property(tries = 60)
    void whateverPeopleAreCalledTheirHandoutIsSound(@ForAll("typed") String typed) {
        Handout page = new Handout("For " + typed, "Opening.", List.of(new Handout.Item("A topic",
                List.of("What about " + typed + "?"))), "Closing.");

        assertThat(HtmlChecks.faults(new HandoutHtml().render(page))).isEmpty();
        assertThat(Jsoup.parse(new HandoutHtml().render(page)).select("h1, h2, li").eachText()).hasSize(3);
        assertThat(new HandoutMarkdown().render(page).lines().filter(line -> line.startsWith("#")).count()).isEqualTo(2);
    }

    @Test
    void allFormsSayTheSameOfAccountsThatDiffer() {
        Formulation held = held(RowanAndSky.formulation(), "No.");
        String text = new BriefText(new PlainWords()).render(held, TERMINAL).replaceAll("\\s+", " ");
        String markdown = new BriefMarkdown(new PlainWords()).render(held);
        Element html = Jsoup.parse(new BriefHtml(new PlainWords()).render(held)).selectFirst("section.accounts");

        for (String said : List.of("they differ in agreed, felt as.", "One says so.", "The other says not.",
                "none is averaged away")) {
            assertThat(text).contains(said);
            assertThat(markdown).contains(said);
            assertThat(html.text()).contains(said);
        }
    }

    private static Formulation held(Formulation formulation, String typed) {
        String need = formulation.needs().isEmpty() ? "good-enough" : formulation.needs().get(0).need().id();
        List<Contradiction> differing = formulation.intake().facts().size() < 2 ? List.of() : List.of(
                new Contradiction(List.of(formulation.intake().people().get(0).id()), List.of("agreed", "feltAs"), List.of(
                        new Contradiction.Told(formulation.intake().facts().get(0), "one says so"),
                        new Contradiction.Told(formulation.intake().facts().get(1), "the other says not")), List.of(need)));
        return formulation.with(differing).with(new OwnView(
                List.of(new Judgement("j1", need, typed, DAY, null), new Judgement("j2", "topic:break-the-chase", typed, DAY, typed)),
                List.of(new OwnHypothesis("h1", need, typed, DAY), new OwnHypothesis("h2", null, typed, DAY),
                        new OwnHypothesis("h3", "pattern:old-debt@" + formulation.intake().people().get(0).id(), null, DAY))));
    }
}

package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.explain.Explainer;
import ebb.fact.Intake;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.rulebase.BundledRules;
import ebb.session.SessionPool;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefHtmlTest {

    private static final BriefHtml BRIEFS = new BriefHtml(new PlainWords());

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Test
    void everyCaseMakesASoundPage() {
        Cases.all().forEach((name, formulation) ->
                assertThat(HtmlChecks.faults(BRIEFS.render(formulation))).as(name).isEmpty());
    }

    @Test
    void allCasesMakeOneSoundPageBehindAnIndex() {
        String html = BRIEFS.render(List.copyOf(Cases.all().values()));
        assertThat(HtmlChecks.faults(html)).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("nav li").eachText()).containsExactly("Rowan and Sky rowan-and-sky",
                "Mara and Jonas mara-and-jonas safety first", "Solveig and Anton solveig-and-anton",
                "Femi and Alex femi",
                "Ana, Beatriz Esperanza Montenegro de la Vega y Villanueva and 宮崎 香織 ana-bea-and-caro",
                "Wayne wayne safety first");
        assertThat(page.select("article > header h2").eachText()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "</article>           | </p></article>            | not well formed",
        "<main id=\"briefs\">  | <main id=\"case1\">       | id twice: case1",
        "<h2                  | <h5                       | heading skips a level",
        "role=\"img\"         | role=\"presentation\"     | picture without words",
        "href=\"#case1-e1\"   | href=\"#case1-e999\"      | leads nowhere",
        "<header>             | <header><script></script> | foreign element",
        "<header>             | <header onclick=\"x()\">  | foreign attribute",
        "<html lang=\"en\">   | <html>                    | no language"})
    void theChecksSeeABrokenPage(String sound, String broken, String fault) {
        String html = BRIEFS.render(RowanAndSky.formulation());
        assertThat(html).contains(sound);
        String spoilt = html.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
        assertThat(HtmlChecks.faults(spoilt)).anySatisfy(found -> assertThat(found).startsWith(fault));
    }

    @Property(tries = 200)
    void nothingThatWasTypedBecomesMarkup(@ForAll("typed") String name, @ForAll("typed") String quote) {
        String html = BRIEFS.render(HostileCase.formulation(name, quote));
        assertThat(HtmlChecks.faults(html)).filteredOn(fault -> !fault.startsWith("picture without words")
                && !fault.startsWith("no language")).isEmpty();
        Document page = Jsoup.parse(html);
        Document plain = Jsoup.parse(BRIEFS.render(HostileCase.formulation("Ada", "Some words")));
        assertThat(vocabulary(page)).isEqualTo(vocabulary(plain));
        assertThat(page.select("h1").text()).isEqualTo(Jsoup.parse(escaped(name + " and Bo")).text());
    }

    @Test
    void saysInEveryFormThatSilenceIsNoSafety() {
        Cases.all().forEach((name, formulation) -> {
            assertThat(BRIEFS.render(formulation)).as(name).contains(Notices.NO_PROOF);
            assertThat(new BriefMarkdown(new PlainWords()).render(formulation)).as(name).contains(Notices.NO_PROOF);
            assertThat(new BriefText(new PlainWords()).render(formulation, new Terminal(120, false, true))).as(name)
                    .contains(Notices.NO_PROOF);
        });
    }

    @Test
    void putsSafetyBeforeEverythingElse() {
        Document page = Jsoup.parse(BRIEFS.render(OtherCases.danger()));
        assertThat(page.select("article > section, .columns section").eachAttr("class")).containsExactly(
                "safety danger", "short", "topics", "patterns", "needs", "expectations", "good-enough", "ask",
                "limits");
        assertThat(page.selectFirst(".safety").text()).startsWith("Safety first Mara's fear of the partner, Jonas: current"
                + " in confidence 1 See each of them alone.");
    }

    @Test
    void marksWhatRestsOnThingsToldInConfidence() {
        Document page = Jsoup.parse(BRIEFS.render(RowanAndSky.formulation()));
        List<String> marked = new ArrayList<>();
        for (Element mark : page.select("article > div .confided")) {
            marked.add(mark.parent().ownText());
        }
        assertThat(marked).containsExactly("Sky knew domination from a sibling (“My brother ran my life.”)."
                + " It may feed a need: autonomy*");
        assertThat(page.select(".eyes-only").text()).isEqualTo(Notices.CONFIDENTIAL);
        assertThat(Jsoup.parse(BRIEFS.render(OtherCases.goodEnough())).select(".confided, .eyes-only")).isEmpty();
    }

    @Test
    void theSamePageTwice() throws IOException {
        assertThat(fromTheFile()).isEqualTo(fromTheFile());
    }

    private static String fromTheFile() throws IOException {
        Intake intake = new IntakeReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), null)
                .read(Path.of("samples/session-prep/imani-and-tess.json")).intake();
        Knowledge knowledge = KnowledgeReader.bundled();
        return new BriefHtml(knowledge.phrases())
                .render(new Explainer(new SessionPool(BundledRules.shared()), knowledge).formulate(intake));
    }

    private static String escaped(String text) {
        return OneLine.of(text).replace("&", "&amp;").replace("<", "&lt;");
    }

    /** All names of elements, and of their attributes: what was typed can add none. */
    private static TreeSet<String> vocabulary(Document page) {
        TreeSet<String> names = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            names.add(element.normalName());
            element.attributes().forEach(attribute -> names.add(element.normalName() + " " + attribute.getKey()));
        }
        return names;
    }
}

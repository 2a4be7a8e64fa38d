package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.finding.PatternKind;
import ebb.finding.Strength;
import ebb.finding.Weight;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PicturesTest {

    /** How wide a character of the words on an arrow is, about. */
    private static final double CHARACTER = 6.2;

    @ParameterizedTest
    @EnumSource(PatternKind.class)
    void everyPatternHasWordsThatFitBetweenTheTwo(PatternKind kind) {
        boolean two = kind.secondRole() != null || kind == PatternKind.MUTUAL_AVOIDANCE;
        int room = PatternBand.RIGHT - PatternBand.NODE;
        assertThat(Doing.first(kind).words()).isNotBlank();
        if (two) {
            assertThat(Doing.first(kind).words().length() * CHARACTER).isLessThan(room);
        }
        if (two && kind != PatternKind.INCIVILITY) {
            assertThat(Doing.second(kind).words().length() * CHARACTER).isLessThan(room);
        } else {
            assertThat(Doing.second(kind)).isNull();
        }
    }

    @Test
    void drawsOnePictureForEveryPairAndOnePersonWhereTheyAreShown() {
        List<PatternPicture> pictures = PatternPicture.of(List.of(
                scene(PatternKind.DEMAND_WITHDRAW, "Ann", "Ben"),
                scene(PatternKind.TOO_CLOSE_FOR_COMFORT, "Ben", "Ann"),
                scene(PatternKind.MUTUAL_AVOIDANCE, "Ben", "Cleo"),
                scene(PatternKind.WALLED_OFF, "Cleo", null),
                scene(PatternKind.CURE_ALL, "Dov", null)));
        assertThat(pictures.stream().map(PicturesTest::drawn).map(page -> page.select("title").text() + " | "
                + page.select("desc").text())).containsExactly(
                "Ann and Ben | 1: Ann presses for more, Ben steps back. 2: Ben needs more room, Ann comes closer.",
                "Ben and Cleo | 3: Ben avoids the conflict, Cleo avoids it too. 4: Cleo keeps a wall up.",
                "Dov | 5: Dov hopes closeness cures all.");
    }

    @Test
    void shortensLongNamesInThePictureAndKeepsThemInItsWords() {
        String name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(5).strip();
        Document page = drawn(PatternPicture.of(List.of(scene(PatternKind.INCIVILITY, name, "Ben"))).get(0));
        assertThat(page.select("text.name").eachText()).containsExactly("Wolfeschlege", "lsteinhausen", "bergerdorff…",
                "Ben");
        assertThat(page.select("title").text()).isEqualTo(name + " and Ben");
    }

    @Provide
    Arbitrary<List<Integer>> scores() {
        return Arbitraries.integers().between(0, 10).injectNull(0.3).list().ofSize(4);
    }

    @Property
    void neverShowsWhatWasNotAskedAsAScore(@ForAll("scores") List<Integer> scores) {
        Scores all = new Scores(List.of("Ann", "Ben", "Cleo", "Dov"), List.of(new Scores.Row("Affection",
                scores.stream().map(score -> new Scores.Cell(score, score == null ? "not asked" : "asked", false, false))
                        .toList())), List.of());
        Markup out = new Markup();
        ScoresPicture.draw(all, "x", out);
        Document page = Jsoup.parse(out.toString());
        long asked = scores.stream().filter(score -> score != null).count();
        assertThat(page.select(".stem")).hasSize((int) asked);
        assertThat(page.select(".mark-person.empty")).hasSize(4 - (int) asked);
        assertThat(page.select("desc").text()).isEqualTo("Affection: " + String.join(", ", IntStream.range(0, 4)
                .mapToObj(i -> all.people().get(i) + (scores.get(i) == null ? " not asked"
                        : " " + scores.get(i) + " asked")).toList()) + ".");
    }

    @Test
    void drawsTheEvidenceThatCountsWithinThePicture() {
        Exhibit love = Brief.of(RowanAndSky.formulation(), new PlainWords()).hypotheses().needs().get(0).exhibit();
        Markup out = new Markup();
        WeighingPicture.draw(love, out);
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select("svg").attr("aria-label")).isEqualTo("Bars: for: 2 moderate; against: 1 weak");
        assertThat(page.select(".bar.for")).hasSize(2);
        assertThat(page.select(".bar.against")).hasSize(1);
    }

    @Property
    void barsStayWithinThePicture(@ForAll("weights") List<Weight> weights) {
        List<Ground> grounds = weights.stream().map(weight -> new Ground("Because", weight.term(), null, false, false, true,
                weight, "A rule", List.of(), List.of(), List.of())).toList();
        Markup out = new Markup();
        WeighingPicture.draw(new Exhibit(1, "A need", false, "", grounds, grounds, ""), out);
        Elements bars = Jsoup.parse(out.toString()).select(".bar");
        assertThat(bars).hasSize(2 * weights.size());
        for (Element bar : bars) {
            double x = Double.parseDouble(bar.attr("x"));
            assertThat(x).isGreaterThanOrEqualTo(0);
            assertThat(x + Double.parseDouble(bar.attr("width"))).isLessThanOrEqualTo(133);
        }
    }

    @Provide
    Arbitrary<List<Weight>> weights() {
        return Arbitraries.of(Weight.class).list().ofMaxSize(30);
    }

    private static Scene scene(PatternKind kind, String first, String second) {
        return new Scene(first, second, Doing.first(kind), second == null ? null : Doing.second(kind),
                Strength.MODERATE, false);
    }

    private static Document drawn(PatternPicture picture) {
        Markup out = new Markup();
        picture.draw("x", out);
        return Jsoup.parse(out.toString());
    }
}

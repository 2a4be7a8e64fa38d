package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Set<String> PEOPLE = Set.of("who", "other");

    @Test
    void fillsPlaceholders() {
        Template template = Template.clause("{who} waits for {other}", PEOPLE);

        assertThat(template.fill(Map.of("who", "Ngozi", "other", "Emeka")::get)).isEqualTo("Ngozi waits for Emeka");
        assertThat(template.placeholders()).containsExactly("who", "other");
    }

    @Test
    void leavesOutWhatIsInBracketsWhereAValueIsMissing() {
        Template template = Template.clause("{who} withdraws[ from {other}][, with {other} and {who}]", PEOPLE);

        assertThat(template.fill(Map.of("who", "Sky")::get)).isEqualTo("Sky withdraws");
        assertThat(template.fill(Map.of("who", "Sky", "other", "Rowan")::get))
                .isEqualTo("Sky withdraws from Rowan, with Rowan and Sky");
        assertThat(template.fill(Map.of("who", "Sky", "other", "")::get)).isEqualTo("Sky withdraws");
    }

    @Test
    void startsSentencesWithACapitalAndLeavesClausesAsTheyAre() {
        String text = "{other} waits. {other} hopes, and {other} asks: {other}? [{other}. ]{other} goes.";
        Map<String, String> values = Map.of("other", "the partner");

        assertThat(Template.sentence(text, PEOPLE).fill(values::get)).isEqualTo(
                "The partner waits. The partner hopes, and the partner asks: the partner? The partner. The partner goes.");
        assertThat(Template.clause(text, PEOPLE).fill(values::get)).isEqualTo(
                "the partner waits. the partner hopes, and the partner asks: the partner? the partner. the partner goes.");
    }

    @Test
    void refusesToLeaveAGapInASentence() {
        Template template = Template.clause("{who} waits for {other}", PEOPLE);

        assertThatThrownBy(() -> template.fill(Map.of("who", "Ngozi")::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no value for {other} in \"{who} waits for {other}\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{who} and {whom}  | uses {whom}, which means nothing here; allowed are {other}, {who}",
        "{who              | has a \"{\" without a \"}\" after it",
        "who}              | has a \"}\" without a \"{\" before it",
        "[for {who}        | has a \"[\" without a \"]\" after it",
        "for {who}]        | has a \"]\" without a \"[\" before it",
        "[a [{who}]]       | has square brackets inside square brackets",
        "{who}[ and so on] | has square brackets without a placeholder in them, which would always be shown",
    })
    void saysWhatIsWrongWithAWording(String text, String fault) {
        assertThatThrownBy(() -> Template.sentence(text, PEOPLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the wording \"" + text + "\" " + fault);
    }

    @Property
    void putsValuesInAsTheyAre(@ForAll @AlphaChars @NotEmpty String before, @ForAll @NotEmpty String value) {
        Template template = Template.clause(before + "{who}", PEOPLE);

        assertThat(template.fill(name -> value)).isEqualTo(before + value);
    }
}

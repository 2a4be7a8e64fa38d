package ebb.report;

import static ebb.report.Draft.own;
import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.finding.Verdict;
import ebb.io.KnowledgeReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningsTest {

    private static final Words WORDS = Words.of(KnowledgeReader.bundled().phrases());

    private final Draft draft = new Draft("a-case", null);

    @Test
    void sayWhatWasAskedAndWhatWasToBeAskedAndWasNot() {
        screened("s1", SafetyKind.PARTNER_VIOLENCE, ScreeningResult.NEGATIVE);
        screened("s2", SafetyKind.COERCIVE_CONTROL, ScreeningResult.NOT_DONE);

        assertThat(lines()).containsExactly(
                "Ann: violence by the partner – negative, asked alone; not asked yet: control by the partner");
    }

    @Test
    void doNotCallUnaskedWhatWasAskedAnotherTime() {
        screened("s1", SafetyKind.COERCIVE_CONTROL, ScreeningResult.NOT_DONE);
        screened("s2", SafetyKind.COERCIVE_CONTROL, ScreeningResult.NEGATIVE);

        assertThat(lines()).containsExactly("Ann: control by the partner – negative, asked alone");
    }

    @Test
    void sayWhereNothingWasAskedAndWhatWasToBe() {
        assertThat(lines()).containsExactly("Ann: nothing was asked");

        screened("s1", SafetyKind.COERCIVE_CONTROL, ScreeningResult.NOT_DONE);
        assertThat(lines()).containsExactly("Ann: not asked yet: control by the partner");
    }

    private void screened(String id, SafetyKind kind, ScreeningResult result) {
        draft.fact(new Screening(id, "ann", kind, result, Setting.ALONE, null, own()));
    }

    @BeforeEach
    void prepare() {
        draft.person("ann", "Ann", Role.CLIENT, true);
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "ann");
    }

    private List<String> lines() {
        return Screenings.of(Reading.of(draft.done(), WORDS)).stream().map(Passage::text).toList();
    }
}

package ebb.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of scoring, over all shipped exercises and over answers made of anything that can be answered. */
class ScorerPropertiesTest {

    private static final Map<String, Exercise> EXERCISES = new HashMap<>();
    private static final Map<String, RulesAnswer> RULES = new HashMap<>();

    private static Exercise exercise(String name) {
        return EXERCISES.computeIfAbsent(name, Tutoring::shipped);
    }

    private static RulesAnswer rules(String name) {
        return RULES.computeIfAbsent(name, known -> Tutoring.ASSESSOR.rules(exercise(known)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Tutoring.names());
    }

    private static ScoreSheet score(String name, Answer given) {
        return Scorer.score(exercise(name), given, rules(name));
    }

    @Property(tries = 40)
    void theExpertsOwnAnswerIsRightInEveryPart(@ForAll("names") String name) {
        ScoreSheet sheet = score(name, exercise(name).expert());

        assertThat(sheet.parts()).isNotEmpty().allSatisfy(part -> assertThat(part.f1()).isCloseTo(1, within(1e-9)));
        assertThat(sheet.order()).isIn(null, 1.0);
        assertThat(Tutoring.ASSESSOR.assess(exercise(name), exercise(name).expert()).remarks()).isEmpty();
    }

    @Property(tries = 40)
    void anEmptyAnswerIsWrongWhereverTheExpertSaysSomethingAndEveryMissIsNamed(@ForAll("names") String name) {
        Assessment assessment = Tutoring.ASSESSOR.assess(exercise(name), Answer.EMPTY);

        assertThat(assessment.scores().parts()).isNotEmpty().allSatisfy(part -> assertThat(part.f1()).isZero());
        assertThat(assessment.remarks().stream().map(Remark::finding).collect(Collectors.toSet()))
                .containsAll(exercise(name).expert().picks().stream().map(Pick::id).toList());
    }

    @Property(tries = 60)
    void whatIsEmptyOnBothSidesIsNotCounted(@ForAll("names") String name, @ForAll long seed) {
        Answer given = some(exercise(name), new Random(seed));
        ScoreSheet sheet = score(name, given);

        for (Part part : List.of(Part.CAUTIONS, Part.NEEDS, Part.PATTERNS, Part.APPRAISALS, Part.TOPICS)) {
            boolean empty = exercise(name).expert().of(part).isEmpty()
                    && given.of(part).stream().allMatch(pick -> rules(name).concludes(pick.id()));
            assertThat(sheet.of(part) == null).as("%s of %s", part, name).isEqualTo(empty);
        }
    }

    @Property(tries = 300)
    void oneMoreRightFindingNeverLowersItsPart(@ForAll("names") String name, @ForAll long seed) {
        Random random = new Random(seed);
        Answer given = some(exercise(name), random);
        List<Pick> open = exercise(name).expert().picks().stream()
                .filter(pick -> given.picks().stream().noneMatch(other -> other.id().equals(pick.id()))).toList();
        if (open.isEmpty()) {
            return;
        }
        Pick right = open.get(random.nextInt(open.size()));
        List<Pick> more = new ArrayList<>(given.picks());
        more.add(right);
        PartScore before = score(name, given).of(right.part());
        PartScore after = score(name, new Answer(more, given.seen(), given.notEnough())).of(right.part());

        assertThat(after.f1()).isGreaterThanOrEqualTo(before == null ? 0 : before.f1() - 1e-12);
    }

    @Property(tries = 60)
    void renamingPeopleChangesNothing(@ForAll("names") String name, @ForAll long seed) {
        Exercise original = exercise(name);
        Map<String, String> names = new HashMap<>();
        String text = Tutoring.text(name);
        for (var person : original.intake().people()) {
            names.put(person.id(), "zz" + person.id() + "q");
            text = text.replaceAll("\\b" + person.id() + "\\b", "zz" + person.id() + "q");
        }
        Exercise renamed = Tutoring.parsed(name, text.replaceFirst("(?m)^exercise: .*$", "exercise: renamed"));
        Answer given = some(original, new Random(seed));
        Answer other = new Answer(given.picks().stream().map(pick -> new Pick(FindingForms.read(renamed(pick.id(), names),
                List.copyOf(names.values())), pick.rests(), pick.certainty(), pick.strength(), pick.why())).toList(),
                given.seen(), given.notEnough());

        assertThat(Scorer.score(renamed, other, Tutoring.ASSESSOR.rules(renamed))).isEqualTo(score(name, given));
    }

    private static String renamed(String id, Map<String, String> names) {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at + 1) + Arrays.stream(id.substring(at + 1).split(","))
                .map(names::get).collect(Collectors.joining(","));
    }

    /** An answer of anything: parts of the expert's, its roles swapped, and things nobody concludes. */
    private static Answer some(Exercise exercise, Random random) {
        List<String> people = exercise.intake().people().stream().map(person -> person.id()).toList();
        Map<String, Pick> picks = new LinkedHashMap<>();
        for (Pick pick : exercise.expert().picks()) {
            if (random.nextInt(3) == 0) {
                picks.put(pick.id(), pick);
            }
        }
        for (Part part : List.of(Part.CAUTIONS, Part.NEEDS, Part.PATTERNS, Part.APPRAISALS, Part.TOPICS)) {
            for (int i = random.nextInt(4); i > 0; i--) {
                var terms = FindingForms.terms(part);
                List<String> who = new ArrayList<>(people.subList(0, Math.min(2, people.size())));
                Collections.shuffle(who, random);
                for (List<String> some : List.of(who, who.subList(0, 1))) {
                    try {
                        Pick pick = new Pick(FindingForms.of(part, terms.get(random.nextInt(terms.size())).term(), some, people),
                                List.of(), random.nextInt(101), null, null);
                        picks.putIfAbsent(pick.id(), pick);
                    } catch (IllegalArgumentException notForSoMany) {
                        assertThat(notForSoMany).hasMessageContaining("about");
                    }
                }
            }
        }
        return new Answer(List.copyOf(picks.values()), List.of(), random.nextBoolean());
    }
}

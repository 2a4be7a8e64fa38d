package ebb.training.generate;

import ebb.fact.FactType;
import ebb.knowledge.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that made-up cases are told in ({@code rules/vignettes.yaml}).
 *
 * @param she      names of people of whom a note says she
 * @param he       names of people of whom a note says he
 * @param work     what people do for a living
 * @param openings who they are, by how far the relationship has come
 * @param settings how they came
 * @param pauses   what lies between two things that are said
 * @param closings how the hour ended
 * @param screened that nothing was found when each was asked alone about violence and fear
 * @param reported one person's account of another
 * @param facts    for each kind of fact, by field and term, sentences
 * @param words    for each kind of fact, by field and term, words that stand within sentences
 */
public record VignetteWords(List<String> she, List<String> he, List<String> work, Map<String, List<Template>> openings, List<String> settings,
        List<String> pauses, List<String> closings, List<String> screened,
        List<Template> reported,
        Map<FactType, Map<String, Map<String, List<Template>>>> facts, Map<FactType, Map<String, Map<String, String>>> words) {

    /** The placeholders that openings may use. */
    public static final Set<String> OPENING = Set.of("a", "b", "ageA", "ageB", "workA", "workB", "years");

    /** The placeholders that accounts of others may use. */
    public static final Set<String> ACCOUNT = Set.of("teller", "who", "clause");

    /** The placeholders that sentences about facts may use. */
    public static final Set<String> FACT = Set.of("who", "other", "she", "her", "score", "inflictedBy", "kind");

    /** All names. */
    public List<String> people() {
        return Stream.concat(she.stream(), he.stream()).toList();
    }

    /** Where a kind of fact is told by two of its fields at once, what the two are called together. */
    public static final String KIND_AND_LEVEL = "kindAndLevel";
}

package ebb.knowledge;

import ebb.fact.SafetyKind;
import ebb.finding.Audience;
import ebb.finding.Topic;
import java.util.List;
import java.util.Map;

/**
 * The words in which a topic is raised.
 *
 * @param topic          which
 * @param title          a few words
 * @param audience       for whom it is; null where it suits one person alone as well as both together
 * @param claims         ids of the claims it rests on; empty for the clinical floor
 * @param whys           by what suggested the topic, one sentence for the clinician; always has
 *                       {@value #DEFAULT}. Placeholders: {who}, {other}, {fact}, and for a pattern its roles
 * @param questions      two or three open questions; placeholders {who}, {other}
 * @param questionsAlone the same for one person alone; equal to {@code questions} where those serve both
 * @param questionsAbout for the one who is there, where the topic is about {other}, who does not attend; equal to
 *                       {@code questionsAlone} where those serve
 * @param questionsByDanger questions that take the place of the others while there is a danger; placeholder {who} for
 *                       whom it is about
 */
public record TopicWording(
        Topic topic,
        String title,
        Audience audience,
        List<String> claims,
        Map<String, Template> whys,
        List<Template> questions,
        List<Template> questionsAlone,
        List<Template> questionsAbout,
        Map<SafetyKind, List<Template>> questionsByDanger) {

    /** The key of the sentence that serves where nothing more particular is there. */
    public static final String DEFAULT = "default";

    /** The key of the sentence for a danger that nobody asked about. */
    public static final String NOT_SCREENED = "not-screened";

    /** The key of the sentence for a danger that was asked about only with the other in the room. */
    public static final String SCREENED_TOGETHER = "screened-together";

    /** Copies the lists, so that nobody can change them later. */
    public TopicWording {
        claims = List.copyOf(claims);
        whys = Map.copyOf(whys);
        questions = List.copyOf(questions);
        questionsAlone = List.copyOf(questionsAlone);
        questionsAbout = List.copyOf(questionsAbout);
        questionsByDanger = Map.copyOf(questionsByDanger);
    }

    /**
     * The sentence for what suggested the topic: the one with that very key, else the one for its kind
     * ({@code fear} for {@code fear.rejection}, {@code need} for {@code need:love}), else the general one.
     *
     * @param key as {@link WhyKey} gives it, or one of the constants of this class
     */
    public Template why(String key) {
        Template exact = whys.get(key);
        if (exact != null) {
            return exact;
        }
        int end = key.indexOf(':') >= 0 ? key.indexOf(':') : key.indexOf('.');
        Template kind = end < 0 ? null : whys.get(key.substring(0, end));
        return kind != null ? kind : whys.get(DEFAULT);
    }
}

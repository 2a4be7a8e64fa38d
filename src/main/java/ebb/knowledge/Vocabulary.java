package ebb.knowledge;

import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.AskedAnswer;
import ebb.fact.FactType;
import ebb.fact.FeltAs;
import ebb.fact.Inflicter;
import ebb.fact.Level;
import ebb.fact.Manner;
import ebb.fact.OutsideLevel;
import ebb.fact.PresentEvidence;
import ebb.fact.Recency;
import ebb.fact.Role;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Share;
import ebb.fact.SourceKind;
import ebb.fact.Term;
import ebb.fact.Voice;
import ebb.fact.WoundState;
import ebb.finding.Audience;
import ebb.finding.Contentment;
import ebb.finding.CriterionState;
import ebb.finding.Direction;
import ebb.finding.ExpectationStyle;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.ReminderKind;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.finding.WithholdingScope;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Every closed vocabulary, so that wording can name each of its terms. */
public final class Vocabulary {

    private static final Map<String, Class<? extends Term>> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<? extends Term>, Map<String, Term>> TERMS = new HashMap<>();

    static {
        Stream.of(FactType.values()).map(FactType::vocabulary).filter(terms -> terms != null).forEach(Vocabulary::add);
        Stream.of(Afterwards.class, Answer.class, AskedAnswer.class, FactType.class, FeltAs.class, Inflicter.class,
                Level.class, Manner.class, OutsideLevel.class, PresentEvidence.class, Recency.class, Role.class,
                ScreeningResult.class, Setting.class, Share.class, SourceKind.class, Voice.class, WoundState.class,
                Audience.class, Contentment.class, CriterionState.class, Direction.class, ExpectationStyle.class,
                Need.class, PatternKind.class, ReminderKind.class, Strength.class, Topic.class, Urgency.class,
                Verdict.class, Weight.class, WithholdingScope.class, ClaimUse.class).forEach(Vocabulary::add);
    }

    private Vocabulary() {
    }

    /** The vocabularies by their names in files: the enum's name in kebab case, for example {@code fear-kind}. */
    public static Map<String, Class<? extends Term>> byName() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    /** The term of a vocabulary that files write so, or null where there is none. */
    public static <T extends Term> T find(Class<T> vocabulary, String written) {
        Map<String, Term> terms = TERMS.get(vocabulary);
        return terms == null ? null : vocabulary.cast(terms.get(written));
    }

    private static void add(Class<? extends Term> vocabulary) {
        Map<String, Term> terms = new HashMap<>();
        for (Term term : vocabulary.getEnumConstants()) {
            terms.put(term.term(), term);
        }
        TERMS.put(vocabulary, terms);
        BY_NAME.put(name(vocabulary), vocabulary);
    }

    private static String name(Class<? extends Term> vocabulary) {
        StringBuilder name = new StringBuilder();
        for (char letter : vocabulary.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !name.isEmpty()) {
                name.append('-');
            }
            name.append(Character.toLowerCase(letter));
        }
        return name.toString();
    }
}

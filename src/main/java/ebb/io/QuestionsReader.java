package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.finding.Question;
import ebb.knowledge.FactField;
import ebb.knowledge.QuestionWording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code questions.yaml}. */
final class QuestionsReader {

    private static final Set<String> PEOPLE = Set.of("who", "other");
    private static final Set<String> PEOPLE_AND_FACT = Set.of("who", "other", "fact");

    /** Kinds of fact for which every single term has its own question. */
    private static final Set<FactType> ASKED_TERM_BY_TERM = EnumSet.of(FactType.SCREENING, FactType.RATING,
            FactType.FEAR, FactType.EXPECTATION, FactType.OUTSIDE_LIFE, FactType.BELIEF, FactType.CONDUCT);

    private static final Set<String> ASKABLE = askable();

    private final WordingSection file;

    QuestionsReader(WordingSection file) {
        this.file = file;
    }

    List<QuestionWording> read() {
        List<QuestionWording> questions = new ArrayList<>();
        for (String key : file.keys()) {
            WordingSection entry = file.section(key);
            if (!ASKABLE.contains(key)) {
                file.fault(key, "is nothing that can be asked" + WordingSection.meant(key, ASKABLE)
                        + "; write a kind of fact, a dot, and one of its terms or fields, for example "
                        + "screening.partner-violence or withdrawal.agreed.");
            }
            Setting setting = entry.termOrEither("setting", Setting.class);
            String whyAlone = setting == Setting.ALONE ? entry.text("why-alone") : null;
            questions.add(new QuestionWording(key, entry.sentence("ask", PEOPLE), entry.sentence("why", PEOPLE_AND_FACT),
                    setting, whyAlone));
            entry.done();
        }
        for (FactType type : ASKED_TERM_BY_TERM) {
            for (Term term : type.vocabulary().getEnumConstants()) {
                if (!file.has(type.term() + "." + term.term())) {
                    file.text(type.term() + "." + term.term());
                }
            }
        }
        return questions;
    }

    private static Set<String> askable() {
        Set<String> keys = new HashSet<>(Set.of("household.children"));
        for (FactType type : FactType.values()) {
            FactField.of(type).keySet().forEach(field -> keys.add(Question.key(type, field)));
            if (type.vocabulary() != null) {
                for (Term term : type.vocabulary().getEnumConstants()) {
                    keys.add(type.term() + "." + term.term());
                }
            }
        }
        return keys;
    }
}

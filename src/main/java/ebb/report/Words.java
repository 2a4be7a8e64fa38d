package ebb.report;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Term;
import ebb.finding.Pattern;
import ebb.knowledge.Phrases;

/** What the reports need said in plain words: the part of {@link Phrases} they use. */
interface Words {

    /** The words of the knowledge base. */
    static Words of(Phrases phrases) {
        return new Words() {
            @Override
            public String label(Term term) {
                return phrases.label(term);
            }

            @Override
            public String name(String id, Intake intake) {
                return phrases.name(id, intake);
            }

            @Override
            public String fact(Fact fact, Intake intake) {
                return phrases.of(fact, intake);
            }

            @Override
            public String attributed(Fact fact, Intake intake) {
                return phrases.attributed(fact, intake);
            }

            @Override
            public String gloss(Pattern pattern, Intake intake) {
                return phrases.gloss(pattern.kind(), pattern.first(), pattern.second(), intake);
            }
        };
    }

    /** The display name of a term, without a capital. */
    String label(Term term);

    /** The name of a person; words for somebody unknown where the id is null. */
    String name(String id, Intake intake);

    /** One plain clause for a fact, with names, without a full stop. */
    String fact(Fact fact, Intake intake);

    /** The same, with on whose word it stands and whether it was told in confidence. */
    String attributed(Fact fact, Intake intake);

    /** One sentence on how a pattern goes, with the people in their roles. */
    String gloss(Pattern pattern, Intake intake);
}

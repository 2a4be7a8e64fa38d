package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** What may be asked about: any kind of fact, and any term of its vocabulary. */
final class Askable {
    /** The kinds of fact: all but the record of asking itself. */
    static final Vocabulary<FactType> FACTS = Vocabulary.among(Stream.of(FactType.values())
            .filter(type -> type.vocabulary() != null)
            .toList());

    private static final Map<FactType, Vocabulary<Term>> TERMS = new EnumMap<>(FactType.class);

    static {
        for (FactType type : FactType.values()) {
            if (type.vocabulary() != null) {
                TERMS.put(type, Vocabulary.known(type.vocabulary()));
            }
        }
    }

    private Askable() {
    }

    /** The terms that may be asked about for a kind of fact among {@link #FACTS}. */
    static Vocabulary<Term> terms(FactType type) {
        return TERMS.get(type);
    }
}

package ebb.io;

import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** What may be asked about: any kind of fact, and any term of its vocabulary. */
final class Askable {
    /** The kinds of fact: all but the record of asking itself. */
    static final Terms<FactType> FACTS = Terms.among(Stream.of(FactType.values())
            .filter(type -> type.vocabulary() != null)
            .toList());

    private static final Map<FactType, Terms<Term>> TERMS = new EnumMap<>(FactType.class);

    static {
        for (FactType type : FactType.values()) {
            if (type.vocabulary() != null) {
                TERMS.put(type, Terms.known(type.vocabulary()));
            }
        }
    }

    private Askable() {
    }

    /** The terms that may be asked about for a kind of fact among {@link #FACTS}. */
    static Terms<Term> terms(FactType type) {
        return TERMS.get(type);
    }
}

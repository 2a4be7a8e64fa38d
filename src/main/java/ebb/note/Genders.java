package ebb.note;

import ebb.fact.Person;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which pronoun stands for each person of a case in one note, for finding whom "he" and "she" mean and nothing else. Told
 * by given names; for a couple whose names tell nothing by the pronouns that come next after each of them, as often as a
 * note uses both pronouns, or by the only pronoun that it uses. Immutable.
 */
final class Genders {

    private static final Set<String> HIS = Set.of("he", "him", "his", "himself");
    private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");
    /** Letters that are words as well. */
    private static final Set<String> WORDS_TOO = Set.of("i", "a");
    /** So often a pronoun has to occur before it is taken to stand for one of the two. */
    private static final int OFTEN = 3;
    /** By so much the pronouns have to speak for one way over the other, where neither name tells. */
    private static final int CLEAR = 2;
    /** How far behind a name its pronoun is looked for. */
    private static final int NEAR = 14;

    private final Map<String, Someone.Gender> byId = new HashMap<>();
    private final List<Someone> couple;

    Genders(List<Token> tokens, Cast cast, GivenNames names) {
        for (Person person : cast.people()) {
            String name = Normalizer.normalize(person.name().isEmpty() ? person.id() : person.name(), Normalizer.Form.NFC);
            String first = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                    .filter(part -> !part.isEmpty()).findFirst().orElse("");
            byId.put(person.id(), names.gender(first));
        }
        this.couple = cast.couple();
        if (couple.size() == 2) {
            infer(tokens, cast, couple.get(0).id(), couple.get(1).id());
        }
    }

    /** The one of the two for whom a pronoun stands and whose partner is known by the other; or null. */
    Someone only(Someone.Gender gender) {
        boolean both = couple.stream().map(this::told).allMatch(one -> one.gender() != Someone.Gender.UNTOLD);
        List<Someone> meant = couple.stream().map(this::told).filter(one -> one.gender() == gender).toList();
        return both && meant.size() == 1 ? meant.get(0) : null;
    }

    private void infer(List<Token> tokens, Cast cast, String one, String other) {
        long his = tokens.stream().filter(token -> HIS.contains(token.word())).count();
        long hers = tokens.stream().filter(token -> HERS.contains(token.word())).count();
        if (his >= OFTEN && hers >= OFTEN) {
            int known = known(one) - known(other);
            int balance = (known(one) != 0 ? 0 : leaning(tokens, cast, one))
                    - (known(other) != 0 ? 0 : leaning(tokens, cast, other));
            if (known * balance > 0 || known == 0 && Math.abs(balance) >= CLEAR) {
                put(one, balance > 0 ? Someone.Gender.HE : Someone.Gender.SHE);
                put(other, balance > 0 ? Someone.Gender.SHE : Someone.Gender.HE);
            }
        } else if (Math.max(his, hers) >= OFTEN && Math.min(his, hers) == 0) {
            put(one, his > 0 ? Someone.Gender.HE : Someone.Gender.SHE);
            put(other, his > 0 ? Someone.Gender.HE : Someone.Gender.SHE);
        }
    }

    private int known(String id) {
        return switch (byId.get(id)) {
            case HE -> 1;
            case SHE -> -1;
            case UNTOLD -> 0;
        };
    }

    private void put(String id, Someone.Gender gender) {
        byId.merge(id, gender, (before, now) -> before == Someone.Gender.UNTOLD ? now : before);
    }

    /** How much more often "he" than "she" comes next after a person's name, outside quotations. */
    private static int leaning(List<Token> tokens, Cast cast, String id) {
        int leaning = 0;
        int left = 0;
        boolean quoted = false;
        for (Token token : tokens) {
            quoted ^= token.kind() == Token.Kind.QUOTE;
            if (quoted || token.kind() != Token.Kind.WORD) {
                continue;
            }
            Someone named = named(token, cast);
            if (named != null) {
                left = named.id().equals(id) ? NEAR : 0;
            } else if (left > 0 && (HIS.contains(token.word()) || HERS.contains(token.word()))) {
                leaning += HIS.contains(token.word()) ? 1 : -1;
                left = 0;
            }
            left--;
        }
        return leaning;
    }

    private static Someone named(Token token, Cast cast) {
        if (!token.upper() || WORDS_TOO.contains(token.word())) {
            return null;
        }
        return token.word().length() == 1 ? cast.initial(token.word()) : cast.named(token.word());
    }

    /** The same person with their pronoun, where it is known; null for null. */
    Someone told(Someone someone) {
        return someone == null || someone.id() == null ? someone
                : someone.told(byId.getOrDefault(someone.id(), Someone.Gender.UNTOLD));
    }
}

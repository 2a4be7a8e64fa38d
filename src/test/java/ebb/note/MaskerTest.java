package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Identifiers are replaced, each by the same stand-in throughout. */
class MaskerTest {

    private static final Masker MASKER = new Masker(Cast.of(List.of(new Person("rowan", "Rowan", Role.CLIENT, true))));

    @Test
    void identifiersGetConsistentStandIns() {
        Masked masked = MASKER.mask("Rowan met Dr Amara Obi in Leeds on 3 March 2024. Call 07700 900123 or"
                + " r.b@example.org. Rowan's file is A12345. Obi agreed.");
        assertThat(masked.text()).isEqualTo("[NAME 1] met Dr [NAME 2] [NAME 3] in [PLACE 1] on [DATE 1]. Call [PHONE 1]"
                + " or [E-MAIL 1]. [NAME 1]'s file is [NUMBER 1]. [NAME 3] agreed.");
        assertThat(masked.replaced()).extracting(Masked.Replacement::found).containsExactly("Rowan", "Amara", "Obi",
                "Leeds", "3 March 2024", "07700 900123", "r.b@example.org", "A12345");
    }

    @Property(tries = 300)
    void anyTextIsMaskedWithoutFailing(@ForAll String text) {
        assertThat(MASKER.mask(text)).isEqualTo(MASKER.mask(text));
    }
}

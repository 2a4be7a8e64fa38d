package ebb.training.generate;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Length;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Since;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Two made-up people and their relationship, each screened alone: what every made-up case begins with. */
final class Couple {

    private static final List<Stage> STAGES = List.of(Stage.MARRIED, Stage.MARRIED, Stage.COHABITING, Stage.COHABITING,
            Stage.ENGAGED, Stage.DATING);

    private Couple() {
    }

    /** A case of which nothing but that is recorded. */
    static Intake of(String name, VignetteWords words, SplittableRandom random) {
        String one = Chance.one(words.people(), random);
        String other = one;
        while (other.charAt(0) == one.charAt(0)) {
            other = Chance.one(words.people(), random);
        }
        List<Person> people = List.of(person(one), person(other));
        List<String> ids = people.stream().map(Person::id).toList();
        Stage stage = STAGES.get(random.nextInt(STAGES.size()));
        int years = stage == Stage.DATING ? 1 + random.nextInt(2) : 2 + random.nextInt(17);
        Relationship bond = new Relationship("relationship", ids, stage, new Since.Ago(Length.parse("P" + years + "Y")), ids,
                new Account(SourceKind.SELF_REPORT, null, null, null, null, false, null));
        List<Fact> facts = new ArrayList<>(List.of(bond));
        int number = 1;
        for (String id : ids) {
            facts.add(screening("s" + number++, id, SafetyKind.PARTNER_VIOLENCE));
            facts.add(screening("s" + number++, id, SafetyKind.FEAR_OF_PARTNER));
        }
        return new Intake(name, null, people, List.of(bond), null, facts);
    }

    /** The same two, of whom nobody was found safe who is in danger by what was made up since. */
    static Intake unscreened(Intake base, List<Fact> facts) {
        List<String> endangered = facts.stream().filter(SafetySignal.class::isInstance).map(Fact::subject).toList();
        return new Intake(base.name(), base.asOf(), base.people(), base.relationships(), base.household(), base.facts().stream()
                .filter(fact -> !(fact instanceof Screening && endangered.contains(fact.subject()))).toList());
    }

    private static Person person(String name) {
        String id = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return new Person(id, name, Role.CLIENT, true);
    }

    private static Screening screening(String id, String who, SafetyKind kind) {
        return new Screening(id, who, kind, ScreeningResult.NEGATIVE, Setting.ALONE, null,
                new Account(SourceKind.SELF_REPORT, who, null, null, null, false, null));
    }
}

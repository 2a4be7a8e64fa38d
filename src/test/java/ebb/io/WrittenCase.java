package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Household;
import ebb.fact.Intake;
import ebb.io.file.AskedEntry;
import ebb.io.file.BarrierEntry;
import ebb.io.file.BeliefEntry;
import ebb.io.file.BoundaryTalkEntry;
import ebb.io.file.ChildrenAtHome;
import ebb.io.file.ComplaintEntry;
import ebb.io.file.ConductEntry;
import ebb.io.file.ContactPreferenceEntry;
import ebb.io.file.EventEntry;
import ebb.io.file.ExpectationEntry;
import ebb.io.file.FearEntry;
import ebb.io.file.HouseholdEntry;
import ebb.io.file.IntakeFile;
import ebb.io.file.OutsideLifeEntry;
import ebb.io.file.RatingEntry;
import ebb.io.file.ReflectionEntry;
import ebb.io.file.RelationshipEntry;
import ebb.io.file.SafetySignalEntry;
import ebb.io.file.ScreeningEntry;
import ebb.io.file.UpsetEntry;
import ebb.io.file.WithdrawalEntry;
import ebb.io.file.WoundEntry;
import java.util.List;

/** A case written as a file. */
public final class WrittenCase {
    private WrittenCase() {
    }

    /** The whole case as JSON. */
    public static String json(CaseFile file) {
        return json(file, file.intake().facts());
    }

    /** The case with some of its facts, and nothing written back. */
    public static String json(CaseFile file, List<Fact> facts) {
        Intake intake = file.intake();
        boolean whole = facts == intake.facts();
        List<Record> entries = facts.stream().map(Entries::of).toList();
        List<RelationshipEntry> relationships = of(entries, RelationshipEntry.class);
        boolean only = relationships.size() == 1;
        Household household = intake.household();
        return EntryWriter.line(new IntakeFile(intake.name(), intake.people().stream().map(Entries::of).toList(),
                only ? relationships.get(0) : null, only ? null : relationships,
                household == null ? null : new HouseholdEntry(new ChildrenAtHome(household.childrenAtHome())),
                of(entries, ComplaintEntry.class), of(entries, WithdrawalEntry.class),
                of(entries, ExpectationEntry.class), of(entries, FearEntry.class), of(entries, BarrierEntry.class),
                of(entries, WoundEntry.class), of(entries, UpsetEntry.class), of(entries, ReflectionEntry.class),
                of(entries, ContactPreferenceEntry.class), of(entries, BoundaryTalkEntry.class),
                of(entries, RatingEntry.class), of(entries, OutsideLifeEntry.class), of(entries, ConductEntry.class),
                of(entries, BeliefEntry.class), of(entries, AskedEntry.class), of(entries, EventEntry.class),
                of(entries, SafetySignalEntry.class), of(entries, ScreeningEntry.class),
                whole ? file.judgements().stream().map(Entries::of).toList() : null,
                whole ? file.hypotheses().stream().map(Entries::of).toList() : null,
                whole ? file.notes() : null,
                whole ? file.rejectedProposals().stream().map(Entries::of).toList() : null));
    }

    private static <T> List<T> of(List<Record> entries, Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

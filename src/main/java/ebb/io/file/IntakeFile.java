package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What is known about one case. Whatever is left out counts as not asked, never as no. */
public record IntakeFile(
        @JsonProperty("case") @Described(value = "What the case is called.", required = true, form = Form.LINE)
        String name,
        @Described(value = "Everybody the case names.", required = true, least = 1) List<PersonEntry> people,
        @Described("The relationship, where there is one.") RelationshipEntry relationship,
        @Described("The relationships, where there are several.") List<RelationshipEntry> relationships,
        @Described("Who else lives there.") HouseholdEntry household,
        @Described("What the people complain of.") List<ComplaintEntry> complaints,
        @Described("How they step back.") List<WithdrawalEntry> withdrawals,
        @Described("What they expect of each other.") List<ExpectationEntry> expectations,
        @Described("What they fear in closeness.") List<FearEntry> fears,
        @Described("What keeps closeness away.") List<BarrierEntry> barriers,
        @Described("What earlier relationships did to them.") List<WoundEntry> wounds,
        @Described("What upsets them now.") List<UpsetEntry> upsets,
        @Described("How they sort themselves out.") List<ReflectionEntry> reflection,
        @Described("How much contact they want.") List<ContactPreferenceEntry> contactPreferences,
        @Described("Where they stand on closeness and distance.") List<BoundaryTalkEntry> boundaryTalks,
        @Described("How they rate the relationship.") List<RatingEntry> ratings,
        @Described("Their lives apart from the relationship.") List<OutsideLifeEntry> outsideLife,
        @Described("How they behave toward each other.") List<ConductEntry> conduct,
        @Described("What they hold to be true of closeness.") List<BeliefEntry> beliefs,
        @Described("What was asked and not affirmed.") List<AskedEntry> asked,
        @Described("Life changes.") List<EventEntry> events,
        @Described("Dangers. One without a recency counts as current.") List<SafetySignalEntry> safetySignals,
        @Described("What safety screenings brought.") List<ScreeningEntry> screenings,
        @Described("A clinician's own judgements on what Ebb concluded.") List<JudgementEntry> judgements,
        @Described("What a clinician supposed before seeing what Ebb concludes.") List<HypothesisEntry> hypotheses,
        @Described(value = "The ids of case notes that were read.", form = Form.LINE) List<String> notes,
        @Described("What was read in notes and not accepted.") List<RejectedProposalEntry> rejectedProposals) {
}

package ebb.training.generate;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import java.util.ArrayList;
import java.util.List;

/** In what order a note tells things. Clinicians differ in this, and so should notes. */
enum Outline {
    /** What brought them, what lies behind it, the rest of their lives. */
    BY_MATTER {
        @Override
        List<Paragraph> paragraphs(Intake intake) {
            return List.of(new Paragraph(PRESENT, null), new Paragraph(BEHIND, null), new Paragraph(AROUND, null));
        }
    },
    /** The same, after what was said by each alone. */
    ALONE_FIRST {
        @Override
        List<Paragraph> paragraphs(Intake intake) {
            List<FactType> present = new ArrayList<>(PRESENT);
            present.remove(FactType.SAFETY_SIGNAL);
            List<FactType> around = new ArrayList<>(AROUND);
            around.remove(FactType.SCREENING);
            return List.of(new Paragraph(List.of(FactType.SAFETY_SIGNAL, FactType.SCREENING), null), new Paragraph(present, null),
                    new Paragraph(BEHIND, null), new Paragraph(around, null));
        }
    },
    /** One person after the other, and then what is of both. */
    BY_PERSON {
        @Override
        List<Paragraph> paragraphs(Intake intake) {
            List<FactType> own = new ArrayList<>(PRESENT);
            own.addAll(BEHIND);
            own.addAll(List.of(FactType.REFLECTION, FactType.OUTSIDE_LIFE));
            own.removeAll(List.of(FactType.BOUNDARY_TALK, FactType.SAFETY_SIGNAL));
            return List.of(new Paragraph(own, intake.people().get(0).id()), new Paragraph(own, intake.people().get(1).id()),
                    new Paragraph(List.of(FactType.BOUNDARY_TALK, FactType.EVENT, FactType.RATING, FactType.SAFETY_SIGNAL,
                            FactType.SCREENING), null));
        }
    };

    private static final List<FactType> PRESENT = List.of(FactType.COMPLAINT, FactType.UPSET, FactType.WITHDRAWAL, FactType.FEAR,
            FactType.SAFETY_SIGNAL);
    private static final List<FactType> BEHIND = List.of(FactType.EXPECTATION, FactType.BELIEF, FactType.BARRIER, FactType.WOUND,
            FactType.CONDUCT, FactType.BOUNDARY_TALK, FactType.CONTACT_PREFERENCE);
    private static final List<FactType> AROUND = List.of(FactType.REFLECTION, FactType.OUTSIDE_LIFE, FactType.EVENT,
            FactType.RATING, FactType.SCREENING);

    /** The paragraphs in their order; every kind of fact of every person stands in one of them. */
    abstract List<Paragraph> paragraphs(Intake intake);

    /**
     * What one paragraph tells.
     *
     * @param kinds the kinds of fact, in their order
     * @param who   by whose account; null for anybody's
     */
    record Paragraph(List<FactType> kinds, String who) {

        /** Whether a fact belongs here. */
        boolean holds(Fact fact) {
            String teller = fact.told() == null || fact.told().teller() == null ? fact.subject() : fact.told().teller();
            return kinds.contains(fact.type()) && (who == null || who.equals(teller));
        }
    }
}

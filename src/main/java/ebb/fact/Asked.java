package ebb.fact;

/**
 * What was asked and not affirmed: it makes "denied" different from "not asked".
 *
 * @param id     unique in the case
 * @param of     who was asked
 * @param fact   about which kind of fact
 * @param about  about which term ({@code term} in files)
 * @param answer what came of it
 * @param told   on whose word it stands
 */
public record Asked(String id, String of, FactType fact, Term about, AskedAnswer answer, Account told)
        implements Fact {

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.ASKED;
    }
}

package ebb.fact;

/**
 * A stepping back from the other, from tuning out to an agreed evening with friends (C25-C29, C62, C64).
 *
 * @param id         unique in the case
 * @param by         who withdraws
 * @param awayFrom   from whom ({@code from} in files), or null where not recorded
 * @param pattern    in which form
 * @param agreed     whether the two had agreed on it
 * @param explained  whether it was said what it is for and when it ends
 * @param manner     how it was made
 * @param duration   how long it lasted, or null
 * @param afterwards what came of the conflict
 * @param purpose    what it was for, or null
 * @param feltAs     how the other took it
 * @param told       on whose word it stands
 */
public record Withdrawal(
        String id,
        String by,
        String awayFrom,
        WithdrawalPattern pattern,
        Answer agreed,
        Answer explained,
        Manner manner,
        Length duration,
        Afterwards afterwards,
        String purpose,
        FeltAs feltAs,
        Account told) implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.WITHDRAWAL;
    }
}

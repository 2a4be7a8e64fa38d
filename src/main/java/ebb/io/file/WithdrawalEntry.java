package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Afterwards;
import ebb.fact.Answer;
import ebb.fact.FeltAs;
import ebb.fact.Manner;
import ebb.fact.WithdrawalPattern;

/** A stepping back from the other. */
public record WithdrawalEntry(
        @Described(value = "Short, and unique in the file, for example w1.", required = true, form = Form.ID) String id,
        @Described(value = "Who steps back: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "From whom: a person's id.", form = Form.ID) String from,
        @Described(value = "In which form.", required = true) WithdrawalPattern pattern,
        @Described("Whether the two had agreed on it.") Answer agreed,
        @Described("Whether it was said what it is for and when it ends.") Answer explained,
        @Described("How it was made.") Manner manner,
        @Described(value = "How long it lasted, for example PT20M or P3D.", form = Form.DURATION) String duration,
        @Described("What came of the conflict.") Afterwards afterwards,
        @Described("What it was for.") String purpose,
        @Described("How the other took it.") FeltAs feltAs,
        @JsonUnwrapped Told told) {
}

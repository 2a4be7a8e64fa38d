package ebb.cli;

import ebb.io.IntakeReader;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that sets the reference date. */
final class ReferenceDate {
    /** Reads a day as YYYY-MM-DD. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + text + "\" is no day of the calendar; write it as YYYY-MM-DD");
            }
        }
    }

    @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class,
            description = "The day from which to look back, as YYYY-MM-DD. Left out: the latest date in each file.")
    private LocalDate asOf;

    /** The day that was given; null where none was. */
    LocalDate day() {
        return asOf;
    }

    /** A reader with this reference date. */
    IntakeReader reader() {
        return new IntakeReader(Clock.systemDefaultZone(), asOf);
    }
}

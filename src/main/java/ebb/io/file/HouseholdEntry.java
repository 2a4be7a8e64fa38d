package ebb.io.file;

/** Who else lives in the household. */
public record HouseholdEntry(
        @Described("How many children live at home, or whether any do.") ChildrenAtHome childrenAtHome) {
}

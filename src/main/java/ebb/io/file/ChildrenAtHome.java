package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonValue;
import ebb.fact.Answer;

/**
 * Whether children live at home. Files may also give their number, or true or false.
 *
 * @param answer yes, no or unknown
 */
public record ChildrenAtHome(@JsonValue Answer answer) {
}

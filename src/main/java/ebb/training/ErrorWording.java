package ebb.training;

import ebb.knowledge.Template;

/**
 * The words for one kind of error.
 *
 * @param kind     which
 * @param label    its name, a few words
 * @param says     one or two sentences on what happened; placeholder {finding}
 * @param practise one thing to practise next
 */
public record ErrorWording(ErrorKind kind, String label, Template says, String practise) {
}

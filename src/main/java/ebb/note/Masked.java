package ebb.note;

import java.util.List;

/**
 * A note whose identifiers were replaced. Never a claim that nobody can be recognised: a reader reviews it.
 *
 * @param text     the note with stand-ins
 * @param replaced what was replaced, in the order it first occurs
 */
public record Masked(String text, List<Replacement> replaced) {

    /** Copies the list. */
    public Masked {
        replaced = List.copyOf(replaced);
    }

    /**
     * One identifier and what stands for it everywhere in the note.
     *
     * @param kind    name, handle, place, date, phone, e-mail, address, id or number
     * @param found   the identifier
     * @param standIn what stands for it
     * @param times   how often it occurs
     */
    public record Replacement(String kind, String found, String standIn, int times) {
    }
}

package org.yushen.workbench.rules;

/** Hears what became of changed rules; called in any thread. */
public interface RuleBenchListener {

    /** Rules changed and are being compiled and applied. */
    default void applying() {
    }

    /** The user stopped the compilation; what was in force stays until the next save. */
    default void stopped() {
    }

    /**
     * The change is in force as far as it compiles, and some of the open papers were checked again.
     *
     * @param left how many papers are still to be checked
     */
    default void partlyApplied(RuleChange change, int left) {
    }

    /** The change is in force as far as it compiles, and all open papers were checked again. */
    default void applied(RuleChange change) {
    }

    /** Files of packs came or went, or what was changed in them is compiled. */
    default void packsChanged() {
    }
}

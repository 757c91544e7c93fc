package org.evidencestation.app.duty;

/** A gap, and how far it is explained. */
public record GapTask(Gap gap, GapState state) {
    public boolean open() {
        return state.open();
    }
}

package org.evidencestation.app;

import java.io.IOException;
import java.util.Optional;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.desktop.wall.RecorderRegistration;

/** @param registrar who sits at the screen */
record SupervisedRegistration(DockSupervisor supervisor, int slots, Registrar registrar)
        implements RecorderRegistration {
    @Override
    public void register(int slot, String name) throws IOException {
        supervisor.register(slot, name, registrar.name());
    }

    @Override
    public boolean learn(int slot) {
        if (slot == 0) {
            supervisor.stopLearning();
            return true;
        }
        return supervisor.learn(slot, slots);
    }

    @Override
    public Optional<Integer> learning() {
        return supervisor.learning();
    }

    @Override
    public void confirm(int slot) throws IOException {
        supervisor.confirmIdentity(slot, registrar.name());
    }

    /** Who registers. */
    @FunctionalInterface
    interface Registrar {
        /** @throws IOException if nobody is there who may */
        String name() throws IOException;
    }
}

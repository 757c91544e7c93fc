package org.evidencestation.app;

import java.io.IOException;
import org.evidencestation.app.custody.DockSupervisor;
import org.evidencestation.app.desktop.wall.RecorderRegistration;

/** @param person who sits at the screen */
record SupervisedRegistration(DockSupervisor supervisor, String person) implements RecorderRegistration {
    @Override
    public void register(int slot, String name) throws IOException {
        supervisor.register(slot, name, person);
    }

    @Override
    public void confirm(int slot) throws IOException {
        supervisor.confirmIdentity(slot, person);
    }
}

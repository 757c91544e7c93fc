package org.evidencestation.app.custody;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.evidencestation.devices.DockedDevice;
import org.evidencestation.devices.RecorderKey;
import org.evidencestation.storage.journal.Event;
import org.evidencestation.storage.vault.Vault;

/** Which devices are recorders of this office: a person says so once, the journal remembers. */
public final class RecorderRegister {
    private final Vault vault;
    private final Function<String, Optional<String>> names;

    /** @param names registered name of a recorder's key, from the index */
    public RecorderRegister(Vault vault, Function<String, Optional<String>> names) {
        this.vault = vault;
        this.names = names;
    }

    public boolean knows(RecorderKey key) {
        return name(key).isPresent();
    }

    /** What people called the recorder when they registered it. */
    Optional<String> name(RecorderKey key) {
        return names.apply(key.value());
    }

    /** @param by who says that the device belongs to the office */
    public void add(RecorderKey key, String name, String by) throws IOException {
        vault.append(new Event.RecorderRegistered(key.value(), name, by));
    }

    void quarantined(String slot, DockedDevice device) throws IOException {
        vault.append(new Event.DeviceQuarantined(slot, device.key().value(), device.description()));
    }
}

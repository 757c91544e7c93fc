package org.evidencestation.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidencestation.app.office.Refusal;
import org.evidencestation.app.viewing.Fixity;
import org.evidencestation.app.viewing.FootageVault;
import org.evidencestation.storage.journal.RecordingId;
import org.evidencestation.storage.journal.RecordingSummary;
import org.evidencestation.storage.vault.NotGenuineException;
import org.evidencestation.storage.vault.SealedManifest;
import org.evidencestation.storage.vault.StoredObject;

/** Footage of the station's own vault. */
final class VaultFootage implements FootageVault {
    private final Station station;

    VaultFootage(Station station) {
        this.station = station;
    }

    @Override
    public boolean holds(RecordingId recording) {
        return station.index().recording(recording).isPresent();
    }

    @Override
    public Optional<Refusal> barred(RecordingId recording) {
        if (station.vault().recordings().cleared(recording)) {
            return Optional.of(Refusal.CLEARED);
        }
        return station.keeping().of(recording).quarantined() ? Optional.of(Refusal.STATE_SECRET) : Optional.empty();
    }

    @Override
    public Path content(RecordingId recording) throws IOException {
        return station.vault().recordings().content(recording);
    }

    @Override
    public Fixity prove(RecordingId recording) throws IOException {
        RecordingSummary summary =
                station.index().recording(recording).orElseThrow().summary();
        StoredObject object = station.vault().recordings().object(recording);
        try {
            SealedManifest sealed = object.verified(station.key().certificates());
            boolean same = VaultArchive.digest(object.file(sealed.manifest().file()))
                            .equals(sealed.manifest().file().sha256())
                    && sealed.digest().equals(summary.manifest());
            return same ? new Fixity.Intact(station.clock().time().instant()) : broken(summary.path());
        } catch (NotGenuineException e) {
            return broken(String.valueOf(e.getMessage()));
        }
    }

    private Fixity broken(String what) {
        return new Fixity.Broken(station.clock().time().instant(), List.of(what));
    }
}

package org.evidencestation.app.doctor;

import java.nio.file.Path;
import java.util.List;

/** Whether a folder will do for a vault, and another for its second copy, before either is there. Changes nothing; may take seconds. */
public final class PlaceChecks {
    private final Computer computer;
    private final Path keys;

    /** @param keys folder of the private keys, which must not lie in a vault */
    public PlaceChecks(Computer computer, Path keys) {
        this.computer = computer;
        this.keys = keys;
    }

    /** Kind of disk, encryption, space and the keys' own folder, in this order. A {@link Check.State#BAD} place must not be taken. */
    public List<Check> vault(Path vault) {
        DiskChecks disks = at(vault);
        return List.of(
                Doctor.look(Topic.VAULT, disks::vault),
                Doctor.look(Topic.ENCRYPTION, disks::encryption),
                Doctor.look(Topic.SPACE, disks::space),
                Doctor.look(Topic.KEYS, disks::keys));
    }

    /** @param copy folder of the second copy of that vault */
    public Check copy(Path vault, Path copy) {
        DiskChecks disks = at(vault);
        return Doctor.look(Topic.COPY, () -> disks.copy(copy));
    }

    private DiskChecks at(Path vault) {
        return new DiskChecks(computer, new Office.Places(vault, keys, keys));
    }
}

package org.evidencestation.devices;

import java.util.List;

/** Says what is plugged in at this moment; asked again and again by a {@link DockWatcher}. */
public interface DockSource {
    /** Every device now present, one per port, from descriptors only. Never blocks on a device. */
    List<DockedDevice> present();
}

package org.evidencestation.devices.handover;

import org.evidencestation.devices.DockedDevice;

/** A docked recorder that is asked over its maker's protocol and then has to be switched to storage. */
public interface SwitchableRecorder extends DockedDevice {
    /** How the disk is found that this recorder becomes; the same object as long as it is plugged in. */
    Handover handover();
}

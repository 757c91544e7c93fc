package org.evidencestation.devices.gat947;

import org.evidencestation.devices.handover.Turn;

/**
 * A maker's library and the one turn at it: no call says which of several recorders is meant, so they are asked, set and
 * switched one after the other.
 */
public record VendorLibrary(Vendor vendor, Turn turn) {
    public VendorLibrary(Vendor vendor) {
        this(vendor, new Turn());
    }
}

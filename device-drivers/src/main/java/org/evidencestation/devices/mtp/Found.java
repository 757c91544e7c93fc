package org.evidencestation.devices.mtp;

import org.evidencestation.devices.Clip;

/**
 * A clip and the object it was listed as.
 *
 * @param generation of the session its handle holds in
 */
record Found(Clip clip, long storage, long handle, int generation) {}

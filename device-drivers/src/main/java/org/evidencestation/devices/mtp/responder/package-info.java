/**
 * A recorder's side of MTP, for training and for tests: files, folders, a real battery and a real clock, and faults on
 * command. It is written from the specification and knows nothing of the driver, and nothing of how its bytes travel, so
 * that it answers within this program and through a kernel's gadget alike.
 */
@NullMarked
package org.evidencestation.devices.mtp.responder;

import org.jspecify.annotations.NullMarked;

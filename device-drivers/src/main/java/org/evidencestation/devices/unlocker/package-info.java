/** Recorders whose maker gives out nothing but a program that turns them into a disk: it is run, and the disk awaited. */
@NullMarked
package org.evidencestation.devices.unlocker;

import org.jspecify.annotations.NullMarked;

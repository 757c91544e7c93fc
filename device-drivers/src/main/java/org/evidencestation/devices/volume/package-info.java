/**
 * Recorders that show their card as a mounted volume, and folders given by hand. Nothing outside a card is ever read:
 * every component of a path is opened relative to its parent and links are never followed.
 */
@NullMarked
package org.evidencestation.devices.volume;

import org.jspecify.annotations.NullMarked;

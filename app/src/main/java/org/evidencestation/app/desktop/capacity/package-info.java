/** How long the disk lasts, on the screen: how full it is, how it grows, and what clearing would give back. */
@NullMarked
package org.evidencestation.app.desktop.capacity;

import org.jspecify.annotations.NullMarked;

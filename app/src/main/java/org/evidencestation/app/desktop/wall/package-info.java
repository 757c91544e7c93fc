/** The dock wall: one tile per slot, the drawer that explains a tile, and the strip that counts them. */
@NullMarked
package org.evidencestation.app.desktop.wall;

import org.jspecify.annotations.NullMarked;

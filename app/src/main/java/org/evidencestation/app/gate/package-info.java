/** The checks before use (L7, SM7, Z6, W12): what a docking measured of a recorder, and how that stands. Pure. */
@NullMarked
package org.evidencestation.app.gate;

import org.jspecify.annotations.NullMarked;

/** What the desktop's screens share: the only packages that know JavaFX are here and below. */
@NullMarked
package org.evidencestation.app.desktop;

import org.jspecify.annotations.NullMarked;

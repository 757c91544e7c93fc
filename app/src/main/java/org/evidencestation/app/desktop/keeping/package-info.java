/** Saying what footage is: the clerk's daily queue, worked through by keys alone. */
@NullMarked
package org.evidencestation.app.desktop.keeping;

import org.jspecify.annotations.NullMarked;

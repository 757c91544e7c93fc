/** How long the vault's disk lasts: pure functions of what came in, what is free, and what could be cleared. */
@NullMarked
package org.evidencestation.app.capacity;

import org.jspecify.annotations.NullMarked;

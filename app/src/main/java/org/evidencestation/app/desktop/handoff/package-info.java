/** Packages that leave for a case platform or for whoever may have copies: what can go, what went, and what came back. */
@NullMarked
package org.evidencestation.app.desktop.handoff;

import org.jspecify.annotations.NullMarked;

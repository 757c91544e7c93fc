/** Writing optical discs, or images of them, and reading them back. Nothing here knows what is on one, or why. */
@NullMarked
package org.evidencestation.app.disc.burner;

import org.jspecify.annotations.NullMarked;

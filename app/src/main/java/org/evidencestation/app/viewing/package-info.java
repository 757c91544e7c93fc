/**
 * Who looks at footage: opened for a reason by somebody who may, journaled while it lasts, and the footage proven before and
 * after. Where the pictures come from is another matter: {@link org.evidencestation.app.media}.
 */
@NullMarked
package org.evidencestation.app.viewing;

import org.jspecify.annotations.NullMarked;

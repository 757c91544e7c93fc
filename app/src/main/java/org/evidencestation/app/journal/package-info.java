/** The journal as people read it: found, followed, verified. */
@NullMarked
package org.evidencestation.app.journal;

import org.jspecify.annotations.NullMarked;

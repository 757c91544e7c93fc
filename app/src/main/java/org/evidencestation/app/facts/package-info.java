/** What the bytes of a staged clip tell, and the times that follow. Reads a few headers, whatever the file claims. */
@NullMarked
package org.evidencestation.app.facts;

import org.jspecify.annotations.NullMarked;

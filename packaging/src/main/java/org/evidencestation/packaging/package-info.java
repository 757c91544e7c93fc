/** What the packages need beside the program: here, the licences of everything that is shipped. */
@NullMarked
package org.evidencestation.packaging;

import org.jspecify.annotations.NullMarked;

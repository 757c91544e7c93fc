/** Reads an office's list of what must be recorded (执法音像记录事项清单, SM6) from the file it keeps it in. */
@NullMarked
package org.evidencestation.app.mustrecord;

import org.jspecify.annotations.NullMarked;

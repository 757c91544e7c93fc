/** Evidence discs: what waits for one, the plan, the job at the drive, and the register of every copy. */
@NullMarked
package org.evidencestation.app.desktop.disc;

import org.jspecify.annotations.NullMarked;

/** The end of footage on the screen: what has expired, who judges and confirms, the tray, certificates, and the disk's life. */
@NullMarked
package org.evidencestation.app.desktop.clearance;

import org.jspecify.annotations.NullMarked;

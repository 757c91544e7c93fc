/** Work off the screen's thread, results back on it. */
@NullMarked
package org.evidencestation.app.desktop.errand;

import org.jspecify.annotations.NullMarked;

/** The desktop's words in two languages, and how it writes times, sizes and offsets. */
@NullMarked
package org.evidencestation.app.desktop.text;

import org.jspecify.annotations.NullMarked;

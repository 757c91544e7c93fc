/** The settings screen: what the office chose, what each choice does, and what waits for a second person. */
@NullMarked
package org.evidencestation.app.desktop.settings;

import org.jspecify.annotations.NullMarked;

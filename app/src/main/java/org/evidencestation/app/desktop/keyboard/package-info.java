/** What the keyboard does in every screen alike. */
@NullMarked
package org.evidencestation.app.desktop.keyboard;

import org.jspecify.annotations.NullMarked;

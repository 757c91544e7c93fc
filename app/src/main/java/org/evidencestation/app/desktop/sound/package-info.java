/** What the wall says aloud: few, short, told apart by rhythm and pitch, never many at once, and silent where somebody wants it so. */
@NullMarked
package org.evidencestation.app.desktop.sound;

import org.jspecify.annotations.NullMarked;

/** The list of what the vault holds, with the proof of each recording. */
@NullMarked
package org.evidencestation.app.desktop.health;

import org.jspecify.annotations.NullMarked;

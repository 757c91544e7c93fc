/** The list of what the vault holds, with the proof of each recording. */
@NullMarked
package org.evidencestation.app.desktop.recordings;

import org.jspecify.annotations.NullMarked;

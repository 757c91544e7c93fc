/** Pictures out of clips, by a process of its own: a file that breaks a decoder does not break the station. */
@NullMarked
package org.evidencestation.app.media;

import org.jspecify.annotations.NullMarked;

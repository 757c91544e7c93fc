/**
 * Footage on the screen. Nothing here can save, print, drag or copy a picture, and a test keeps it so.
 */
@NullMarked
package org.evidencestation.app.desktop.player;

import org.jspecify.annotations.NullMarked;

/** Where a day begins: what waits for whoever is signed in, and how long already. */
@NullMarked
package org.evidencestation.app.desktop.todo;

import org.jspecify.annotations.NullMarked;

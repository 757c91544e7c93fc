/** What surrounds every screen: header, navigation, language, theme, clock. */
@NullMarked
package org.evidencestation.app.desktop.shell;

import org.jspecify.annotations.NullMarked;

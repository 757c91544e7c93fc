/** The journal's screen: every line can be found, followed, verified and printed. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.journal;

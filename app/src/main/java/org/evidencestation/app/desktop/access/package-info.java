/** The counter: who asks for what, with which papers, who decides, what was done, and the register of all of it. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.access;

/** Forms: what is asked, what follows from it, and what became of it. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.form;

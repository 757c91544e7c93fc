/** The first start: what an office is asked before there is a station. */
@NullMarked
package org.evidencestation.app.desktop.setup;

import org.jspecify.annotations.NullMarked;

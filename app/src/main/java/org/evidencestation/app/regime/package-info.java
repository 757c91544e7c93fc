/** Which regulation the station goes by: how it changes, what keeps it from changing, and what the office decided itself. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.regime;

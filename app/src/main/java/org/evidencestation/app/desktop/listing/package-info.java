/** Lists on the screen: found, read, printed and exported the same way everywhere. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.listing;

/** Lists as people take them along: columns and rows, to a spreadsheet. Paper is drawn by {@code paper}. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.listing;

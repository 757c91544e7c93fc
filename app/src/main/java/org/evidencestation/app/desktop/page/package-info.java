/** Pieces that screens of lists have in common: a row of pages, what stands beside, cards. */
@NullMarked
package org.evidencestation.app.desktop.page;

import org.jspecify.annotations.NullMarked;

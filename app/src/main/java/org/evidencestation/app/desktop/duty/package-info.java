/**
 * The screens of duty: who has which recorder and until when, what is missing and who says why. A {@code DutyDesk} is looked
 * at as a whole; lists, forms and words are worked out from that one look.
 */
@NullMarked
package org.evidencestation.app.desktop.duty;

import org.jspecify.annotations.NullMarked;

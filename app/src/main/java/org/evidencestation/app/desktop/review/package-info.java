/** The supervisor's screen: today's red list, the sample and its checklist, the board, violations, and what goes to inspectors. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.review;

/** The equipment screen: ledger, equipping, care and models. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.desktop.equipment;

/** The equipment ledger: what the office has, who answers for it, what state it is in and what the regulation asks of it. */
@org.jspecify.annotations.NullMarked
package org.evidencestation.app.equipment;

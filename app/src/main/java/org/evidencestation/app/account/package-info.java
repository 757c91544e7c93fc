/**
 * Who may use the station: accounts, rights, signing in, and which two deeds nobody does both of.
 *
 * <p>Everything here follows from journal lines; passwords do not stand in them.
 */
@NullMarked
package org.evidencestation.app.account;

import org.jspecify.annotations.NullMarked;

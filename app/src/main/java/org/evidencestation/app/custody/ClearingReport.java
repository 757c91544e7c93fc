package org.evidencestation.app.custody;

/**
 * What became of the footage of one docking that is held.
 *
 * @param cleared erased, looked for and gone
 * @param kept still on the recorder, whatever the reason
 * @param locked of those kept, the ones the recorder has locked; a card full of them stops it
 * @param marked of all, the ones the recorder has marked as important
 */
public record ClearingReport(int cleared, int kept, int locked, int marked) {}

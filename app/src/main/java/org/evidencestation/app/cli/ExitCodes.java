package org.evidencestation.app.cli;

/** What the commands return to the shell; documented in {@code --help} and the README, and never renumbered. */
public final class ExitCodes {
    public static final int OK = 0;
    /** Something is left that somebody must look at. */
    public static final int FINDINGS = 1;
    /** The command line or a settings file is wrong. */
    public static final int USAGE = 2;
    /** Another process has the vault open. */
    public static final int VAULT_IN_USE = 3;
    /** The vault or its disk failed, for example because it is full. */
    public static final int VAULT = 4;
    /** The recorder failed or was pulled out. */
    public static final int DEVICE = 5;

    public static final int NO_DISPLAY = 6;
    /** A fault of the program itself. */
    public static final int BUG = 70;

    private ExitCodes() {}
}

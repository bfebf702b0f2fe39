package org.yushen.cli;

/** Exit codes of the command line; those above 63 are the customary ones of sysexits. */
final class ExitCode {
    /** 合格, or all was done that was asked for. */
    static final int CONFORMING = 0;
    /** 不合格. */
    static final int NON_CONFORMING = 1;
    /** 未能完成审核, also: one of several files could not be read. */
    static final int INCOMPLETE = 2;
    /** The command line is not understood. */
    static final int USAGE = 64;
    /** Nothing that was named could be read. */
    static final int UNREADABLE = 66;
    /** An error of the program itself. */
    static final int INTERNAL = 70;
    /** The result could not be written. */
    static final int CANNOT_WRITE = 73;

    private ExitCode() {
    }
}

package org.yushen.cli;

/** The command line's entry: everything but ending the JVM happens in {@link YushenCommandLine}. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(YushenCommandLine.forThisProcess(arguments).run(arguments));
    }
}

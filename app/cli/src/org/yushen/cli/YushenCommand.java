package org.yushen.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The name before all commands. */
@Command(name = "yushen")
final class YushenCommand {
    @Mixin
    private CommonOptions common;
}

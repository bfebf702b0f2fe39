package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.yushen.report.docx.UnfitTemplate;
import org.yushen.report.words.Messages;

/** Says that a result could not be written: why in the log, what to do on the screen. */
final class CannotWrite {

    private CannotWrite() {
    }

    /** @param target null for standard output */
    static void tell(CommandContext context, Path target, IOException error) {
        if (error instanceof UnfitTemplate unfit) {
            context.complain(Messages.ofReports(context.messages().locale()).get(unfit.key()));
            return;
        }
        InternalErrors.log(String.valueOf(target), error);
        String where = target == null ? context.messages().get("check.standardOutput") : context.shown(target);
        context.complain(context.messages().get("check.cannotWrite", where));
    }
}

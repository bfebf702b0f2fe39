package org.yushen.rules.compile;

import java.util.List;

import org.yushen.rules.RuleHeader;
import org.yushen.rules.pack.RuleFile;

/**
 * A rule file made ready to run, or the reason why not.
 *
 * @param source the file as it stands in the pack
 * @param headers the rules of the file as it stands, as far as they are known; empty when not even that could be told
 * @param loaded what can run; null when nothing can
 * @param lastGood whether that is an earlier version, because the present one does not compile
 * @param problems why the present version does not compile; empty when it does
 */
public record PreparedFile(RuleFile source, List<RuleHeader> headers, LoadedFile loaded, boolean lastGood, List<CompileProblem> problems) {

	/** Whether anything of the file can run. */
	public boolean runs() {
		return loaded != null;
	}

	/** The rules that can run; empty when none can. */
	public List<RuleHeader> running() {
		return loaded == null ? List.of() : loaded.compiled().headers();
	}

	/** The package of what can run. @throws IllegalStateException when nothing can */
	public String packageName() {
		if (loaded == null) throw new IllegalStateException(source.path());
		return loaded.compiled().packageName();
	}
}

package org.yushen.rules.pack;

import java.nio.file.Path;
import java.util.List;

import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.rules.sentence.Dictionary;
import org.yushen.rules.table.PartOfYears;
import org.yushen.rules.table.TableProblem;
import org.yushen.rules.table.Tie;

/**
 * A rule pack as it stood on disk when it was read. Reading it again gives a new object; nothing in it changes.
 *
 * @param manifest pack.yaml
 * @param folder where it was read from
 * @param files rule files in name order
 * @param dictionaries of rules/*.dsl, for sentence files of this pack and of those that extend it
 * @param thresholds of parameters.yaml and tables/*.xlsx
 * @param words of words.yaml and tables/*.xlsx
 * @param standards of standards.yaml and tables/*.xlsx
 * @param tables lines of tables/*.yaml and tables/*.xlsx
 * @param ties lines of the tie tables in tables/*.xlsx
 * @param parts what the pack asks for besides the template, from tables/*.xlsx
 * @param tableProblems lines of tables/*.xlsx that cannot be used
 * @param sha256 over its files in name order, tests left out; lower-case hexadecimal
 */
public record RulePack(PackManifest manifest, Path folder, List<RuleFile> files, List<Dictionary> dictionaries, List<Threshold> thresholds, List<WordList> words,
		List<Standard> standards, List<TableLine> tables, List<Tie> ties, List<PartOfYears> parts, List<TableProblem> tableProblems,
		String sha256) {

	public String id() {
		return manifest.id();
	}

	/** The rule files that a dictionary has a part in. @param dictionary as pack/path */
	public List<RuleFile> touchedBy(String dictionary) {
		return files.stream().filter(file -> file.dictionaries().contains(dictionary)).toList();
	}

	RulePack with(List<RuleFile> others) {
		return new RulePack(manifest, folder, List.copyOf(others), dictionaries, thresholds, words, standards, tables, ties, parts, tableProblems, sha256);
	}
}

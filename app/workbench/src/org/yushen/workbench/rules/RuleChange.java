package org.yushen.workbench.rules;

import java.util.List;

import org.yushen.workbench.paper.PaperFinding;

/**
 * What a change of rules did to the open papers.
 *
 * @param files the changed files, as the user knows them
 * @param gone findings that are no more, of the reviews before
 * @param added findings that are new
 * @param altered findings that say or weigh something else now
 * @param papers how many papers were checked again
 * @param milliseconds from the save until the last paper was checked
 * @param problems how many errors stand in the user's packs; the last good version stays in force where there are any
 */
public record RuleChange(List<String> files, List<PaperFinding> gone, List<PaperFinding> added, List<PaperFinding> altered, int papers,
        long milliseconds, int problems) {
}

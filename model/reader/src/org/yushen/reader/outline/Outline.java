package org.yushen.reader.outline;

import java.util.List;

import org.yushen.reader.block.Block;

/**
 * How the paper is built: which blocks are cover, contents, parts and sections.
 *
 * @param cover blocks of the cover page
 * @param contents blocks of the table of contents, its own heading included
 * @param parts in the order they stand; empty where the paper has no part headings (a workbook)
 * @param sections of all parts but the glossary, in the order they stand
 * @param all all blocks of the body in reading order: everything but cover, contents and marks
 */
public record Outline(List<Block> cover, List<Block> contents, List<OutlinePart> parts, List<OutlineSection> sections,
        List<Block> all) {

    /** The first part of that role (概况, 报表, 说明, 名词解释, 附件); null when there is none. */
    public OutlinePart part(String role) {
        return parts.stream().filter(part -> role.equals(part.role())).findFirst().orElse(null);
    }

    /** The first section of that topic (N1 … N12, 职责, 机构); null when there is none. */
    public OutlineSection section(String topic) {
        return sections.stream().filter(section -> topic.equals(section.topic())).findFirst().orElse(null);
    }
}

package org.yushen.rules.compile;

import java.util.List;
import java.util.Map;

import org.yushen.rules.RuleHeader;

/**
 * A rule file compiled.
 *
 * @param packageName its package
 * @param modelClass name of the generated class that lists its rules
 * @param headers its rules, in the order of the file
 * @param classes bytes of the generated classes by name
 */
public record CompiledFile(String packageName, String modelClass, List<RuleHeader> headers, Map<String, byte[]> classes) { }

package org.yushen.rules.check;

import org.yushen.model.disclosure.Located;

/**
 * Something that a rule may need and that could not be read.
 *
 * @param aspect which side of the rule's subject; null for all of it
 * @param subject what of the paper it is about; null when that is not known
 * @param why in words
 */
record Doubt(String aspect, Located subject, String why) {

	/** Whether nothing can be told of the subject, so that the rule is not evaluated whatever it looks at. */
	boolean whole() {
		return aspect == null || Supposition.about(aspect).isEmpty();
	}
}

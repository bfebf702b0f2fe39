package org.yushen.rules.api;

import org.yushen.model.review.Finding;

/** Global {@code explanations} of a second-stage rule: one cause, one finding. */
public interface Explanations {

	/**
	 * Says that one finding is only the consequence of another. Both stay in the review; the consequence is listed under its cause.
	 * An explanation that would close a circle, or that was given before, is left out.
	 *
	 * @throws IllegalArgumentException when either is null
	 */
	void explain(Finding cause, Finding consequence);
}

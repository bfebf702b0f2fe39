package org.yushen.rules.api;

import java.util.List;

import org.yushen.model.disclosure.Indicator;

/**
 * 两处所说: an indicator of a performance form and a number of the form's goal or plan that, by the words in front of it, tells the same thing.
 *
 * @param indicator the indicator; its target has a number
 * @param figure the number in the words
 * @param rivals other indicators of that half with that number and unit: exchanged with one of them, it would fit
 */
public record Retelling(Indicator indicator, Figure figure, List<Indicator> rivals) {
	public Retelling {
		rivals = List.copyOf(rivals);
	}

	public Indicator getIndicator() { return indicator; }
	public Figure getFigure() { return figure; }
	public List<Indicator> getRivals() { return rivals; }

	/** Whether both tell the same number. */
	public boolean isAgreed() {
		return figure.value().compareTo(indicator.getTarget().getNumber()) == 0;
	}
}

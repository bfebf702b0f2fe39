package org.yushen.reader.form;

import org.yushen.model.disclosure.Phase;

/**
 * A column of the indicator table.
 *
 * @param kind what it holds
 * @param phase which half it belongs to; null for what both halves share
 * @param column grid column its head stands in
 */
record Slot(SlotKind kind, Phase phase, int column) {
}

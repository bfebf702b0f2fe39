package org.yushen.reader.narrative;

import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Direction;
import org.yushen.model.disclosure.Quantity;

/**
 * A claim in one line, for tests: a dot for each claim it is part of (a tilde where it stands in a reason), item and
 * subject, year, amount, count, share, 无, the change with base, directions, amount and rate, and the reason.
 */
final class Telling {

    private Telling() {
    }

    static String of(Claim claim) {
        StringBuilder line = new StringBuilder();
        for (Claim inner = claim; inner.getParent() != null; inner = inner.getParent()) {
            line.append(inner.isInReason() ? "~ " : "· ");
        }
        line.append(claim.getItem());
        if (!claim.getItem().equals(claim.getSubject())) {
            line.append("=").append(claim.getSubject());
        }
        if (claim.getYear() != null) {
            line.append(" @").append(claim.getYear());
        }
        add(line, "额", claim.getAmount());
        add(line, "数", claim.getCount());
        add(line, "占", claim.getShare());
        line.append(claim.isDeclaredNone() ? " 无" : "");
        if (claim.getChange() != null) {
            add(line, claim.getChange());
        }
        if (claim.getReason() != null) {
            line.append(" 因“").append(claim.getReason()).append("”");
        }
        return line.toString();
    }

    private static void add(StringBuilder line, Change change) {
        line.append(" [").append(change.getBase() == null ? "" : "比" + change.getBase()
                + (change.getBaseYear() == null ? "" : "(" + change.getBaseYear() + ")") + " ");
        line.append(change.getDirectionText() == null ? "" : change.getDirectionText());
        line.append(sign(change.getDirection()));
        line.append(change.getAmount() == null ? "" : text(change.getAmount()));
        if (change.getRate() != null) {
            line.append(" ").append(change.getRateDirectionText() == null ? "" : change.getRateDirectionText());
            line.append(sign(change.getRateDirection())).append(text(change.getRate()));
        }
        line.append("]");
    }

    private static String sign(Direction direction) {
        return switch (direction) {
            case INCREASE -> "↑";
            case DECREASE -> "↓";
            case UNCHANGED -> "=";
            default -> "?";
        };
    }

    private static void add(StringBuilder line, String label, Quantity quantity) {
        if (quantity != null) {
            line.append(" ").append(label).append(text(quantity));
        }
    }

    private static String text(Quantity quantity) {
        String value = quantity.getValue() == null ? "不明" : quantity.getValue().toPlainString();
        String repaired = quantity.getLocation().getRepaired() == null ? "" : "（印作" + quantity.getLocation().getRepaired() + "）";
        return value + (quantity.getUnit() == null ? "" : quantity.getUnit()) + repaired;
    }
}

package org.yushen.reader.narrative;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.ProcurementItem;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 政府采购情况 from the claims of its section: total, goods, works, services, or that there is none. */
public final class ProcurementReader implements PartReader {
    private static final String TOPIC = "N9";

    @Override
    public void read(ReadingContext context) {
        List<Map.Entry<String, String>> names = ItemNames.longestFirst(context.profile().vocabulary("procurement"));
        for (NarrativeSection section : new TopicSections(context.profile()).of(context.disclosure(), TOPIC)) {
            for (Claim claim : section.getClaims()) {
                String item = names.stream().filter(name -> name.getKey().equals(claim.getItem())).map(Map.Entry::getValue)
                        .findFirst().orElse(null);
                boolean told = claim.isDeclaredNone() || Money.tenThousands(claim.getAmount()) != null;
                if (item != null && told && !claim.isInReason() && !isTold(context.disclosure(), item, claim)) {
                    context.disclosure().getProcurement().add(item(item, claim));
                }
            }
        }
    }

    /** A sentence that tells the same again adds nothing; another amount for the same item does. */
    private static boolean isTold(Disclosure disclosure, String item, Claim claim) {
        return disclosure.getProcurement().stream().anyMatch(known -> known.getItem().equals(item)
                && known.isDeclaredNone() == claim.isDeclaredNone()
                && (claim.getAmount() == null || known.getAmount() != null
                        && known.getAmount().getValue().compareTo(claim.getAmount().getValue()) == 0));
    }

    private static ProcurementItem item(String name, Claim claim) {
        ProcurementItem item = DisclosureFactory.eINSTANCE.createProcurementItem();
        item.setItem(name);
        item.setDeclaredNone(claim.isDeclaredNone());
        item.setAmount(claim.getAmount() == null ? null : (Quantity) (Object) EcoreUtil.copy((EObject) (Object) claim.getAmount()));
        item.setLocation((Location) (Object) EcoreUtil.copy((EObject) (Object) claim.getLocation()));
        return item;
    }
}

package org.yushen.reader.narrative;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** Reads 国有资产占有使用情况 from the claims of its section: vehicles with their kinds, floor area, equipment, values. */
public final class AssetsReader implements PartReader {
    private static final String TOPIC = "N11";
    private static final Pattern AS_OF = Pattern.compile("截[至止]到?(20\\d\\d)年?(?:(\\d{1,2})月)?(?:(\\d{1,2})日|底|末)?");

    @Override
    public void read(ReadingContext context) {
        AssetNames names = new AssetNames(context.profile());
        for (NarrativeSection section : new TopicSections(context.profile()).of(context.disclosure(), TOPIC)) {
            read(context.disclosure(), names, section);
        }
    }

    private static void read(Disclosure disclosure, AssetNames names, NarrativeSection section) {
        Map<Claim, AssetHolding> holdings = new IdentityHashMap<>();
        String asOf = asOf(section.getText());
        for (Claim claim : section.getClaims()) {
            if (claim.isInReason() || claim.getCount() == null && claim.getAmount() == null && !claim.isDeclaredNone()) {
                continue;
            }
            String own = claim.getSentence() == null ? null : asOf(claim.getSentence());
            asOf = own != null ? own : asOf;
            AssetHolding holding = holding(names, claim, asOf);
            holding.setParent(claim.getParent() == null ? null : holdings.get(claim.getParent()));
            if (holding.getParent() == null) {
                holding.setParent(total(names, holdings.values().stream().toList(), holding));
            }
            holdings.put(claim, holding);
            disclosure.getAssets().add(holding);
        }
    }

    private static AssetHolding total(AssetNames names, List<AssetHolding> told, AssetHolding part) {
        String total = names.totalOf(part.getSubject());
        return total == null ? null : told.stream().filter(holding -> total.equals(holding.getSubject())).findFirst().orElse(null);
    }

    private static AssetHolding holding(AssetNames names, Claim claim, String asOf) {
        AssetHolding holding = DisclosureFactory.eINSTANCE.createAssetHolding();
        holding.setText(claim.getSubject());
        holding.setSubject(names.canonical(claim.getSubject()));
        boolean isMoney = claim.getAmount() != null && Money.tenThousands(claim.getAmount()) != null;
        Quantity counted = claim.getCount() != null || isMoney ? claim.getCount() : claim.getAmount();
        holding.setCount(copy(counted));
        holding.setAmount(isMoney ? copy(claim.getAmount()) : null);
        holding.setAsOf(asOf);
        holding.setLocation(copy(claim.getLocation()));
        return holding;
    }

    /** ISO date of 截至…; the last day where only a month or year is told; null when none is. */
    static String asOf(String text) {
        Matcher date = AS_OF.matcher(PlacedText.formOf(text));
        if (!date.find()) {
            return null;
        }
        int month = date.group(2) == null ? 12 : Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            return null;
        }
        java.time.YearMonth yearMonth = java.time.YearMonth.of(Integer.parseInt(date.group(1)), month);
        int day = date.group(3) == null ? yearMonth.lengthOfMonth() : Integer.parseInt(date.group(3));
        return yearMonth.isValidDay(day) ? yearMonth.atDay(day).toString() : null;
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) {
        return object == null ? null : (T) EcoreUtil.copy((EObject) object);
    }

    /** What papers call the things they hold. */
    private static final class AssetNames {
        private final Vocabulary whole;
        private final List<Map.Entry<String, String>> parts;
        private final Vocabulary totals;

        AssetNames(TemplateProfile profile) {
            whole = profile.vocabulary("assetsWhole");
            parts = ItemNames.longestFirst(profile.vocabulary("assets"));
            totals = profile.vocabulary("assetParts");
        }

        String canonical(String subject) {
            String name = Vocabulary.normalise(subject);
            String known = whole.canonical(name).orElse(null);
            for (Map.Entry<String, String> part : parts) {
                if (known == null && name.contains(part.getKey())) {
                    known = part.getValue();
                }
            }
            return known == null ? subject : known;
        }

        String totalOf(String subject) {
            return totals.terms().stream().filter(total -> totals.words(total).contains(subject)).findFirst().orElse(null);
        }
    }
}

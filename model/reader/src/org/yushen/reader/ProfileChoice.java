package org.yushen.reader;

import java.util.Comparator;
import java.util.List;

import org.yushen.reader.outline.PaperFacts;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.TemplateProfiles;

/**
 * Picks the profile that fits a paper: by the places its region names, then by the year, the nearest when none has it. A paper whose
 * unit names no known place (a county's) gets the profile made for that very year rather than one that covers a decade.
 */
final class ProfileChoice {
    private static final int ANY_YEAR = 50;

    private ProfileChoice() {
    }

    static TemplateProfile of(TemplateProfiles profiles, PaperFacts facts) {
        List<TemplateProfile> all = profiles.all();
        if (all.isEmpty()) {
            throw new IllegalArgumentException(ReaderMessages.get("reader.noProfile"));
        }
        return all.stream().min(Comparator.comparing((TemplateProfile profile) -> !isOfRegion(profile, facts))
                .thenComparingInt(profile -> yearsAway(profile, facts.year()))
                .thenComparingInt(profile -> profile.years().size())
                .thenComparing(Comparator.comparingInt(ProfileChoice::latest).reversed())).orElseThrow();
    }

    private static boolean isOfRegion(TemplateProfile profile, PaperFacts facts) {
        String unit = String.valueOf(facts.unit());
        return unit.contains(profile.region()) || profile.list("places").stream().anyMatch(unit::contains);
    }

    private static int yearsAway(TemplateProfile profile, Integer year) {
        if (year == null) {
            return 0;
        }
        return profile.years().stream().mapToInt(own -> Math.abs(own - year)).min().orElse(ANY_YEAR);
    }

    private static int latest(TemplateProfile profile) {
        return profile.years().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}

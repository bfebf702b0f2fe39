package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/** The rule packs and template profiles that a run works with: the shipped ones, or those that the user named. */
public final class RuleSource {
    private final TemplateProfiles profiles;
    private final List<RulePack> packs;
    private final boolean chosenByUser;

    private RuleSource(TemplateProfiles profiles, List<RulePack> packs, boolean chosenByUser) {
        this.profiles = profiles;
        this.packs = packs;
        this.chosenByUser = chosenByUser;
    }

    /**
     * The template profiles of all shipped packs.
     *
     * @throws PackException with a sentence for the user when there are none, or they cannot be loaded
     */
    static TemplateProfiles shippedProfiles(CommandContext context) throws PackException {
        PacksFolder shipped = new PacksFolder(context.surroundings().packsFolder());
        try {
            return present(context, TemplateProfiles.load(shipped.profiles()));
        } catch (IOException e) {
            throw unreadable(context, e);
        }
    }

    /**
     * Loads the packs that the user named: every paper gets these.
     *
     * @param folders of the packs
     * @throws PackException with a sentence for the user when a pack cannot be loaded, or there are no template profiles
     */
    static RuleSource named(CommandContext context, List<Path> folders, Texts texts) throws PackException {
        try {
            RuleSource source = load(context.surroundings(), folders, true, texts);
            present(context, source.profiles);
            return source;
        } catch (IOException e) {
            throw unreadable(context, e);
        }
    }

    /**
     * Loads the shipped packs, of which each paper gets those that fit it.
     *
     * @param profiles of all shipped packs, as {@link #shippedProfiles} loads them
     * @throws PackException with a sentence for the user when a pack cannot be loaded, or none is there
     */
    static RuleSource shipped(CommandContext context, TemplateProfiles profiles, Texts texts) throws PackException {
        try {
            List<RulePack> packs = packs(context.surroundings(), List.of(), texts);
            if (packs.isEmpty()) {
                throw noPacks(context);
            }
            return new RuleSource(profiles, packs, false);
        } catch (IOException e) {
            throw unreadable(context, e);
        }
    }

    /**
     * Loads packs of which each paper gets those that fit its region and year.
     *
     * @param folders the packs; empty for the shipped ones
     * @throws PackException with a sentence for the user when a pack cannot be loaded
     * @throws IOException when the folder of shipped packs cannot be read
     */
    public static RuleSource fitting(Surroundings surroundings, List<Path> folders, Texts texts) throws PackException, IOException {
        return load(surroundings, folders, false, texts);
    }

    private static RuleSource load(Surroundings surroundings, List<Path> named, boolean chosenByUser, Texts texts)
            throws PackException, IOException {
        List<RulePack> packs = packs(surroundings, named, texts);
        Set<Path> profileFolders = new LinkedHashSet<>(new PacksFolder(surroundings.packsFolder()).profiles());
        packs.forEach(pack -> profileFolders.add(pack.folder().resolve(PacksFolder.PROFILES)));
        return new RuleSource(TemplateProfiles.load(List.copyOf(profileFolders)), packs, chosenByUser);
    }

    /** @param named folders of packs; empty for the shipped ones */
    private static List<RulePack> packs(Surroundings surroundings, List<Path> named, Texts texts) throws PackException, IOException {
        PacksFolder shipped = new PacksFolder(surroundings.packsFolder());
        return RulePacks.load(named.isEmpty() ? shipped.packs() : named, List.of(shipped.path()), texts);
    }

    private static TemplateProfiles present(CommandContext context, TemplateProfiles profiles) throws PackException {
        if (profiles.all().isEmpty()) {
            throw noPacks(context);
        }
        return profiles;
    }

    private static PackException noPacks(CommandContext context) {
        return new PackException(context.messages().get("packs.none", context.surroundings().packsFolder()));
    }

    private static PackException unreadable(CommandContext context, IOException error) {
        return new PackException(context.messages().get("packs.unreadable", context.surroundings().packsFolder(), error.getMessage()), error);
    }

    public TemplateProfiles profiles() {
        return profiles;
    }

    /** All packs that may be needed, ground first. */
    public List<RulePack> all() {
        return packs;
    }

    /** Choices that papers are likely to need, for loading them ahead: one for each region. */
    public List<List<RulePack>> likelyChoices() {
        List<String> regions = packs.stream().map(pack -> pack.manifest().region()).filter(Objects::nonNull).distinct().toList();
        if (chosenByUser || regions.isEmpty()) {
            return List.of(packs);
        }
        return regions.stream().map(this::ofRegion).toList();
    }

    /** The choice to load ahead when there is time for one only: the richest, of which the others are a part as a rule. */
    List<RulePack> likeliestChoice() {
        return likelyChoices().stream().max(Comparator.comparingInt(RuleSource::files)).orElse(packs);
    }

    private static int files(List<RulePack> choice) {
        return choice.stream().mapToInt(pack -> pack.files().size()).sum();
    }

    private List<RulePack> ofRegion(String region) {
        return packs.stream().filter(pack -> pack.manifest().region() == null || pack.manifest().region().equals(region)).toList();
    }

    /** The packs for a paper: those the user named; else those of its region and year, and those without a region. */
    public List<RulePack> fitting(Disclosure paper) {
        if (chosenByUser) {
            return packs;
        }
        TemplateProfile profile = profile(paper);
        String region = profile == null ? null : profile.region();
        return ofRegion(region).stream().filter(pack -> fits(pack.manifest().fiscalYears(), paper.getFiscalYear())).toList();
    }

    private static boolean fits(List<Integer> years, Integer year) {
        return years.isEmpty() || year == null || years.contains(year);
    }

    /** The template profile that the paper was read with; null when it was read without. */
    public TemplateProfile profile(Disclosure paper) {
        return paper.getProfile() == null ? null : profiles.get(paper.getProfile());
    }
}

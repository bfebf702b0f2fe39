package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.rules.Texts;
import org.yushen.rules.check.Checker;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/**
 * One pack that a user named, with all it lies on.
 *
 * @param pack the pack itself
 * @param all it and those under it, ground first
 * @param checker that knows their rules
 * @param profiles to read papers with
 */
record PackChoice(RulePack pack, List<RulePack> all, Checker checker, TemplateProfiles profiles) {

    /**
     * @param named a folder, or the id of a shipped pack
     * @throws PackException with a sentence for the user
     */
    static PackChoice of(CommandContext context, String named) throws PackException {
        Surroundings surroundings = context.surroundings();
        Path folder = surroundings.workingFolder().resolve(named);
        if (!RulePacks.isPack(folder) && named.matches("[\\p{L}\\p{N}._-]+") && RulePacks.isPack(surroundings.packsFolder().resolve(named))) {
            folder = surroundings.packsFolder().resolve(named);
        }
        Texts texts = new Texts(surroundings.locale());
        List<RulePack> all = RulePacks.load(List.of(folder), List.of(surroundings.packsFolder()), texts);
        Set<Path> profiles = new LinkedHashSet<>();
        try {
            profiles.addAll(new PacksFolder(surroundings.packsFolder()).profiles());
            for (RulePack pack : all) {
                if (Files.isDirectory(pack.folder().resolve(PacksFolder.PROFILES))) {
                    profiles.add(pack.folder().resolve(PacksFolder.PROFILES));
                }
            }
            Checker checker = new Checker(surroundings.cacheFolder().resolve("rules"), surroundings.locale());
            return new PackChoice(all.get(all.size() - 1), all, checker, TemplateProfiles.load(List.copyOf(profiles)));
        } catch (IOException e) {
            throw new PackException(context.messages().get("packs.unreadable", surroundings.packsFolder(), e.getMessage()), e);
        }
    }

    RuleCatalogue catalogue() {
        return checker.catalogue(all);
    }
}

package org.yushen.cli;

import java.io.IOException;

import org.yushen.reader.profile.TemplateProfiles;

/** The rule packs and template profiles that a run works with. */
final class RuleSource {

    private RuleSource() {
    }

    /** The template profiles of all shipped packs. */
    static TemplateProfiles profiles(Surroundings surroundings) throws IOException {
        return TemplateProfiles.load(new PacksFolder(surroundings.packsFolder()).profiles());
    }
}

package org.yushen.cli;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.profile.TemplateProfile;
import org.yushen.rules.api.RequiredPart;

/** What a template asks for, as the rules get it: the engine knows no template profiles. */
public final class RequiredParts {

    private RequiredParts() {
    }

    /** @param profile null gives nothing */
    public static List<RequiredPart> of(TemplateProfile profile) {
        List<RequiredPart> required = new ArrayList<>();
        if (profile != null) {
            add(required, "part", profile, "requiredParts", "parts");
            add(required, "statement", profile, "requiredStatements", "statements");
            add(required, "section", profile, "requiredSections", "sections");
            add(required, "measure", profile, "requiredMeasures", "measures");
        }
        return required;
    }

    private static void add(List<RequiredPart> required, String kind, TemplateProfile profile, String list, String vocabulary) {
        for (String id : profile.list(list)) {
            List<String> titles = profile.vocabulary(vocabulary).words(id);
            required.add(new RequiredPart(kind, id, titles.isEmpty() ? id : titles.get(0)));
        }
    }
}

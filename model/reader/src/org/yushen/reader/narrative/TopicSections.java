package org.yushen.reader.narrative;

import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** The sections that speak of a topic: by the outline's own knowledge of headings, else by words in the heading. */
final class TopicSections {
    private final TemplateProfile profile;

    TopicSections(TemplateProfile profile) {
        this.profile = profile;
    }

    List<NarrativeSection> of(Disclosure disclosure, String topic) {
        List<NarrativeSection> known = disclosure.getSections().stream().filter(section -> topic.equals(section.getTopic())).toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<String> words = profile.vocabulary("narrativeTopics").words(topic).stream().map(Vocabulary::normalise).toList();
        return disclosure.getSections().stream().filter(section -> section.getHeading() != null
                && words.stream().anyMatch(Vocabulary.normalise(section.getHeading())::contains)).toList();
    }
}

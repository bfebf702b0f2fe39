package org.yushen.workbench.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a new file of a pack begins with. */
final class PackTemplate {
    private PackTemplate() {
    }

    /** @param values put in the places of {@code @name@} */
    static String text(String template, Map<String, String> values) {
        try (InputStream in = PackTemplate.class.getResourceAsStream(template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new IllegalStateException(template, e);
        }
    }
}

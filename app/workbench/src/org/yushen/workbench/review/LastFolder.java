package org.yushen.workbench.review;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The folder that a kind of dialog was last used in; the next one begins there, in this session and in later ones. */
enum LastFolder {
    OPEN, EXPORT;

    private static final String NODE = "org.yushen.workbench";

    /** The user's own folder as long as no other was used. */
    String get() {
        return preferences().get(key(), System.getProperty("user.home"));
    }

    void remember(String folder) {
        preferences().put(key(), folder);
    }

    private String key() {
        return "folder." + name();
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}

package org.yushen.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;

/** The workbench's own icons. */
public final class Icons {

    private Icons() {
    }

    /** @param name of a file in the folder icons, without its ending */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg"));
    }

    /** @param resources of the part that shows it, which disposes of it */
    public static Image image(ResourceManager resources, String name) {
        return resources.get(descriptor(name));
    }

    public static Image of(ResourceManager resources, Severity severity) {
        return image(resources, severity.getLiteral());
    }

    public static Image of(ResourceManager resources, Verdict verdict) {
        return image(resources, switch (verdict) {
            case CONFORMING -> "conforming";
            case NON_CONFORMING -> "non-conforming";
            case INCOMPLETE -> "incomplete";
        });
    }
}

package org.yushen.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.drools.mvel.MVELConstraint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Row;

/**
 * The libraries at work together. The build runs this class twice: inside Equinox without a screen, and from a plain class
 * path; the property yushen.expected.runtime says which of the two this is, so that one cannot pass for the other.
 */
class PartsTest {

    @TempDir
    Path folder;

    private final ClassLoader context = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restoreContextLoader() {
        Thread.currentThread().setContextClassLoader(context);
    }

    @Test
    void runsWhereTheBuildSaysItRuns() {
        String expected = System.getProperty("yushen.expected.runtime");
        Bundle bundle = FrameworkUtil.getBundle(PartsTest.class);
        assertEquals(expected, bundle == null ? "plain" : "equinox");
    }

    @Test
    void readsWordAndPdf() throws IOException {
        Path docx = folder.resolve("预算公开.docx");
        Path pdf = folder.resolve("预算公开.pdf");
        Papers.writeDocx(docx, "收入预算总计 314.50 万元");
        Papers.writePdf(pdf, "Total 314.50");
        assertTrue(Papers.readDocx(docx).contains("收入预算总计 314.50 万元"));
        assertTrue(Papers.readPdf(pdf).contains("Total 314.50"));
    }

    /** From a thread whose context loader knows neither Drools nor the facts: a job of the workbench is such a thread. */
    @Test
    void firesOneRuleOverAGeneratedFact() {
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        Row row = DisclosureFactory.eINSTANCE.createRow();
        row.setCode("合计");
        assertEquals(List.of("行 合计 没有名称"), OneRule.fire(row, new BundleLoaders(Row.class, OneRule.class)));
        row.setName("本年收入合计");
        assertEquals(List.of(), OneRule.fire(row, new BundleLoaders(Row.class, OneRule.class)));
        assertNotNull(MVELConstraint.class.getClassLoader(), "drools-mvel has to be there for diagnostics");
    }

    @Test
    void everyLibraryLogsToLogback() {
        try (CapturedLog log = new CapturedLog()) {
            LoggerFactory.getLogger(PartsTest.class).info("经由 {}", "slf4j");
            LogManager.getLogger(PartsTest.class).warn("经由 {}", "log4j");
            LogFactory.getLog(PartsTest.class).warn("经由 commons-logging");
            assertEquals(List.of("经由 slf4j", "经由 log4j", "经由 commons-logging"), log.messages());
        }
    }
}

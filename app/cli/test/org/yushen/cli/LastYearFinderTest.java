package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.DisclosureKind;

/** Which file of a folder is the unit's paper of the year before. */
class LastYearFinderTest {
    private final Map<String, Disclosure> papers = new HashMap<>();
    private final LastYearFinder finder = new LastYearFinder(this::read);
    private final Map<String, Integer> readings = new HashMap<>();

    @TempDir
    Path here;

    private Disclosure paper(String name, String unit, int year, int statements) throws IOException {
        Disclosure paper = DisclosureFactory.eINSTANCE.createDisclosure();
        paper.setUnit(unit);
        paper.setFiscalYear(year);
        paper.setKind(DisclosureKind.DEPARTMENT_BUDGET);
        for (int i = 0; i < statements; i++) {
            paper.getStatements().add(DisclosureFactory.eINSTANCE.createStatement());
        }
        papers.put(name, paper);
        Files.writeString(here.resolve(name), name);
        return paper;
    }

    private Disclosure read(Path file) {
        readings.merge(file.getFileName().toString(), 1, Integer::sum);
        return papers.get(file.getFileName().toString());
    }

    private String found(String name, Disclosure paper) {
        LastYearFinder.Found found = finder.beside(here.resolve(name), paper);
        return found == null ? null : found.file().getFileName().toString();
    }

    @Test
    void inASmallFolderTheFileMayBeNamedOtherwise() throws IOException {
        Disclosure paper = paper("2019年度部门预算公开.txt", "云溪县人民法院", 2019, 3);
        paper("法院2018年预算.txt", "云溪县法院", 2018, 3);
        paper("检察院2018年预算.txt", "云溪县检察院", 2018, 3);
        assertEquals("法院2018年预算.txt", found("2019年度部门预算公开.txt", paper));
    }

    @Test
    void ofTextAndStatementsTheStatementsAreTaken() throws IOException {
        Disclosure paper = paper("云溪县水务局2019年文件.txt", "云溪县水务局", 2019, 3);
        paper("云溪县水务局2018年文件.txt", "云溪县水务局", 2018, 0);
        paper("云溪县水务局2018年表格.txt", "云溪县水务局", 2018, 3);
        assertEquals("云溪县水务局2018年表格.txt", found("云溪县水务局2019年文件.txt", paper));
    }

    @Test
    void inALargeFolderTheNameDecides() throws IOException {
        Disclosure paper = paper("云溪县水务局2019.txt", "云溪县水务局", 2019, 3);
        for (int i = 0; i < 20; i++) {
            paper("某单位" + i + "号2018.txt", "云溪县水务局", 2018, 3);
        }
        assertNull(found("云溪县水务局2019.txt", paper));
        paper("云溪县水务局2018.txt", "云溪县水务局", 2018, 1);
        assertEquals("云溪县水务局2018.txt", found("云溪县水务局2019.txt", paper));
    }

    @Test
    void aFileIsReadOnceForThePapersOfOthers() throws IOException {
        Map<String, Disclosure> now = new HashMap<>();
        for (String unit : List.of("水务局", "农机站", "林场", "粮库", "档案馆")) {
            now.put(unit, paper("2019年" + unit + "预算.txt", "云溪县" + unit, 2019, 3));
            paper("2018年" + unit + "预算.txt", "云溪县" + unit, 2018, 3);
            paper("2018年" + unit + "决算说明.txt", "云溪县" + unit + "所属", 2018, 1);
        }
        now.forEach((unit, paper) -> assertEquals("2018年" + unit + "预算.txt", found("2019年" + unit + "预算.txt", paper)));
        Disclosure another = paper("2019年文化站.txt", "云溪县文化站", 2019, 3);
        assertNull(found("2019年文化站.txt", another));
        Map<String, Integer> before = Map.copyOf(readings);
        assertNull(found("2019年文化站.txt", another));
        assertEquals(before, readings);
        papers.put("2018年林场预算.txt", paper("2018年林场预算.txt", "云溪县文化站", 2018, 2));
        Files.writeString(here.resolve("2018年林场预算.txt"), "又换了一份，长一些");
        assertEquals("2018年林场预算.txt", found("2019年文化站.txt", another));
    }
}

package org.yushen.reader.form;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.reader.profile.Vocabulary;

/** Reads the lines of one form into the model: each line goes to the part of the form that its first label names. */
final class FormAssembler {
    private static final int WORDS_OF_SELF_EVALUATION = 2;
    private static final Set<LabelGroup> BODY = LabelGroup.BODY;
    private static final Set<LabelGroup> AFTER_INDICATORS = EnumSet.of(LabelGroup.ANALYSIS, LabelGroup.TEXT);
    private static final Set<LabelGroup> FOOT = EnumSet.of(LabelGroup.FOOT);
    private static final Set<LabelGroup> MEASURES = EnumSet.of(LabelGroup.MEASURE);

    private final PerformanceForm form = DisclosureFactory.eINSTANCE.createPerformanceForm();
    private final FormNotes notes = new FormNotes();
    private final Set<String> columnHeads = new HashSet<>();
    private final FormVocabulary vocabulary;
    private final FormTitles titles;
    private final LabelScan scan;
    private final LevelWords words;
    private final FormHead head;
    private final FundingTable funding;
    private final FormTexts texts;
    private final FormFoot foot;
    private final IndicatorTable table;
    private Region region = Region.HEAD;

    private enum Region { HEAD, TEXTS, INDICATORS, ANALYSIS }

    FormAssembler(FormVocabulary vocabulary, LevelWords words, TargetValueParser values) {
        this.vocabulary = vocabulary;
        this.titles = new FormTitles(vocabulary);
        this.scan = new LabelScan(vocabulary);
        this.words = words;
        this.head = new FormHead(form, notes);
        this.funding = new FundingTable(form, notes);
        this.texts = new FormTexts(form, notes);
        this.foot = new FormFoot(form);
        this.table = new IndicatorTable(words, values, notes);
    }

    PerformanceForm read(FormSpan span) {
        FormLine first = span.top().isEmpty() ? span.body().get(0) : span.top().get(0);
        form.setLocation(first.place().toLocation());
        FormKind titled = readTop(span.top());
        span.body().forEach(this::readLine);
        table.fill(form);
        form.setKind(kind(titled));
        return form;
    }

    /** What could not be read; complete after {@link #read}. */
    FormNotes notes() {
        return notes;
    }

    private FormKind readTop(List<FormLine> top) {
        FormKind kind = null;
        for (FormLine line : top) {
            if (titles.isTitle(line)) {
                form.setTitle(line.first().flat());
                kind = titles.kindOf(line.first().flat());
            }
            Integer year = titles.yearOf(line.text());
            if (year != null && (form.getYear() == null || !titles.isTitle(line))) {
                form.setYear(year);
            }
            String unit = titles.moneyUnitOf(line.text());
            if (unit != null) {
                form.setFundingUnit(unit);
            }
        }
        return kind;
    }

    private void readLine(FormLine line) {
        countColumnHeads(line);
        if (IndicatorColumns.isHeader(line, scan)) {
            table.header(line, scan);
            region = Region.INDICATORS;
        } else if (isFoot(line)) {
            foot.add(scan.scan(line, FOOT));
        } else if (region == Region.INDICATORS) {
            readIndicatorLine(line);
        } else if (beginsIndicators(line)) {
            region = Region.INDICATORS;
            table.add(line);
        } else if (isMeasureHeader(line)) {
            funding.measures(scan.scan(line, MEASURES));
        } else {
            readLabelled(line, region == Region.ANALYSIS ? AFTER_INDICATORS : BODY);
        }
    }

    private void readIndicatorLine(FormLine line) {
        if (!scan.hasWhole(line, AFTER_INDICATORS)) {
            table.add(line);
            return;
        }
        List<Segment> segments = scan.scan(line, AFTER_INDICATORS);
        Segment first = labelOf(segments);
        boolean atTheLeft = first != null && line.cells().indexOf(first.at()) < 2;
        boolean indicator = line.cells().stream().anyMatch(cell -> words.category(cell.text()) != null);
        if (atTheLeft && !first.damaged() && !indicator) {
            region = Region.ANALYSIS;
            readText(line, segments);
        } else {
            table.add(line);
        }
    }

    private void readLabelled(FormLine line, Set<LabelGroup> groups) {
        List<Segment> segments = scan.scan(line, groups);
        Segment first = labelOf(segments);
        if (first == null) {
            readUnlabelled(line);
            return;
        }
        switch (first.label().group()) {
            case HEAD -> readHead(segments);
            case FUNDING, TOTAL, SOURCE -> funding.add(segments);
            default -> readText(line, segments);
        }
    }

    private void readHead(List<Segment> segments) {
        segments.stream().filter(segment -> segment.is(LabelGroup.HEAD)).forEach(head::add);
        if (segments.stream().anyMatch(segment -> segment.is(LabelGroup.FOOT))) {
            foot.add(segments);
        }
    }

    private void readText(FormLine line, List<Segment> segments) {
        if (region == Region.HEAD) {
            region = Region.TEXTS;
        }
        Segment first = labelOf(segments);
        if (first.is(LabelGroup.HALF)) {
            texts.addHalves(segments);
        } else if (first.is(LabelGroup.ANALYSIS)) {
            texts.addAnalysis(segments);
        } else {
            texts.add(segments.subList(segments.indexOf(first), segments.size()));
        }
    }

    private void readUnlabelled(FormLine line) {
        boolean afterProject = form.getProject() != null && form.getDepartment() == null && form.getImplementer() == null
                && form.getFundingUnit() == null && region == Region.HEAD;
        if (line.cells().stream().noneMatch(cell -> Characters.hasMeaning(cell.text()))) {
            return;
        }
        if (afterProject && line.cells().size() == 1) {
            head.continueProject(line.cells());
        } else if (region == Region.HEAD) {
            line.cells().stream().filter(cell -> Characters.hasMeaning(cell.text())).forEach(notes::looseHead);
        } else {
            texts.addUnlabelled(line);
        }
    }

    private static Segment labelOf(List<Segment> segments) {
        return segments.stream().filter(segment -> segment.label() != null).findFirst().orElse(null);
    }

    private boolean isFoot(FormLine line) {
        if (!scan.hasWhole(line, FOOT)) {
            return false;
        }
        List<Segment> labels = scan.scan(line, FOOT).stream().filter(segment -> segment.is(LabelGroup.FOOT)).toList();
        boolean several = labels.stream().map(segment -> segment.label().name()).distinct().count() > 1;
        return several || labels.size() == 1 && !labels.get(0).damaged() && region != Region.INDICATORS;
    }

    private boolean isMeasureHeader(FormLine line) {
        return scan.hasWhole(line, MEASURES) && scan.scan(line, MEASURES).stream().filter(segment -> segment.label() != null).count() > 1;
    }

    /** A table without a header begins where a 一级指标 stands beside a 二级指标. */
    private boolean beginsIndicators(FormLine line) {
        List<FormCell> cells = line.cells();
        for (int i = 0; i + 1 < cells.size() && i < 2; i++) {
            if (words.level1(cells.get(i).text()) != null && words.category(cells.get(i + 1).text()) != null) {
                return true;
            }
        }
        return false;
    }

    private void countColumnHeads(FormLine line) {
        List<String> wanted = vocabulary.profile().list("selfEvaluationWords");
        line.cells().forEach(cell -> {
            String plain = cell.normal();
            wanted.stream().filter(word -> plain.equals(Vocabulary.normalise(word))).forEach(columnHeads::add);
        });
    }

    /** The columns tell a self-evaluation whatever the title says; else the title tells. */
    private FormKind kind(FormKind titled) {
        if (columnHeads.size() >= WORDS_OF_SELF_EVALUATION) {
            return FormKind.SELF_EVALUATION;
        }
        return titled == null ? FormKind.TARGET : titled;
    }
}

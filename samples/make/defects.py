"""Spoils a clean paper on purpose. Every defect is planted once, by hand; ../defects.yaml lists what a checker must make of each."""
from dataclasses import replace

from paper import Form, Table


def paragraph(paper, old, new):
    """Replaces words that stand exactly once in the prose of the paper."""
    hits = [i for i, b in enumerate(paper.blocks) if isinstance(b, tuple) and old in b[1]]
    assert len(hits) == 1 and paper.blocks[hits[0]][1].count(old) == 1, (old, len(hits))
    kind, words = paper.blocks[hits[0]]
    paper.blocks[hits[0]] = (kind, words.replace(old, new))


def drop(paper, start, stop):
    """Takes out the blocks from the heading that begins with start up to the one that begins with stop."""
    begins = lambda word: next(i for i, b in enumerate(paper.blocks) if isinstance(b, tuple) and b[0] in ("h1", "h2", "p") and b[1].startswith(word))
    del paper.blocks[begins(start):begins(stop)]


def table(paper, words):
    found = [b for b in paper.blocks if isinstance(b, Table) and words in b.title]
    assert len(found) == 1, words
    return found[0]


def put(paper, title, first, column, old, new, nth=0):
    """Changes one cell of a statement: the row is known by a cell of its text."""
    row = [r for r in table(paper, title).body if first in r][nth]
    assert row[column] == old, (title, first, column, row)
    row[column] = new


def form(paper, project):
    return next(b for b in paper.blocks if isinstance(b, Form) and b.project == project)


def entry(paper, project, old, new, count=1):
    """Changes a text in the cells of a form, as often as told."""
    target, done = form(paper, project), 0
    for row in target.rows:
        for i, (words, columns) in enumerate(row):
            if words == old and done < count:
                row[i] = (new, columns)
                done += 1
    assert done == count, (project, old, done)


def spoil(p):
    marks_and_persons(p)
    structure(p)
    arithmetic(p)
    ties(p)
    prose(p)
    public_and_running(p)
    performance(p)
    assets_and_terms(p)
    return p


def marks_and_persons(p):
    p.blocks.insert(2, ("cover", "（送审稿）"))
    foot = form(p, "公共文化服务活动经费").rows[-1]
    foot[3] = ("林一舟", 1)
    foot[5] = ("13900000000", 1)


def structure(p):
    del p.blocks[p.blocks.index(table(p, "政府性基金预算支出表"))]
    drop(p, "十二、其他说明", "第四部分")
    table(p, "政府性基金预算收入表").note = ""
    table(p, "项目支出预算表（上年结转）").note = "注：本表无数据"


def arithmetic(p):
    put(p, "预算支出总表", "2070204", 2, "55.00", "65.00")
    put(p, "财政拨款收支总表", "十、卫生健康支出", 3, "9.85", "8.95")
    put(p, "分经济科目表", "差旅费", 2, "7.20", "7.02")
    put(p, "预算收支总表", "收入总计", 1, "531.07", "531.70")


def ties(p):
    put(p, "年预算收支总表", "一、一般公共预算", 1, "506.47", "507.64")
    put(p, "年预算收支总表", "二十、住房保障支出", 3, "16.80", "18.60")
    put(p, "一般公共预算支出预算表", "2101101", 2, "9.85", "9.58")
    put(p, "一般公共预算支出预算表", "2101101", 3, "9.85", "9.58")
    for row in ("云泽市文化和旅游局", "2024年公共文化服务体系建设补助资金"):
        put(p, "项目支出预算表（上年结转）", row, 1, "24.60", "26.40")
        put(p, "项目支出预算表（上年结转）", row, 2, "24.60", "26.40")


def prose(p):
    paragraph(p, "上年结转24.60万元，占4.63%", "上年结转24.60万元，占5.63%")
    paragraph(p, "基本支出245.47万元，占46.22%", "基本支出254.47万元，占46.22%")
    paragraph(p, "上年结转24.60万元，比上年增加32.40万元，增长6.50%，主要原因是公共文化服务活动和文物看护经费按任务调整。",
              "上年结转24.60万元，比上年减少32.40万元，增长6.50%，主要原因是公共文化服务活动和文物看护经费按任务调整。")
    paragraph(p, "一般公共预算当年支出506.47万元，比上年减少12.80万元，下降2.46%，主要原因是公共文化服务活动和文物看护经费按任务调整。",
              "一般公共预算当年支出506.47万元，比上年减少12.80万元，下降2.53%。")


def public_and_running(p):
    put(p, "“三公”经费", "合计", 1, "6.60", "6.06")
    put(p, "“三公”经费", "合计", 2, "6.60", "6.06")
    paragraph(p, "公务接待费1.20万元，比上年预算数减少0.30万元，下降20.00%，主要原因是公务接待批次减少",
              "公务接待费1.02万元，比上年预算数减少0.30万元，下降20.00%，主要原因是")
    paragraph(p, "机关运行经费财政拨款预算46.82万元，比2024年预算增加1.62万元，增长3.58%",
              "机关运行经费财政拨款预算196.42万元，比2024年预算增加1.62万元，增长3.58%")


def performance(p):
    del p.blocks[p.blocks.index(form(p, "旅游市场执法检查经费"))]
    entry(p, "公共文化服务活动经费", "≥80场", "若干场", 2)
    entry(p, "公共文化服务活动经费", "12月20日前", "及时", 2)
    entry(p, "公共文化服务活动经费", "≥90%", "满意", 2)
    entry(p, "公共文化服务活动经费", "≥95%", "≥100%", 2)
    entry(p, "文物保护单位看护经费", "≥31处", "≤31处", 2)
    entry(p, "文物保护单位看护经费", "550,000", "560,000", 2)
    evaluation(p, "旅游宣传推广经费")


def evaluation(p, project):
    """Puts a self-evaluation form in the place of the target form."""
    old = form(p, project)
    rows = [[("项目名称", 2), (project, 6)], [("主管部门", 2), ("云泽市文化和旅游局", 2), ("实施单位", 2), ("云泽市文化和旅游局", 2)],
            [("项目资金(元)", 2), ("", 1), ("年初预算数", 1), ("全年预算数", 1), ("全年执行数", 1), ("分值", 1), ("执行率", 1)],
            [("", 2), ("年度资金总额", 1), ("600000", 1), ("600000", 1), ("600000", 1), ("10", 1), ("100%", 1)],
            [("年度总体目标", 2), ("预期目标", 3), ("实际完成情况", 3)],
            [("", 2), ("参加推介会6场，制作宣传片2部。", 3), ("参加推介会6场，制作宣传片2部。", 3)],
            [("一级指标", 1), ("二级指标", 1), ("三级指标", 2), ("年度指标值", 1), ("实际完成值", 1), ("分值", 1), ("得分", 1)],
            [("产出指标", 1), ("数量指标", 1), ("参加推介会场次", 2), ("≥6场", 1), ("6场", 1), ("30", 1), ("30", 1)],
            [("", 1), ("质量指标", 1), ("宣传片验收合格率", 2), ("≥98%", 1), ("100%", 1), ("30", 1), ("30", 1)],
            [("满意度指标", 1), ("服务对象满意度指标", 1), ("游客满意度", 2), ("≥92%", 1), ("95%", 1), ("30", 1), ("29", 1)],
            [("总分", 6), ("100", 1), ("99", 1)]]
    p.blocks[p.blocks.index(old)] = replace(old, title="项目支出绩效自评表", rows=rows)


def assets_and_terms(p):
    paragraph(p, "实有2辆", "实有3辆")
    drop(p, "七、单位资金", "八、上年结转")
    paragraph(p, "四、机关运行经费：指行政单位和参照公务员法管理的事业单位使用财政拨款安排的基本支出中的公用经费支出。",
              "四、机关运行经费：指本单位用于保障日常工作正常开展的各项办公费用。")

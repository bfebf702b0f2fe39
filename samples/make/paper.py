"""The papers of two invented units, as plain structures: what is told, not how it looks.

Every figure that depends on another is computed here, so that the clean paper holds together to the cent.
Amounts are Decimals in 万元, money in performance forms is in 元.
"""
from dataclasses import dataclass, field
from decimal import Decimal as D, ROUND_HALF_UP


def cents(x):
    return D(x).quantize(D("0.01"), ROUND_HALF_UP)


def money(x):
    """As the narrative prints it: 1,234.50, and 0 for nothing."""
    return "0" if not x else f"{cents(x):,.2f}"


def cell(x):
    """As a statement prints it: 1234.50, and blank for nothing."""
    return "" if not x else f"{cents(x):.2f}"


def share(part, whole):
    return f"{(D(part) / D(whole) * 100).quantize(D('0.01'), ROUND_HALF_UP)}"


@dataclass
class Table:
    """header: rows of (text, columns, rows) spans; body: rows of strings."""
    title: str
    unit: str
    header: list
    body: list
    label: str = ""
    note: str = ""
    money_unit: str = "万元"


@dataclass
class Form:
    title: str
    year: str
    rows: list          # (text, columns) cells a row, eight grid columns
    project: str = ""


@dataclass
class Paper:
    unit: str
    year: int
    contents: list = field(default_factory=list)
    blocks: list = field(default_factory=list)   # ("h1"|"h2"|"p", text), Table, Form


@dataclass
class Subject:
    """One 项 of functional class with its current-year basic and project money and its carry-over."""
    code: str
    name: str
    basic: D = D(0)
    project: D = D(0)
    carry: D = D(0)


@dataclass
class Project:
    name: str
    amount: D
    kind: str            # 其他运转类 or 特定目标类
    years: int
    overview: str
    basis: str
    need: str
    measures: str
    plan: str
    goal: str
    indicators: list     # (level1, level2, name, annual value, term value)


@dataclass
class Unit:
    name: str
    year: int
    department_code: str
    duties: str
    offices: str
    names: dict          # class and section names by code
    subjects: list
    wages: list          # (department item, government item, amount)
    goods: list
    families: list
    projects: list
    carried: list        # (name, amount)
    classes: list        # the 类 of T1 and T4 in print order
    changes: dict
    procurement: tuple   # goods, works, services
    cars: list           # (kind, number)
    car_quota: int
    floor: int
    devices: tuple       # ≥50万 sets, ≥100万 sets
    reasons: dict
    trips: D = D(0)
    reception: D = D(0)
    car_purchase: D = D(0)
    car_running: D = D(0)


CLASSES = ["一般公共服务支出", "外交支出", "国防支出", "公共安全支出", "教育支出", "科学技术支出", "文化旅游体育与传媒支出",
           "社会保障和就业支出", "社会保险基金支出", "卫生健康支出", "节能环保支出", "城乡社区支出", "农林水支出", "交通运输支出",
           "资源勘探工业信息等支出", "商业服务业等支出", "金融支出", "援助其他地区支出", "自然资源海洋气象等支出", "住房保障支出",
           "粮油物资储备支出", "国有资本经营预算支出", "灾害防治及应急管理支出", "预备费", "其他支出", "转移性支出", "债务还本支出",
           "债务付息支出", "债务发行费用支出", "抗疫特别国债安排的支出"]
ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八",
            "十九", "二十", "二十一", "二十二", "二十三", "二十四", "二十五", "二十六", "二十七", "二十八", "二十九", "三十"]


def functional_rows(unit, columns):
    """合计, 类, 款 and 项 rows: columns is a function from a Subject to its amounts."""
    def added(subjects):
        return [sum(c) for c in zip(*map(columns, subjects))]
    shown = [s for s in unit.subjects if any(columns(s))]
    rows = [["合计", ""] + [cell(x) for x in added(shown)]]
    for klass in sorted({s.code[:3] for s in shown}):
        inside = [s for s in shown if s.code.startswith(klass)]
        rows.append([klass, unit.names[klass]] + [cell(x) for x in added(inside)])
        for section in sorted({s.code[:5] for s in inside}):
            items = [s for s in inside if s.code.startswith(section)]
            rows.append([section, unit.names[section]] + [cell(x) for x in added(items)])
            rows += [[s.code, s.name] + [cell(x) for x in columns(s)] for s in items]
    return rows


def by_class(unit, columns):
    return {k: [sum(c) for c in zip(*(columns(s) for s in unit.subjects if s.code.startswith(k)))]
            for k in {s.code[:3] for s in unit.subjects}}


def statements(u):
    y, n = u.year, u.name
    current = sum(s.basic + s.project for s in u.subjects)
    carry = sum(s.carry for s in u.subjects)
    total = current + carry
    basic = sum(s.basic for s in u.subjects)
    spending = {u.names[k]: v for k, v in by_class(u, lambda s: (s.basic + s.project + s.carry, s.basic + s.project, s.carry)).items()}
    out = []

    lines = [f"{o}、{c}" for o, c in zip(ORDINALS, CLASSES)]
    income = [("一、一般公共预算", current), ("二、政府性基金预算", 0), ("三、国有资本经营预算", 0), ("四、财政专户管理资金", 0), ("五、单位资金", 0)]
    body = []
    for i, (line, klass) in enumerate(zip(lines, CLASSES)):
        left = [income[i][0], cell(income[i][1])] if i < len(income) else ["", ""]
        body.append(left + [line] + [cell(x) for x in spending.get(klass, (0, 0, 0))])
    body.append(["本年收入合计", cell(current), "本年支出合计", cell(total), cell(current), cell(carry)])
    body.append(["上年结转", cell(carry), "年终结转", "", "", ""])
    body.append(["收入总计", cell(total), "支出总计", cell(total), cell(current), cell(carry)])
    out.append(Table(f"{y}年预算收支总表", n, [
        [("收入", 2, 1), ("支出", 4, 1)],
        [("项目", 1, 1), (f"{y}年", 1, 1), ("项目", 1, 1), (f"{y}年合计", 1, 1), ("当年预算安排", 1, 1), ("上年结转安排", 1, 1)]],
        body))

    out.append(Table(f"{y}年预算收入总表", n, [
        [("项目", 2, 1), ("本年收入", 6, 1), ("上年结转", 1, 2)],
        [("科目编码", 1, 1), ("科目名称", 1, 1), ("合计", 1, 1), ("一般公共预算", 1, 1), ("政府性基金", 1, 1), ("国有资本经营预算", 1, 1),
         ("财政专户管理资金", 1, 1), ("单位资金", 1, 1)]],
        functional_rows(u, lambda s: (s.basic + s.project, s.basic + s.project, D(0), D(0), D(0), D(0), s.carry))))

    three = [[("项目", 2, 1), (f"{y}年预算数", 3, 1)],
             [("科目编码", 1, 1), ("科目名称", 1, 1), ("合计", 1, 1), ("基本支出", 1, 1), ("项目支出", 1, 1)]]
    out.append(Table(f"{y}年预算支出总表", n, three,
                     functional_rows(u, lambda s: (s.basic + s.project + s.carry, s.basic, s.project + s.carry))))

    body = []
    for i, (line, klass) in enumerate(zip(lines, CLASSES)):
        left = [income[i][0], cell(income[i][1])] if i < 3 else ["", ""]
        amount = spending.get(klass, (0, 0, 0))[0]
        body.append(left + [line, cell(amount), cell(amount), "", ""])
    body.append(["本年收入合计", cell(current), "本年支出合计", cell(total), cell(total), "", ""])
    body.append(["上年财政拨款结转", cell(carry), "年终结转", "", "", "", ""])
    body.append(["一、一般公共预算", cell(carry), "", "", "", "", ""])
    body.append(["二、政府性基金预算", "", "", "", "", "", ""])
    body.append(["三、国有资本经营预算", "", "", "", "", "", ""])
    body.append(["收入总计", cell(total), "支出总计", cell(total), cell(total), "", ""])
    out.append(Table(f"{y}年财政拨款收支总表", n, [
        [("收入", 2, 1), ("支出", 5, 1)],
        [("项目", 1, 2), ("金额", 1, 2), ("项目", 1, 2), ("金额", 4, 1)],
        [("小计", 1, 1), ("一般公共预算", 1, 1), ("政府性基金预算", 1, 1), ("国有资本经营预算", 1, 1)]], body))

    out.append(Table(f"{y}年一般公共预算支出预算表（不含上年结转）", n, three,
                     functional_rows(u, lambda s: (s.basic + s.project, s.basic, s.project))))

    def group(name, items, personnel):
        amount = sum(i[2] for i in items)
        parts = lambda a: [cell(a), cell(a) if personnel else "", "" if personnel else cell(a)]
        return [[name, ""] + parts(amount)] + [[i[0], i[1]] + parts(i[2]) for i in items]
    personnel = sum(i[2] for i in u.wages + u.families)
    running = sum(i[2] for i in u.goods)
    out.append(Table(f"{y}年一般公共预算安排基本支出分经济科目表（不含上年结转）", n, [
        [("部门预算支出经济科目名称", 1, 2), ("政府预算支出经济科目名称", 1, 2), (f"{y}年预算数", 3, 1)],
        [("合计", 1, 1), ("人员经费", 1, 1), ("公用经费", 1, 1)]],
        [["合计", "", cell(basic), cell(personnel), cell(running)]] + group("工资福利支出", u.wages, True)
        + group("商品和服务支出", u.goods, False) + group("对个人和家庭的补助", u.families, True)))

    empty = "注：本表无数据"
    out.append(Table(f"{y}年政府性基金预算收入表（不含上年结转）", n, [
        [("项目", 2, 1), ("政府性基金收入预算", 1, 2)], [("收入科目编码", 1, 1), ("科目名称", 1, 1)]],
        [["合计", "", ""]], note=empty))
    out.append(Table(f"{y}年政府性基金预算支出表（不含上年结转）", n,
                     [[(h, 1, 1) for h in ("科目编码", "科目名称", "合计", "基本支出", "项目支出")]],
                     [["合计", "", "", "", ""]], note=empty))
    out.append(Table(f"{y}年国有资本经营预算收支预算表（不含上年结转）", n, [
        [("国有资本经营预算收入", 3, 1), ("国有资本经营预算支出", 5, 1)],
        [("项目", 2, 1), ("国有资本经营收入预算", 1, 2), ("科目编码", 1, 2), ("科目名称", 1, 2), ("合计", 1, 2), ("基本支出", 1, 2), ("项目支出", 1, 2)],
        [("收入科目编码", 1, 1), ("科目名称", 1, 1)]],
        [["合计", "", "", "", "", "", "", ""]], note=empty))

    cars = u.car_purchase + u.car_running
    public = u.trips + u.reception + cars
    fund = lambda name, a: [name, cell(a), cell(a), "", ""]
    four = lambda first: [[(first, 1, 2), (f"{y}年预算数", 4, 1)],
                          [("合计", 1, 1), ("一般公共预算", 1, 1), ("政府性基金预算", 1, 1), ("国有资本经营预算", 1, 1)]]
    out.append(Table(f"{y}年财政拨款安排“三公”经费支出预算表", n, four("项目"), [
        fund("因公出国（境）费", u.trips), fund("公务接待费", u.reception), fund("公务用车购置及运行费", cars),
        fund("①公务用车购置费", u.car_purchase), fund("②公务用车运行维护费", u.car_running), fund("合计", public)]))
    out.append(Table(f"{y}年财政拨款安排机关运行经费预算表", n, four("单位名称"),
                     [fund("部门合计", running), fund(n, running)]))

    seven = [[("项目名称", 1, 2), ("合计", 1, 2), (f"{y}年财政拨款", 3, 1), ("财政专户管理资金", 1, 2), ("单位资金", 1, 2)],
             [("一般公共预算", 1, 1), ("政府性基金预算", 1, 1), ("国有资本经营预算", 1, 1)]]
    own = sum(p.amount for p in u.projects)
    out.append(Table(f"{y}年项目支出预算表（本年预算）", n, seven,
                     [["1", "2", "3", "4", "5", "6", "7"], [n, cell(own), cell(own), "", "", "", ""]]
                     + [[p.name, cell(p.amount), cell(p.amount), "", "", "", ""] for p in u.projects]))
    five = [[("项目名称", 1, 2), ("合计", 1, 2), (f"{y}年财政拨款", 3, 1)],
            [("一般公共预算", 1, 1), ("政府性基金预算", 1, 1), ("国有资本经营预算", 1, 1)]]
    late = sum(a for _, a in u.carried)
    out.append(Table(f"{y}年项目支出预算表（上年结转）", n, five,
                     [["1", "2", "3", "4", "5"], [n, cell(late), cell(late), "", ""]]
                     + [[name, cell(a), cell(a), "", ""] for name, a in u.carried]))
    return out


def forms(u):
    return [form(u, p) for p in u.projects]


def form(u, p):
    annual = int(p.amount * 10000)
    term = annual * p.years
    source = lambda label, t, a: [("", 2), (label, 1), (t, 1), (label, 2), (a, 2)]
    rows = [
        [("项目名称", 2), (p.name, 6)],
        [("主管部门及代码", 2), (f"{u.department_code}-{u.name}", 2), ("实施单位", 2), (u.name, 2)],
        [("项目属性", 2), ("一次性项目(1年结束)" if p.years == 1 else "延续性项目(阶段开展)", 2), ("项目期", 2), (f"{p.years}年", 2)],
        [("项目资金(元)", 2), ("实施期资金总额:", 1), (f"{term:,}", 1), ("年度资金总额:", 2), (f"{annual:,}", 2)],
        source("其中:中央财政资金", "0", "0"), source("省级财政资金", "0", "0"), source("市县(区)财政资金", f"{term:,}", f"{annual:,}"),
        source("单位自筹", "0", "0"), source("其他资金", "", ""),
        [("项目概况", 2), (p.overview, 6)], [("立项依据", 2), (p.basis, 6)], [("项目设立必要性", 2), (p.need, 6)],
        [("保证项目实施的制度、措施", 2), (p.measures, 6)], [("项目实施计划", 2), (p.plan, 6)],
        [("实施期目标", 4), ("年度目标", 4)],
        [("总体目标", 2), (p.goal, 3), (p.goal, 3)],
        [("绩效指标", 1), ("一级指标", 1), ("二级指标", 1), ("三级指标", 1), ("指标值", 1), ("二级指标", 1), ("三级指标", 1), ("指标值", 1)]]
    level1 = level2 = None
    for one, two, name, annual_value, term_value in p.indicators:
        rows.append([("", 1), (one if one != level1 else "", 1), (two if two != level2 else "", 1), (name, 1), (term_value, 1),
                     (two if two != level2 else "", 1), (name, 1), (annual_value, 1)])
        level1, level2 = one, two
    rows.append([("负责人:", 1), ("", 1), ("经办人:", 1), ("", 1), ("联系电话:", 1), ("", 1), ("填报日期:", 1), (f"{u.year}0120093000", 1)])
    return Form("云泽市市级预算部门(单位)项目支出绩效目标表", f"({u.year}年度)", rows, p.name)


def narrative(u):
    y, n, c, r = u.year, u.name, u.changes, u.reasons
    current = sum(s.basic + s.project for s in u.subjects)
    carry = sum(s.carry for s in u.subjects)
    total = current + carry
    basic = sum(s.basic for s in u.subjects)
    project = total - basic
    running = sum(i[2] for i in u.goods)
    personnel = basic - running
    own = sum(p.amount for p in u.projects)
    cars = u.car_purchase + u.car_running
    public = u.trips + u.reception + cars
    classes_all = {u.names[k]: v[0] for k, v in sorted(by_class(u, lambda s: (s.basic + s.project + s.carry,)).items())}
    classes_now = {u.names[k]: v[0] for k, v in sorted(by_class(u, lambda s: (s.basic + s.project,)).items())}
    word = lambda x: "增加" if x > 0 else "减少"

    def told(change, now, base="上年"):
        return f"比{base}{word(change)}{money(abs(change))}万元，{'增长' if change > 0 else '下降'}{share(abs(change), now - change)}%"

    def against(change, now):
        if not change:
            return "与上年预算数相同"
        return f"{told(change, now, '上年预算数')}，主要原因是{r['公务用车'] if now in (cars, u.car_running) else r['接待']}"

    kinds = {k: [p for p in u.projects if p.kind == k] for k in ("其他运转类", "特定目标类")}
    split = "；".join(f"{k}项目{len(v)}个，涉及金额{money(sum(p.amount for p in v))}万元" for k, v in kinds.items())
    split2 = split.replace("涉及金额", "涉及项目金额")
    goods, works, services = u.procurement
    held = sum(k for _, k in u.cars)
    return [
        ("h1", f"第三部分 {y}年度单位预算情况说明"),
        ("h2", "一、单位预算收支数据变动情况及原因"),
        ("p", f"{y}年度{n}预算收入总计{money(total)}万元，其中：本年收入{money(current)}万元，上年结转{money(carry)}万元，"
              f"{told(c['total'], total)}，主要原因是{r['total']}；本年单位预算支出总计{money(total)}万元，其中：本年预算安排{money(current)}万元，"
              f"上年结转{money(carry)}万元，{told(c['total'], total)}，主要原因是{r['total']}。"),
        ("h2", "二、收入预算情况说明"),
        ("p", f"{y}年度{n}预算收入{money(total)}万元，主要包括一般公共预算拨款收入{money(current)}万元，占{share(current, total)}%；"
              f"政府性基金预算拨款收入0万元，占0%；国有资本经营预算拨款收入0万元，占0%；财政专户管理资金收入0万元，占0%；单位资金0万元，占0%；"
              f"上年结转{money(carry)}万元，占{share(carry, total)}%。"),
        ("h2", "三、支出预算情况说明"),
        ("p", f"{y}年度{n}支出预算{money(total)}万元，其中：基本支出{money(basic)}万元，占{share(basic, total)}%；"
              f"项目支出{money(project)}万元，占{share(project, total)}%。"),
        ("h2", "四、财政拨款收支预算总体情况说明"),
        ("p", f"{y}年度{n}财政拨款收支总预算{money(total)}万元。其中：一般公共预算拨款{money(total)}万元，政府性基金预算拨款0万元，"
              f"国有资本经营预算拨款0万元。其中：当年拨款收入{money(current)}万元，上年结转收入{money(carry)}万元。支出包括："
              + "、".join(f"{k}{money(v)}万元" for k, v in classes_all.items()) + "。"),
        ("h2", "五、一般公共预算支出情况说明"),
        ("p", "（一）一般公共预算当年支出规模变化情况"),
        ("p", f"{y}年度{n}一般公共预算当年支出{money(current)}万元，{told(c['current'], current)}，主要原因是{r['total']}。"),
        ("p", "（二）一般公共预算当年支出结构情况"),
        ("p", f"{y}年度{n}一般公共预算当年支出{money(current)}万元，主要用于以下方面："
              + "；".join(f"{k}{money(v)}万元，占{share(v, current)}%" for k, v in classes_now.items()) + "。"),
        ("h2", "六、一般公共预算基本支出情况说明"),
        ("p", f"{y}年度{n}一般公共预算安排基本支出{money(basic)}万元，其中："),
        ("p", f"人员经费{money(personnel)}万元，主要包括：{'、'.join(i[0] for i in u.wages + u.families)}；"),
        ("p", f"公用经费{money(running)}万元，主要包括：{'、'.join(i[0] for i in u.goods)}。"),
        ("h2", "七、“三公”经费增减变动原因说明"),
        ("p", f"{y}年{n}财政拨款安排的“三公”经费预算{money(public)}万元，{told(c['public'], public, f'{y - 1}年')}，主要原因是{r['三公']}。"
              f"其中：因公出国（境）费{money(u.trips)}万元，{against(D(0), u.trips)}；公务接待费{money(u.reception)}万元，{against(c['reception'], u.reception)}；"
              f"公务用车购置及运行费{money(cars)}万元，{against(c['cars'], cars)}。其中：公务用车购置费{money(u.car_purchase)}万元，与上年预算数相同；"
              f"公务用车运行维护费{money(u.car_running)}万元，{against(c['cars'], u.car_running)}。"),
        ("h2", "八、机关运行经费增减变动原因说明"),
        ("p", f"本单位机关运行经费财政拨款预算{money(running)}万元，{told(c['running'], running, f'{y - 1}年预算')}，主要原因是{r['机关运行']}。"),
        ("h2", "九、政府采购情况"),
        ("p", f"{y}年{n}政府采购预算总额{money(goods + works + services)}万元。其中：政府采购货物预算{money(goods)}万元、"
              f"政府采购工程预算{money(works)}万元、政府采购服务预算{money(services)}万元。"),
        ("h2", "十、绩效管理情况"),
        ("p", "1、整体绩效目标"),
        ("p", f"{y}年编报单位整体绩效目标，涉及资金{money(current)}万元。"),
        ("p", "2、项目绩效目标"),
        ("p", f"{y}年{n}纳入绩效目标管理的二级项目{len(u.projects)}个，共计金额{money(own)}万元。其中：{split}。"
              f"公开项目绩效目标{len(u.projects)}个，涉及项目金额{money(own)}万元，占部门（单位）当年项目支出总额的100%。其中：{split2}。"),
        "FORMS",
        ("h2", "十一、国有资产占有使用情况"),
        ("p", "1、车辆情况："),
        ("p", f"截至{y - 1}年12月31日，{n}共有公务用车编制{u.car_quota}辆，实有{held}辆，其中：" + "，".join(f"{k}{v}辆" for k, v in u.cars) + "。"),
        ("p", "2、房屋情况："),
        ("p", f"截至{y - 1}年12月31日，{n}使用的办公用房建筑总面积{u.floor}平方米。"),
        ("p", "3、其他国有资产占有使用情况："),
        ("p", f"截至{y - 1}年12月31日，{n}占有使用价值50万元（原值）以上的通用设备{u.devices[0]}台（套）；占有使用价值100万元（原值）以上的专用设备{u.devices[1]}台（套）。"),
        ("h2", "十二、其他说明"),
        ("p", "（一）政府购买服务指导性目录"),
        ("p", "本单位没有制定本级政府购买服务指导性目录，执行省级目录。"),
        ("p", "（二）其他"),
        ("p", "无其他需要说明的事项。"),
        ("h1", "第四部分 名词解释"),
        ("p", "一、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。"),
        ("p", "二、项目支出：指在基本支出之外为完成特定行政任务和事业发展目标所发生的支出。"),
        ("p", "三、“三公”经费：指用财政拨款安排的因公出国（境）费用、公务用车购置及运行费和公务接待费。其中：因公出国（境）费用反映单位公务出国（境）的国际旅费、"
              "国外城市间交通费、住宿费、伙食费、培训费、公杂费等支出；公务用车购置费反映公务用车购置支出（含车辆购置税、牌照费）；公务用车运行维护费反映单位按规定保留的"
              "公务用车燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出；公务接待费反映机关和参公事业单位按规定开支的各类公务接待（含外宾接待）支出。"),
        ("p", "四、机关运行经费：指行政单位和参照公务员法管理的事业单位使用财政拨款安排的基本支出中的公用经费支出。"),
        ("p", "五、政府购买服务：根据我国现行政策规定，政府购买服务，是指充分发挥市场机制作用，将国家机关属于自身职责范围且适合通过市场化方式提供的服务事项，"
              "按照政府采购方式和程序，交由符合条件的服务供应商承担，并根据服务数量和质量等情况向其支付费用的行为。"),
        ("p", "六、财政专户管理资金：专指教育收费，包括目前在财政专户管理的高中以上学费、住宿费，高校委托培养费，党校收费，教育考试考务费，函大、电大、夜大及短训班培训费等。"),
        ("p", "七、单位资金：是指除政府预算资金和财政专户管理资金以外的资金，包括事业收入、事业单位经营收入、上级补助收入、附属单位上缴收入、其他收入。"),
        ("p", "八、上年结转：指以前年度预算安排、结转到本年仍按原规定用途继续使用的资金。"),
        ("p", "九、一般公共预算：是指以税收为主体的财政收入，安排用于保障和改善民生、推动经济社会发展、维护国家安全、维持国家机构正常运转等方面的收支预算。"),
        ("p", "十、政府性基金预算：是对依照法律、行政法规的规定在一定期限内向特定对象征收、收取或者以其他方式筹集的资金，专项用于特定公共事业发展的收支预算。"),
        ("p", "十一、国有资本经营预算：是对国有资本收益作出支出安排的收支预算。"),
        ("p", "十二、财政拨款：包含一般公共预算、政府性基金预算、国有资本经营预算。"),
    ]


def assemble(u):
    paper = Paper(u.name, u.year)
    tables, told, sheets = statements(u), narrative(u), forms(u)
    blocks = [("cover", u.name), ("cover", f"{u.year}年度单位预算公开"), ("contents", "目  录"),
              ("h1", "第一部分 概况"), ("h2", "一、本单位职责"), ("p", u.duties), ("h2", "二、机构设置情况"), ("p", u.offices),
              ("h1", f"第二部分 {u.year}年单位预算报表")] + tables
    for block in told:
        blocks += sheets if block == "FORMS" else [block]
    paper.blocks = blocks
    paper.contents = contents(blocks)
    return paper


def contents(blocks):
    """目录: every part, statement and section with an invented but rising page."""
    page, lines, number = 1, [], 0
    for block in blocks:
        if isinstance(block, Table):
            number += 1
            page += 1
            lines.append((f"表{ORDINALS[number - 1]} {block.title}", page))
        elif isinstance(block, Form):
            page += 1
        elif block[0] in ("h1", "h2"):
            if block[0] == "h1" and "第一部分" not in block[1]:
                page += 1
            lines.append((block[1], page))
    return lines

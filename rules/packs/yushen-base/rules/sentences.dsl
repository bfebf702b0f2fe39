# 句子词典：左边是规则里写的中文句子，右边是它在规则语言里的意思。一行一条，缩进的行接在上一行后面。
# [当] 检查的对象   [条件] 对象还要满足什么   [那么] 应当怎样
# {名} 是空位；{名:数} 数字  {名:表} 表一至表十三  {名:节} 第一节至第十二节  {名:式} 正则表达式，“|”隔开几种说法
# 右边的 #说法# 处放这条判断下面所写的说法、提示和程度。#（井号）代表词表的序号。

# ---------------------------------------------------------------- 情况说明
# 读成小节的目录（没有句号，或后面一串点）不算
[当]情况说明{节:节} = $x : NarrativeSection( topic == "{节}", text != null, Terms.found(text, "。|[0-9]\\s*(万|亿)?元"), !Terms.found(text, "…{3}|[.．·]{6}") )
[当]情况说明每一节 = $x : NarrativeSection( topic != null, topic.startsWith("N"), text != null )
[条件]写有“{词:式}” = Terms.found(text, "{词}")
[条件]没有写“{词:式}” = !Terms.found(text, "{词}")
[条件]写有金额 = Terms.found(text, "[0-9]\\s*(万|亿)?元")
[那么]说明应当写明“{词:式}” = checks.on($x).actualText("没有写明", $x)#说法#.holds(Terms.found($x.getText(), "{词}"))
[那么]说明不得写“{词:式}” = checks.on($x).actualText(Terms.find($x.getText(), "{词}"), $x)#说法#.holds(!Terms.found($x.getText(), "{词}"))
[那么]说明应当写明金额 = checks.on($x).actualText("没有写明金额", $x)#说法#.holds(Terms.found($x.getText(), "[0-9][ \n]*(万|亿)?[ \n]*元"))
[那么]说明不得少于{数:数}个字 = checks.on($x).actualText($x.getText(), $x)#说法#.holds(Terms.length($x.getText().replaceAll("[ \n]", "")) >= {数})

# ---------------------------------------------------------------- 全文
[当]全文写有“{词:式}”的地方 = $x : Disclosure()
  accumulate( $l : TextLine( text != null, Terms.found(text, "{词}") ); $all : collectList($l), $n : count($l) )
[那么]不得有这样的地方 = checks.on($x).contextEach("所在", $all)#说法#.holds($n == 0)

# ---------------------------------------------------------------- 报表
[当]{表:表} = $x : Statement( id == "{表}", empty == false )
[当]每张报表 = $x : Statement( empty == false )
[条件]有“{栏}”栏 = hasMeasure("{栏}")
[条件]有“{行}”行 = row("{行}") != null
[那么]应当有“{行}”行 = checks.on($x, "{行}").actualText("没有“{行}”行", $x)#说法#.holds($x.row("{行}") != null)
[那么]应当有“{栏}”栏 = checks.on($x, "{栏}").actualText("没有“{栏}”栏", $x)#说法#.holds($x.hasMeasure("{栏}"))
[当]其中收入方名称含“{词}”的行数 = accumulate( $r : Row( statement == $x, side == Side.INCOME, Terms.contains(item, "{词}") ); $n : count($r) )
[当]其中支出方名称含“{词}”的行数 = accumulate( $r : Row( statement == $x, side == Side.EXPENDITURE, Terms.contains(item, "{词}") ); $n : count($r) )
[那么]行数不得少于{数:数} = checks.on($x, "行数").actual("行数", $n, "行", $x)#说法#.holds($n >= {数})
# 只有一行数的表，那一行就是合计
[那么]应当有合计行 = checks.on($x, "合计").actualText("没有合计行", $x)#说法#.holds($x.total() != null || $x.getRows().size() == 1)
[当]{表:表}的每一行 = $x : Row( statement.id == "{表}" )
[条件]有编码 = code != null
[条件]没有编码 = code == null
[条件]不是合计行 = total == false
[当]{表:表}“{行}”行的“{栏}” = $x : Cell( row.statement.id == "{表}", row.item == "{行}", column.measure == "{栏}", amount != null, amount.effective != null )
[当]{表:表}的每个金额 = $x : Cell( row.statement.id == "{表}", column.amounts, amount != null, amount.effective != null )
[那么]金额不得小于零 = checks.on($x).actual("金额", $x)#说法#.holds($x.getAmount().getEffective().signum() >= 0)
[那么]金额不得为零 = checks.on($x).actual("金额", $x)#说法#.holds($x.getAmount().getEffective().signum() != 0)

# ---------------------------------------------------------------- 绩效目标表
[当]每张绩效目标表 = $x : PerformanceForm( kind != FormKind.SELF_EVALUATION )
[条件]表里有“{栏}”一栏 = text("{栏}") != null
[条件]读出了年度资金 = annualFunding != null, annualFunding.effective != null
[条件]项目名称含“{词}” = Terms.contains(project, "{词}")
[那么]应当写明项目名称 = checks.on($x, "项目名称").actualText("没有写项目名称", $x)#说法#.holds(!Terms.blank($x.getProject()))
[那么]应当写明主管部门 = checks.on($x, "主管部门").actualText("没有写主管部门", $x)#说法#.holds(!Terms.blank($x.getDepartment()))
[那么]应当写明实施单位 = checks.on($x, "实施单位").actualText("没有写实施单位", $x)#说法#.holds(!Terms.blank($x.getImplementer()))
[那么]年度资金不得为零 = checks.on($x, "年度资金").actual("年度资金", $x.getAnnualFunding(), $x)#说法#.holds($x.getAnnualFunding().getEffective().signum() != 0)
[那么]“{栏}”不得空白 = checks.on($x, "{栏}").actualText("“{栏}”是空的", $x)#说法#.holds(!Terms.blank($x.text("{栏}")))
[那么]“{栏}”不得少于{数:数}个字 = checks.on($x, "{栏}").actualText($x.text("{栏}"), $x)#说法#.holds(Terms.length($x.text("{栏}")) >= {数})
[那么]“{栏}”不得写“{词:式}” = checks.on($x, "{栏}").actualText($x.text("{栏}"), $x)#说法#.holds(!Terms.found($x.text("{栏}"), "{词}"))
[当]其中年度“{类}”指标的个数 = accumulate( Indicator( form == $x, phase == Phase.ANNUAL, category == "{类}", $i : name ); $n : count($i) )
[当]其中年度指标的个数 = accumulate( Indicator( form == $x, phase == Phase.ANNUAL, $i : name ); $n : count($i) )
[那么]个数不得少于{数:数} = checks.on($x).actual("个数", $n, "个", $x)#说法#.holds($n >= {数})
[那么]个数不得多于{数:数} = checks.on($x).actual("个数", $n, "个", $x)#说法#.holds($n <= {数})

# ---------------------------------------------------------------- 绩效指标（自评表另有规则指出，不逐项看）
[当]每个年度绩效指标 = $x : Indicator( phase == Phase.ANNUAL, form.kind != FormKind.SELF_EVALUATION, name != null, target != null, target.text != null )
[条件]指标属于“{类}” = category == "{类}"
[条件]指标名称含“{词:式}” = Terms.found(name, "{词}")
[条件]指标名称不含“{词:式}” = !Terms.found(name, "{词}")
[条件]指标名称里有词表“{表}”中的词 = $list#.wordIn(name) != null || before $list# : WordList( name == "{表}" )
[条件]指标名称里没有词表“{表}”中的词，除非有词表“{别表}”中的词 = $list#.wordIn(name) == null || $but#.wordIn(name) != null || before $list# : WordList( name == "{表}" ) $but# : WordList( name == "{别表}" )
[条件]指标名称里没有词表“{表}”中的词 = $list#.wordIn(name) == null || before $list# : WordList( name == "{表}" )
[条件]指标值有数字 = target.number != null
[条件]指标值是百分数 = target.kind == TargetKind.PERCENTAGE, target.number != null
[条件]指标值是金额 = target.kind == TargetKind.MONEY, target.number != null
[条件]指标值是日期 = target.kind == TargetKind.DATE
[条件]指标值没有填写 = target.kind == TargetKind.BLANK
[条件]指标值带“{号}” = target.comparator == "{号}"
[那么]指标值不得大于{数:数} = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds($x.getTarget().getNumber().compareTo(new BigDecimal("{数}")) <= 0)
[那么]指标值不得小于{数:数} = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds($x.getTarget().getNumber().compareTo(new BigDecimal("{数}")) >= 0)
[那么]指标值不得等于{数:数} = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds($x.getTarget().getNumber().compareTo(new BigDecimal("{数}")) != 0)
[那么]指标值应当有数字 = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds($x.getTarget().getNumber() != null)
[那么]指标值应当是百分数 = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds($x.getTarget().getKind() == TargetKind.PERCENTAGE)
[那么]指标值不得带“{号}” = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds(!"{号}".equals($x.getTarget().getComparator()))
[那么]指标值不得写“{词:式}” = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds(!Terms.found($x.getTarget().getText(), "{词}"))
[那么]指标值不得多于{数:数}个字 = checks.on($x.getTarget()).actualText($x.getTarget().getText(), $x.getTarget())#说法#.holds(Terms.length($x.getTarget().getText()) <= {数})
[那么]指标名称不得写“{词:式}” = checks.on($x).actualText($x.getName(), $x)#说法#.holds(!Terms.found($x.getName(), "{词}"))
[那么]指标名称不得多于{数:数}个字 = checks.on($x).actualText($x.getName(), $x)#说法#.holds(Terms.length($x.getName()) <= {数})

# ---------------------------------------------------------------- 名词解释
[当]每个名词解释 = $x : GlossaryTerm( term != null, definition != null )
[条件]名词是“{词}” = Terms.same(term, "{词}")
[那么]解释不得少于{数:数}个字 = checks.on($x).actualText($x.getDefinition(), $x)#说法#.holds(Terms.length($x.getDefinition()) >= {数})
[那么]解释应当写明“{词:式}” = checks.on($x).actualText($x.getDefinition(), $x)#说法#.holds(Terms.found($x.getDefinition(), "{词}"))
[那么]解释不得写“{词:式}” = checks.on($x).actualText($x.getDefinition(), $x)#说法#.holds(!Terms.found($x.getDefinition(), "{词}"))
[那么]解释不得与名词相同 = checks.on($x).actualText($x.getDefinition(), $x)#说法#.holds(!Terms.same($x.getTerm(), $x.getDefinition()))

# ---------------------------------------------------------------- 国有资产
[当]国有资产“{项}” = $x : AssetHolding( subject == "{项}", count != null, count.effective != null )
[当]对照国有资产“{乙}” = $y : AssetHolding( subject == "{乙}", count != null, count.effective != null )
[那么]数量不得大于所对照的数量 = checks.on($x).actual("数量", $x.getCount(), $x).expected("对照", $y.getCount(), $y).tolerance(BigDecimal.ZERO)#说法#.notMoreThan()
[那么]数量不得为零 = checks.on($x).actual("数量", $x.getCount(), $x)#说法#.holds($x.getCount().getEffective().signum() != 0)

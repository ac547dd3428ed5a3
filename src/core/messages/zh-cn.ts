// What people read, in Chinese in simplified characters, in the words of marketers on the mainland.

import type { Catalogue } from "./catalogue";
import { SIMPLIFIED_FAILURES } from "./zh-cn-failures";
import { SIMPLIFIED_FORMULAS } from "./zh-cn-formulas";
import { SIMPLIFIED_SIDEBAR } from "./zh-cn-sidebar";
import { SIMPLIFIED_SUMMARY } from "./zh-cn-summary";

const SETTINGS_PROBLEMS = {
  "setting-not-one-of": "设置项 {setting} 的值“{value}”无效。可选：{allowed}。",
  "levels-out-of-range": "{dimension}不能分成 {value} 档。请填 2 到 10 之间的整数。",
  "cuts-and-levels": "档数由分界值决定。分界值和档数只写一项即可。",
  "cuts-without-thresholds": "分界值只用于 thresholds 或 r-package 方法。请选用其中一种方法，或去掉分界值。",
  "levels-with-thresholds": "使用 thresholds 方法时，档数由分界值决定。请去掉档数，只写分界值。",
  "thresholds-need-cuts": "thresholds 方法需要最近消费、消费频次、消费金额三项的分界值。还缺：{dimensions}。",
  "cuts-number": "{dimension}有 {count} 个分界值。请写 1 到 9 个。",
  "cut-unreadable":
    "{dimension}的分界值“{value}”不是数字。请写 100；如果刚好 100 仍算较低的一档，请写 >100（最近消费则写 <100）。",
  "cut-not-plain": "{dimension}的分界值“{value}”带有符号。r-package 方法只接受纯数字。",
  "cuts-not-ascending": "{dimension}的分界值 {value} 没有从小到大排列。请按从小到大的顺序填写。",
  "first-level-not-0-or-1": "{dimension}的档位从 {value} 开始编号。只能从 0 或 1 开始。",
  "digits-not-enough":
    "三位数字无法区分这些档位：各项档数须相同、不超过 9 档，并从 1 开始编号。请改用 letters（字母）。",
  "as-of-unreadable": "分析日期“{value}”不是有效日期。请写成 2026-03-31 这样的形式。",
  "role-unknown": "没有“{value}”这个项目。可用的项目：{allowed}。",
  "header-unknown": "没有标题为“{value}”的列（要用作{role}）。现有标题：{headers}。",
  "header-twice": "“{header}”列既被指定为{first}，又被指定为{second}。一列只能有一个用途。",
  "roles-mixed": "{orders}属于订单明细，{members}属于会员表。请只指定其中一类的列。",
  "request-unreadable": "无法理解这个请求：{detail}。",
} as const satisfies Partial<Catalogue>;

const SHEET_PROBLEMS = {
  "empty-sheet": "工作表“{sheet}”是空的。请打开存放订单或会员的工作表，再选择“为客户评分”。",
  "no-rows": "工作表“{sheet}”只有标题行，下面没有数据。请填入订单或会员，再重新评分。",
  "no-header":
    "工作表“{sheet}”第一行就是数据。请在最上方插入一行，写上各列的标题，如“客户”“下单日期”“订单金额”，再重新评分。",
  "one-column":
    "工作表“{sheet}”只有一列。评分需要客户、日期和金额。如果它们都在同一列里，请先用“数据”菜单的分列功能拆开。",
  "columns-missing-orders":
    "这看起来是订单明细，但找不到：{missing}。现有标题：{headers}。请给对应的列起一个明确的标题，如“{advised}”，再重新评分。",
  "columns-missing-members":
    "这看起来是会员表，但找不到：{missing}。现有标题：{headers}。请给对应的列起一个明确的标题，如“{advised}”，再重新评分。",
  "no-usable-rows":
    "{count} 行数据都无法使用：{reasons}。第一处在第 {row} 行的“{column}”列。请修正这些单元格，再重新评分。",
  "mixed-currencies":
    "“{column}”列混有多种货币：{currencies}。不同货币的金额不能相加。请换算成同一种货币，再重新评分。",
  "already-scored":
    "工作表“{sheet}”里已有评分列（{range} 列的 R、F、M、RFM、客户分层）。请删除这五列，再重新评分。",
  "result-sheet-active":
    "“{sheet}”存放的是之前的评分结果。请打开存放订单或会员的工作表，再选择“为客户评分”。",
  "sheet-too-large":
    "结果放不下：电子表格将超过 1000 万个单元格。请删除空白的行和列，或不再需要的工作表，再重新评分。",
  "no-room-for-undo":
    "放不下撤销所需的备份：电子表格会比 Google 允许的 1000 万个单元格多出 {cells} 个。请删除空白的行和列，或不再需要的工作表，再重新评分。没有做任何更改。",
  "takes-too-long":
    "写入 {cells} 个单元格需要 {minutes} 分钟以上，可能被 Google 中途停止。请减少每次评分的行数，例如每次只放一两年的订单。",
  "protected-cells":
    "需要写入的单元格受到保护，在以下某个工作表中：{sheets}。请联系设置保护的人，或复制一份工作表再评分。没有做任何更改。",
  "somebody-else-is-scoring": "其他人正在这份电子表格里为客户评分。请等一分钟再试。",
  "sheet-changed": "评分过程中，工作表“{sheet}”有了变动。没有写入任何内容，请重新评分。",
  "column-moved":
    "写入评分时，恰好有人在工作表“{sheet}”里插入或删除了列。写入的内容已撤回，{column} 列已从备份恢复。请检查其中的公式是否正确，再重新评分。",
  "read-back-differs": "客户“{value}”无法原样写入，因此已撤回全部写入内容。请把这个编号反馈给我们。",
  "columns-unreadable": "“{value}”没有说明是哪一列。请写成“项目=列”的形式，如 {sample}。",
  "score-first": "工作表“{sheet}”里的客户还没有评分。请先选择“为客户评分”。",
  "nothing-to-undo": "没有可以撤销的内容。",
  "undo-too-old":
    "上次评分已超过 {days} 天，备份已删除，无法撤销。想看更早的内容，请打开“文件 > 版本历史记录”。没有做其他更改。",
  "run-without-undo":
    "上次评分时您选择了不留备份，因此无法撤销。想看更早的内容，请打开“文件 > 版本历史记录”。没有做任何更改。",
  "backup-gone":
    "存放备份的工作表（“{sheet}”）已被删除，因此无法撤销上次评分。想看更早的内容，请打开“文件 > 版本历史记录”。没有做任何更改。",
  "backup-edited":
    "存放备份的工作表（“{sheet}”）被手动改过，撤销上次评分已不可靠。请先还原您在该工作表里的改动再试，或打开“文件 > 版本历史记录”。没有做任何更改。",
  "somebody-else-has-scored": "在此期间，其他人评过分或做了撤销，因此没有做任何更改。请先查看结果，再重试。",
  cancelled: "没有做任何更改。",
} as const satisfies Partial<Catalogue>;

const WARNINGS = {
  "nobody-scored": "还没有客户下过单，因此无法评分。",
  "few-customers":
    "只有 {count} 位客户下过单，比档数（{levels} 档）还少。评分靠客户之间比较，客户太少，参考意义不大。",
  "levels-collapsed":
    "{dimension}：{levels} 档里只用到 {used} 档，因为很多客户的数值相同。能用满各档的分界值：{proposal}。",
  "all-equal": "{dimension}：所有客户的数值都一样（{value}），区分不出高低。",
  "bottom-bought-recently":
    "最近消费处于最低档的客户里，有 {count} 位在 {limit} 天内买过。真正流失的还不多，按天数设分界值可能更合适。",
  "data-end-long-ago":
    "最新一笔订单在 {shownDay}，距今已有 {days} 天。这里的“最近”以那一天为准，不是今天。请补充新订单，或把结果看作截至那一天的情况。",
  "segments-cannot-occur": "按现在的档数，分层方案“{scheme}”里不会出现这些分层：{segments}。",
  "summary-rearranged":
    "工作表“{sheet}”里插入、删除或排序过行或列，已分不清哪些是您的内容、哪些是汇总。这个工作表保持原样，另外新建了一个汇总。请把需要的内容移过去，再删除旧的。",
  "deducted-twice":
    "有 {count} 行退款，对应的订单因订单状态没有计入，退款却仍从累计消费中扣除了。第一处在第 {row} 行。如果不该扣除，请删除这些行，或把“退款”改为“不计入”。",
  "totals-repeated":
    "有 {count} 笔多行订单，每行的“{column}”都相同，已被加在一起。如果这是订单总额，请每笔订单只留一行，再重新评分。",
  "price-per-piece":
    "“{column}”看起来是单价，而“{quantity}”没有计入。如果是单价，请改用“单价×数量”作为金额，再重新评分。",
  "several-currencies":
    "“{column}”列里有多种货币（{currencies}），“{amount}”却当作同一种货币相加。如果尚未换算，请先换算，再重新评分。",
  "repeated-customers": "有 {count} 行的客户与其他行重复，每行都单独评了分。",
  "ids-differ-in-case": "有 {count} 位客户与别的客户只差大小写、空格或全角半角，已按不同的人评分。",
  "long-number-ids":
    "有 {count} 个客户编号超过 {digits} 位，单元格存不下准确的数字。请把该列设为纯文本格式，再重新输入。",
  "dates-read-as": "“{column}”列有 {count} 个日期分不清日和月，已按“{order}在前”识别：{example} 是 {day}。",
  "dates-swapped":
    "“{column}”列有 {count} 个日期的日和月被电子表格弄反了，已按该列其他日期的写法识别：{example} 是 {day}。",
  "dates-not-swapped":
    "“{column}”列有 {count} 个日期的日和月可能弄反了，已按单元格里现有的日期识别，如 {example}。",
} as const satisfies Partial<Catalogue>;

const QUESTIONS = {
  "ask-score-title": "为客户评分",
  "ask-score-orders":
    "这是一份订单明细：{columns}。\n\n{used}\n\n结果会写入工作表“{target}”。现在开始评分吗？（选“否”可以自己指定各列。）",
  "ask-score-orders-again":
    "这是一份订单明细：{columns}。\n\n{used}\n\n之前的工作表“{target}”会更新：不在这份订单明细里的客户，旁边有您自己的内容时会保留并注明，没有则会移除。想同时保留两份结果，请先复制一份文件再评分。现在开始评分吗？（选“否”可以自己指定各列。）",
  "ask-score-members":
    "这是一份会员表：{columns}。\n\n{used}\n\n得分和客户分层会添加到右侧的列里。现在开始评分吗？（选“否”可以自己指定各列。）",
  "column-of": "{role} = {letter} 列（{header}）",
  "rows-used": "将计入 {count} 行，不计入 {aside} 行。",
  "choose-columns-title": "指定各列",
  "choose-columns":
    "请写明哪一列是什么，可以用列的字母或标题，例如：{example}\n\n可用的项目：{possible}。没有写的项目按标题自动识别。",
  "ask-date-title": "日在前还是月在前？",
  "ask-date-undecided":
    "“{column}”列的日期有两种可能：{example} 可能是 {proposed}，也可能是 {other}。要按 {proposed} 识别吗？",
  "ask-date-misread":
    "“{column}”列有些日期是“{order}在前”的写法，与这份电子表格的习惯不同，其他日期的日和月很可能因此被弄反了：{example} 应该是 {proposed}。要这样识别吗？",
  "done-title": "评分完成",
  "done-orders": "已为 {count} 位客户评分，结果在工作表“{sheet}”里。",
  "done-members": "已为 {count} 位会员评分，请看“{sheet}”的 {range} 列。",
  "done-prospects": "有 {count} 位会员还没有下过单（归入“未下单会员”，不参与评分）。",
  "done-refunds": "有 {count} 行是退款。",
  "done-rejected": "有 {count} 行没有计入：{reasons}。第一处在第 {rows} 行。",
  "reason-count": "{reason}（{count}）",
  "failed-title": "未能评分",
  "summary-updated-title": "汇总已更新",
  "summary-updated": "工作表“{sheet}”已是最新。",
  "without-undo-title": "放不下撤销用的备份",
  "ask-without-undo":
    "结果放得下，但撤销所需的备份放不下：电子表格会比 Google 允许的 1000 万个单元格多出 {cells} 个。要不留备份直接评分吗？这次评分将无法撤销，再上一次也不能撤销了。",
  "undo-title": "撤销上次评分",
  "undo-failed-title": "未能撤销",
  "ask-undo": "要让各工作表回到上次评分之前的样子吗？",
  "ask-undo-sheets": "要让各工作表回到上次评分之前的样子吗？以下工作表会连同全部内容一起删除：{sheets}。",
  undone: "各工作表已回到上次评分之前的样子。",
  "undone-by-customer": "已撤销上次评分。评分后有行移动过，因此按客户逐一恢复。",
  "delete-title": "删除插件的全部数据",
  "delete-failed-title": "未能删除",
  "ask-delete":
    "要删除插件在这份电子表格里保留的备份、设置和标记吗？得分和结果工作表会保留。删除后无法再撤销上次评分。",
  deleted: "插件在这份电子表格里已不再保留任何数据。",
  "sample-added": "已添加一个工作表，里面是虚构的订单。选择“为客户评分”就能看到效果。",
} as const satisfies Partial<Catalogue>;

const LABELS = {
  "list-and": "{list}、{next}",
  "menu-score-customers": "为客户评分",
  "menu-update-summary": "更新汇总",
  "menu-undo": "撤销上次评分",
  "menu-help": "使用指南",
  "menu-sample": "添加示例数据",
  "menu-delete": "删除插件的全部数据",
  "sheet-sample-orders": "示例订单",
  "sample-given-names":
    "梓涵 浩然 雨桐 子轩 欣怡 宇航 诗涵 俊杰 思远 佳琪 明哲 晓雯 志强 雅婷 文博 静怡 建国 美玲 天佑 若曦",
  "sample-family-names": "王 李 张 刘 陈 杨",
  "sample-full-name": "{family}{given}",
  "sheet-rfm-customers": "RFM 客户",
  "header-customer": "客户",
  "header-name": "姓名",
  "header-email": "邮箱",
  "header-phone": "手机号",
  "header-first-order": "首单日期",
  "header-last-order": "最近下单日期",
  "header-recency-days": "未下单天数",
  "header-orders": "订单数",
  "header-spend": "累计消费",
  "header-r": "R",
  "header-f": "F",
  "header-m": "M",
  "header-rfm": "RFM",
  "header-segment": "客户分层",
  "dimension-recency": "最近消费",
  "dimension-frequency": "消费频次",
  "dimension-monetary": "消费金额",
  "order-day-first": "日",
  "order-month-first": "月",
  "role-customer": "客户",
  "role-name": "姓名",
  "role-email": "邮箱",
  "role-phone": "手机号",
  "role-order": "订单号",
  "role-date": "下单日期",
  "role-amount": "订单金额",
  "role-status": "订单状态",
  "role-last-order": "最近下单日期",
  "role-first-order": "首单日期",
  "role-recency": "未下单天数",
  "role-orders": "订单数",
  "role-spend": "累计消费",
  "role-joined": "入会日期",
  "reason-error-cell": "公式出错",
  "reason-total-row": "底部的合计行",
  "reason-missing-customer": "客户为空",
  "reason-unreadable-date": "日期无法识别",
  "reason-unreadable-recency": "天数无法识别",
  "reason-unreadable-orders": "订单数无法识别",
  "reason-unreadable-amount": "金额无法识别",
  "reason-after-analysis-date": "晚于分析日期",
  "reason-cancelled": "订单未成交或已退款",
  "reason-only-refunds": "只有退款没有订单",
  "segment-champion": "核心客户",
  "segment-loyal": "忠诚客户",
  "segment-potential-loyalist": "潜在忠诚客户",
  "segment-new": "新客户",
  "segment-promising": "待培育客户",
  "segment-needs-attention": "需关注客户",
  "segment-about-to-sleep": "即将沉睡客户",
  "segment-at-risk": "流失风险客户",
  "segment-cannot-lose": "高价值流失客户",
  "segment-hibernating": "沉睡客户",
  "segment-lost": "流失客户",
  "segment-important-value": "重要价值客户",
  "segment-important-development": "重要发展客户",
  "segment-important-keep": "重要保持客户",
  "segment-important-win-back": "重要挽留客户",
  "segment-general-value": "一般价值客户",
  "segment-general-development": "一般发展客户",
  "segment-general-keep": "一般保持客户",
  "segment-general-win-back": "一般挽留客户",
  "segment-prospect": "未下单会员",
  "segment-gone": "已不在数据中",
} as const satisfies Partial<Catalogue>;

export const SIMPLIFIED_CHINESE = {
  ...SETTINGS_PROBLEMS,
  ...SHEET_PROBLEMS,
  ...WARNINGS,
  ...QUESTIONS,
  ...LABELS,
  ...SIMPLIFIED_FORMULAS,
  ...SIMPLIFIED_SUMMARY,
  ...SIMPLIFIED_SIDEBAR,
  ...SIMPLIFIED_FAILURES,
} as const satisfies Catalogue;

// What cell formulas say when something is wrong, in simplified Chinese.

import type { Catalogue } from "./catalogue";

export const SIMPLIFIED_FORMULAS = {
  "formula-needs-settings":
    "单独一位客户无法与其他客户比较。请对整列评分，如 =RFM_SCORE(B2:B, C2:C, D2:D)，或使用上一次评分的分界值：=RFM_SCORE({example}, RFM_SETTINGS)。",
  "formula-needs-metrics":
    "RFM_SCORE 需要最近消费、消费频次和消费金额：可以是三个范围，如 =RFM_SCORE(B2:B, C2:C, D2:D)，也可以是一个三列的范围，如 =RFM_SCORE(B2:D)。",
  "formula-needs-scores":
    "RFM_SEGMENT 需要 RFM 代码，如 =RFM_SEGMENT(E2:E)，或 R、F、M 三项得分，如 =RFM_SEGMENT(E2:E, F2:F, G2:G)。如果是天数和金额，请写 =RFM_SEGMENT(RFM_SCORE(B2:D))。",
  "formula-needs-orders": "RFM_TABLE 需要客户、日期和金额，如 =RFM_TABLE(A2:A, B2:B, C2:C)。",
  "formula-ranges-differ": "{name} 有 {rows} 行，而 {other} 有 {otherRows} 行。请让各范围的起止行一致。",
  "formula-one-column": "{name} 有 {columns} 列。请选择只有一列的范围。",
  "formula-no-usable-rows":
    "{count} 行数据都无法使用：{reasons}。第一处在范围的第 {row} 行（{column}）。请修正这些单元格，或选择其他列。",
  "formula-no-orders": "这些范围里没有订单。请选择存放客户、日期和金额的列。",
  "formula-no-usable-scores":
    '这些得分都不在当前的档位（{levels}）之内。第一个是“{value}”。请加上评分时的设置，如 =RFM_SEGMENT(E2:E, RFM_SETTINGS) 或 =RFM_SEGMENT(E2:E, "levels=4")。',
  "formula-scores-are-errors":
    "这里没有得分，只有错误值 {value}。请修正计算得分的公式；把它单独放进一个单元格，就能看到出错原因。",
  "formula-settings-not-text":
    '设置是“{value}”。请写成文本，如 "levels=5; scheme=eight"，或用 RFM_SETTINGS 沿用上一次评分的设置。',
  "formula-settings-range-missing":
    'RFM_SETTINGS 由“为客户评分”写入。请先评分一次，或把设置写成文本，如 "levels=5"。',
} as const satisfies Partial<Catalogue>;

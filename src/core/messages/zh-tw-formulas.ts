// What cell formulas say when something is wrong, in traditional Chinese.

import type { Catalogue } from "./catalogue";

export const TRADITIONAL_FORMULAS = {
  "formula-needs-settings":
    "單獨一位顧客無法與其他顧客比較。請對整欄評分，例如 =RFM_SCORE(B2:B, C2:C, D2:D)，或使用上一次評分的分界值：=RFM_SCORE({example}, RFM_SETTINGS)。",
  "formula-needs-metrics":
    "RFM_SCORE 需要最近消費、消費頻率和消費金額：可以是三個範圍，例如 =RFM_SCORE(B2:B, C2:C, D2:D)，也可以是一個三欄的範圍，例如 =RFM_SCORE(B2:D)。",
  "formula-needs-scores":
    "RFM_SEGMENT 需要 RFM 代碼，例如 =RFM_SEGMENT(E2:E)，或 R、F、M 三項分數，例如 =RFM_SEGMENT(E2:E, F2:F, G2:G)。如果是天數和金額，請寫 =RFM_SEGMENT(RFM_SCORE(B2:D))。",
  "formula-needs-orders": "RFM_TABLE 需要顧客、日期和金額，例如 =RFM_TABLE(A2:A, B2:B, C2:C)。",
  "formula-ranges-differ": "{name} 有 {rows} 列，{other} 有 {otherRows} 列。請讓各範圍的起訖列一致。",
  "formula-one-column": "{name} 有 {columns} 欄。請選擇只有一欄的範圍。",
  "formula-no-usable-rows":
    "{count} 列資料全都無法使用：{reasons}。最先出現在範圍的第 {row} 列（{column}）。請修正這些儲存格，或選擇其他欄。",
  "formula-no-orders": "這些範圍裡沒有訂單。請選擇存放顧客、日期和金額的欄。",
  "formula-no-usable-scores":
    '這些分數都不在目前的級別（{levels}）之內。第一個是「{value}」。請加上評分時的設定，例如 =RFM_SEGMENT(E2:E, RFM_SETTINGS) 或 =RFM_SEGMENT(E2:E, "levels=4")。',
  "formula-scores-are-errors":
    "這裡沒有分數，只有錯誤值 {value}。請修正計算分數的公式；把它單獨放進一個儲存格，就能看到錯誤原因。",
  "formula-settings-not-text":
    '設定是「{value}」。請寫成文字，例如 "levels=5; scheme=eight"，或用 RFM_SETTINGS 沿用上一次評分的設定。',
  "formula-settings-range-missing":
    'RFM_SETTINGS 由「為顧客評分」寫入。請先評分一次，或把設定寫成文字，例如 "levels=5"。',
} as const satisfies Partial<Catalogue>;

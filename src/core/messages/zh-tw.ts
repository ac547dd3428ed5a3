// What people read, in Chinese in traditional characters, in the words of marketers in Taiwan.

import type { Catalogue } from "./catalogue";
import { TRADITIONAL_FAILURES } from "./zh-tw-failures";
import { TRADITIONAL_FORMULAS } from "./zh-tw-formulas";
import { TRADITIONAL_SIDEBAR } from "./zh-tw-sidebar";
import { TRADITIONAL_SUMMARY } from "./zh-tw-summary";

const SETTINGS_PROBLEMS = {
  "setting-not-one-of": "設定 {setting} 的值「{value}」無效。可選：{allowed}。",
  "levels-out-of-range": "{dimension}不能分成 {value} 級。請填 2 到 10 之間的整數。",
  "cuts-and-levels": "級數由分界值決定。分界值和級數只要寫一項。",
  "cuts-without-thresholds": "分界值只用於 thresholds 或 r-package 方法。請選用其中一種方法，或移除分界值。",
  "levels-with-thresholds": "使用 thresholds 方法時，級數由分界值決定。請移除級數，只寫分界值。",
  "thresholds-need-cuts": "thresholds 方法需要最近消費、消費頻率、消費金額三項的分界值。還缺：{dimensions}。",
  "cuts-number": "{dimension}有 {count} 個分界值。請寫 1 到 9 個。",
  "cut-unreadable":
    "{dimension}的分界值「{value}」不是數字。請寫 100；如果剛好 100 仍算較低的一級，請寫 >100（最近消費則寫 <100）。",
  "cut-not-plain": "{dimension}的分界值「{value}」帶有符號。r-package 方法只接受純數字。",
  "cuts-not-ascending": "{dimension}的分界值 {value} 沒有由小到大排列。請依由小到大的順序填寫。",
  "first-level-not-0-or-1": "{dimension}的分級從 {value} 開始編號。只能從 0 或 1 開始。",
  "digits-not-enough":
    "三位數字無法區分這些分級：各項級數須相同、不超過 9 級，並從 1 開始編號。請改用 letters（字母）。",
  "as-of-unreadable": "分析日期「{value}」不是有效的日期。請寫成 2026-03-31 這樣的格式。",
  "role-unknown": "沒有「{value}」這個項目。可用的項目：{allowed}。",
  "header-unknown": "找不到標題為「{value}」的欄（指定為{role}）。現有標題：{headers}。",
  "header-twice": "「{header}」欄既指定為{first}，又指定為{second}。一欄只能有一個用途。",
  "roles-mixed": "{orders}屬於訂單明細，{members}屬於會員名單。請只指定其中一類的欄。",
  "request-unreadable": "無法理解這個要求：{detail}。",
} as const satisfies Partial<Catalogue>;

const SHEET_PROBLEMS = {
  "empty-sheet": "工作表「{sheet}」是空的。請開啟存放訂單或會員的工作表，再選擇「為顧客評分」。",
  "no-rows": "工作表「{sheet}」只有標題列，下方沒有資料。請填入訂單或會員，再重新評分。",
  "no-header":
    "工作表「{sheet}」第一列就是資料。請在最上方插入一列，寫上各欄的標題，例如「顧客」、「訂單日期」、「訂單金額」，再重新評分。",
  "one-column":
    "工作表「{sheet}」只有一欄。評分需要顧客、日期和金額。如果三者都在同一欄，請先用「資料 > 將文字分隔成不同欄」拆開。",
  "columns-missing-orders":
    "這看起來是訂單明細，但找不到：{missing}。現有標題：{headers}。請為對應的欄取一個明確的標題，例如「{advised}」，再重新評分。",
  "columns-missing-members":
    "這看起來是會員名單，但找不到：{missing}。現有標題：{headers}。請為對應的欄取一個明確的標題，例如「{advised}」，再重新評分。",
  "no-usable-rows":
    "{count} 列資料全都無法使用：{reasons}。最先出現在第 {row} 列的「{column}」欄。請修正這些儲存格，再重新評分。",
  "mixed-currencies":
    "「{column}」欄混有多種幣別：{currencies}。不同幣別的金額不能相加。請換算成同一種幣別，再重新評分。",
  "already-scored":
    "工作表「{sheet}」裡已經有評分欄（{range} 欄的 R、F、M、RFM、顧客分群）。請刪除這五欄，再重新評分。",
  "result-sheet-active":
    "「{sheet}」存放的是先前的評分結果。請開啟存放訂單或會員的工作表，再選擇「為顧客評分」。",
  "sheet-too-large":
    "空間不足，無法寫入結果：試算表將超過 1,000 萬個儲存格。請刪除空白的列和欄，或不再需要的工作表，再重新評分。",
  "no-room-for-undo":
    "空間不足，無法建立復原用的備份：試算表會超出 Google 的上限（1,000 萬個儲存格）{cells} 個。請刪除空白的列和欄，或不再需要的工作表，再重新評分。沒有做任何變更。",
  "takes-too-long":
    "寫入 {cells} 個儲存格需要 {minutes} 分鐘以上，可能會被 Google 中途停止。請減少一次評分的列數，例如每次只處理一兩年的訂單。",
  "protected-cells":
    "需要寫入的儲存格受到保護，位於下列其中一個工作表：{sheets}。請聯絡設定保護的人，或複製一份工作表再評分。沒有做任何變更。",
  "somebody-else-is-scoring": "其他人正在這份試算表中為顧客評分。請等一分鐘再試。",
  "sheet-changed": "評分過程中，工作表「{sheet}」有變動，因此沒有寫入任何內容。請重新評分。",
  "column-moved":
    "寫入評分時，正好有人在工作表「{sheet}」插入或刪除了欄。這次評分已還原，{column} 欄也已從備份還原：請檢查該欄的公式是否正確，再重新評分。",
  "read-back-differs":
    "顧客「{value}」寫入後與原本的內容不一致，因此已還原所有寫入的內容。請將這個顧客編號回報給我們。",
  "columns-unreadable": "「{value}」沒有指出是哪一欄。請寫成「項目=欄」的格式，例如 {sample}。",
  "score-first": "工作表「{sheet}」裡的顧客還沒有評分。請先選擇「為顧客評分」。",
  "nothing-to-undo": "沒有可以復原的內容。",
  "undo-too-old":
    "上次評分已超過 {days} 天，備份已刪除，無法復原。想查看更早的內容，請開啟「檔案 > 版本記錄」。沒有做其他變更。",
  "run-without-undo":
    "上次評分時您選擇了不留備份，因此無法復原。想查看更早的內容，請開啟「檔案 > 版本記錄」。沒有做任何變更。",
  "backup-gone":
    "存放備份的工作表（「{sheet}」）已被刪除，因此無法復原上次評分。想查看更早的內容，請開啟「檔案 > 版本記錄」。沒有做任何變更。",
  "backup-edited":
    "存放備份的工作表（「{sheet}」）被手動改過，復原上次評分已不可靠。請先還原您在該工作表裡的更動再試，或開啟「檔案 > 版本記錄」。沒有做任何變更。",
  "somebody-else-has-scored": "這段期間有其他人評分或復原過，因此沒有做任何變更。請先查看結果，再試一次。",
  cancelled: "沒有做任何變更。",
} as const satisfies Partial<Catalogue>;

const WARNINGS = {
  "nobody-scored": "還沒有顧客下過單，因此無法評分。",
  "few-customers":
    "只有 {count} 位顧客下過單，比級數（{levels} 級）還少。評分是把顧客互相比較，人數太少時參考價值不高。",
  "levels-collapsed":
    "{dimension}：{levels} 級中只用到 {used} 級，因為許多顧客的數值相同。改用這組門檻，每一級都會有顧客：{proposal}。",
  "all-equal": "{dimension}：所有顧客的數值都一樣（{value}），分不出高低。",
  "bottom-bought-recently":
    "最近消費屬於最低一級的顧客裡，有 {count} 位在 {limit} 天內買過。真正流失的還不多，依天數設門檻可能更合適。",
  "data-end-long-ago":
    "最新一筆訂單是 {shownDay}，距今已有 {days} 天。這裡的「最近」以當天為準，不是今天。請補上新訂單，或把結果視為截至當天的情況。",
  "segments-cannot-occur": "依目前的級數，分群方式「{scheme}」裡不會出現這些分群：{segments}。",
  "summary-rearranged":
    "工作表「{sheet}」裡插入、刪除或排序過列或欄，已分不清哪些是您的內容、哪些是摘要。這個工作表維持原樣，另外新增了一個摘要。請把需要的內容移過去，再刪除舊的。",
  "deducted-twice":
    "有 {count} 列退款，對應的訂單因訂單狀態未採用，退款卻仍從累計消費中扣除。最先出現在第 {row} 列。如果不該扣除，請刪除這些列，或將「退款」設為「不計入」。",
  "totals-repeated":
    "有 {count} 筆多列訂單，每列的「{column}」都相同，已被加總。如果這是訂單總額，請每筆訂單只留一列，再重新評分。",
  "price-per-piece":
    "「{column}」看起來是單價，而「{quantity}」沒有計入。如果是單價，請改用「單價×數量」作為金額，再重新評分。",
  "several-currencies":
    "「{column}」欄裡有多種貨幣（{currencies}），「{amount}」卻當成同一種貨幣加總。如果尚未換算，請先換算，再重新評分。",
  "repeated-customers": "有 {count} 列的顧客與其他列重複，每一列都各自評分。",
  "ids-differ-in-case": "有 {count} 位顧客與別的顧客只差大小寫、空格或全形半形，已視為不同的人評分。",
  "long-number-ids":
    "有 {count} 個顧客編號超過 {digits} 位數，儲存格無法精確儲存。請將該欄設為純文字格式，再重新輸入。",
  "dates-read-as": "「{column}」欄有 {count} 個日期有兩種解讀，已依「{order}在前」解讀：{example} 是 {day}。",
  "dates-swapped":
    "「{column}」欄有 {count} 個日期的日和月被試算表對調了，已依該欄其他日期的寫法解讀：{example} 是 {day}。",
  "dates-not-swapped":
    "「{column}」欄有 {count} 個日期的日和月可能對調了，已照儲存格裡現有的日期解讀，例如 {example}。",
} as const satisfies Partial<Catalogue>;

const QUESTIONS = {
  "ask-score-title": "為顧客評分",
  "ask-score-orders":
    "這是一份訂單明細：{columns}。\n\n{used}\n\n結果會寫入工作表「{target}」。現在開始評分嗎？（選「否」可以自行指定欄位。）",
  "ask-score-orders-again":
    "這是一份訂單明細：{columns}。\n\n{used}\n\n先前的工作表「{target}」會更新：不在這份訂單明細裡的顧客，旁邊有您自己的內容時會保留並註明，沒有則會移除。想保留兩份結果，請先用「檔案 > 建立副本」複製檔案再評分。現在開始評分嗎？（選「否」可以自行指定欄位。）",
  "ask-score-members":
    "這是一份會員名單：{columns}。\n\n{used}\n\n分數和顧客分群會新增在右側的欄裡。現在開始評分嗎？（選「否」可以自行指定欄位。）",
  "column-of": "{role} = {letter} 欄（{header}）",
  "rows-used": "將採用 {count} 列，不採用 {aside} 列。",
  "choose-columns-title": "指定欄位",
  "choose-columns":
    "請輸入每個項目對應的欄位，可寫欄的字母或標題，例如：{example}\n\n可用的項目：{possible}。沒有寫的項目會依標題自動辨識。",
  "ask-date-title": "日在前還是月在前？",
  "ask-date-undecided":
    "「{column}」欄的日期有兩種解讀：{example} 可能是 {proposed}，也可能是 {other}。要視為 {proposed} 嗎？",
  "ask-date-misread":
    "「{column}」欄有些日期是「{order}在前」的寫法，與這份試算表的習慣不同，其他日期的日和月很可能因此對調了：{example} 應該是 {proposed}。要這樣解讀嗎？",
  "done-title": "評分完成",
  "done-orders": "已為 {count} 位顧客評分，結果在工作表「{sheet}」裡。",
  "done-members": "已為 {count} 位會員評分，請看「{sheet}」的 {range} 欄。",
  "done-prospects": "有 {count} 位會員還沒有下過單（歸入「未消費會員」，不列入評分）。",
  "done-refunds": "有 {count} 列是退款。",
  "done-rejected": "有 {count} 列沒有採用：{reasons}。最先出現在第 {rows} 列。",
  "reason-count": "{reason}（{count}）",
  "failed-title": "未能評分",
  "summary-updated-title": "摘要已更新",
  "summary-updated": "工作表「{sheet}」已是最新狀態。",
  "without-undo-title": "空間不足，無法備份",
  "ask-without-undo":
    "空間足夠寫入結果，但不夠建立復原用的備份：試算表會超出 Google 的上限（1,000 萬個儲存格）{cells} 個。要不留備份，直接評分嗎？這次評分將無法復原，先前那一次也無法再復原。",
  "undo-title": "復原上次評分",
  "undo-failed-title": "未能復原",
  "ask-undo": "要讓各工作表回到上次評分之前的樣子嗎？",
  "ask-undo-sheets": "要讓各工作表回到上次評分之前的樣子嗎？下列工作表會連同所有內容一併刪除：{sheets}。",
  undone: "各工作表已回到上次評分之前的樣子。",
  "undone-by-customer": "已復原上次評分。由於評分後有列移動過，因此依顧客逐一還原。",
  "delete-title": "刪除外掛程式的所有資料",
  "delete-failed-title": "未能刪除",
  "ask-delete":
    "要刪除外掛程式在這份試算表裡保留的備份、設定和標記嗎？分數和結果工作表會保留。刪除後無法再復原上次評分。",
  deleted: "外掛程式在這份試算表裡已不再保留任何資料。",
  "sample-added": "已新增一個工作表，裡面是虛構的訂單。選擇「為顧客評分」就能看到結果。",
} as const satisfies Partial<Catalogue>;

const LABELS = {
  "list-and": "{list}、{next}",
  "menu-score-customers": "為顧客評分",
  "menu-update-summary": "更新摘要",
  "menu-undo": "復原上次評分",
  "menu-help": "使用指南",
  "menu-sample": "新增範例資料",
  "menu-delete": "刪除外掛程式的所有資料",
  "sheet-sample-orders": "範例訂單",
  "sample-given-names":
    "雅婷 家豪 怡君 志明 淑芬 冠宇 佩珊 俊宏 欣怡 柏翰 郁婷 宗翰 詩涵 承恩 美玲 建宏 品妍 子涵 宥廷 思妤",
  "sample-family-names": "陳 林 黃 張 李 王",
  "sample-full-name": "{family}{given}",
  "sheet-rfm-customers": "RFM 顧客",
  "header-customer": "顧客",
  "header-name": "姓名",
  "header-email": "電子郵件",
  "header-phone": "手機",
  "header-first-order": "首購日",
  "header-last-order": "最近訂單日期",
  "header-recency-days": "未消費天數",
  "header-orders": "訂單數",
  "header-spend": "累計消費",
  "header-r": "R",
  "header-f": "F",
  "header-m": "M",
  "header-rfm": "RFM",
  "header-segment": "顧客分群",
  "dimension-recency": "最近消費",
  "dimension-frequency": "消費頻率",
  "dimension-monetary": "消費金額",
  "order-day-first": "日",
  "order-month-first": "月",
  "role-customer": "顧客",
  "role-name": "姓名",
  "role-email": "電子郵件",
  "role-phone": "手機",
  "role-order": "訂單編號",
  "role-date": "訂單日期",
  "role-amount": "訂單金額",
  "role-status": "訂單狀態",
  "role-last-order": "最近訂單日期",
  "role-first-order": "首購日",
  "role-recency": "未消費天數",
  "role-orders": "訂單數",
  "role-spend": "累計消費",
  "role-joined": "入會日期",
  "reason-error-cell": "公式錯誤",
  "reason-total-row": "底部的合計列",
  "reason-missing-customer": "未填顧客",
  "reason-unreadable-date": "日期無法辨識",
  "reason-unreadable-recency": "天數無法辨識",
  "reason-unreadable-orders": "訂單數無法辨識",
  "reason-unreadable-amount": "金額無法辨識",
  "reason-after-analysis-date": "晚於分析日期",
  "reason-cancelled": "訂單未成立或已退款",
  "reason-only-refunds": "只有退款沒有訂單",
  "segment-champion": "核心顧客",
  "segment-loyal": "忠誠顧客",
  "segment-potential-loyalist": "潛在忠誠顧客",
  "segment-new": "新顧客",
  "segment-promising": "待培養顧客",
  "segment-needs-attention": "需關注顧客",
  "segment-about-to-sleep": "即將沉睡顧客",
  "segment-at-risk": "流失風險顧客",
  "segment-cannot-lose": "重點挽回顧客",
  "segment-hibernating": "沉睡顧客",
  "segment-lost": "流失顧客",
  "segment-important-value": "重要價值顧客",
  "segment-important-development": "重要發展顧客",
  "segment-important-keep": "重要保持顧客",
  "segment-important-win-back": "重要挽留顧客",
  "segment-general-value": "一般價值顧客",
  "segment-general-development": "一般發展顧客",
  "segment-general-keep": "一般保持顧客",
  "segment-general-win-back": "一般挽留顧客",
  "segment-prospect": "未消費會員",
  "segment-gone": "已不在資料中",
} as const satisfies Partial<Catalogue>;

export const TRADITIONAL_CHINESE = {
  ...SETTINGS_PROBLEMS,
  ...SHEET_PROBLEMS,
  ...WARNINGS,
  ...QUESTIONS,
  ...LABELS,
  ...TRADITIONAL_FORMULAS,
  ...TRADITIONAL_SUMMARY,
  ...TRADITIONAL_SIDEBAR,
  ...TRADITIONAL_FAILURES,
} as const satisfies Catalogue;

// What the sidebar says when the server cannot be reached or fails, in traditional Chinese.

import type { FailureMessageId } from "./en-failures";

export const TRADITIONAL_FAILURES = {
  "failure-retry": "再試一次",
  "failure-help": "這是什麼意思？",
  "failure-accounts":
    "Google 拒絕了這次要求。同時登入多個 Google 帳戶時常會這樣。請只保留使用這份試算表的帳戶，登出其他帳戶，或在無痕視窗中開啟，再重新整理頁面。",
  "failure-authorization":
    "外掛程式已無權存取這份試算表。請重新整理頁面，再開啟「擴充功能 > RFM Segments」重新授權。",
  "failure-network": "無法連線到 Google。請檢查網路後再試。",
  "failure-time":
    "執行時間過長，已被 Google 中止。未完成的部分會自動還原。請減少一次評分的列數，例如每次只處理一兩年的訂單。",
  "failure-busy": "Google 目前忙碌中。請等一分鐘再試。",
  "failure-other":
    "抱歉，外掛程式發生錯誤：{detail} 工作表中不會留下只寫了一半的結果。請再試一次；如果還是不行，請重新整理頁面。",
} as const satisfies Readonly<Record<FailureMessageId, string>>;

// What the sidebar says when the server cannot be reached or fails, in simplified Chinese.

import type { FailureMessageId } from "./en-failures";

export const SIMPLIFIED_FAILURES = {
  "failure-retry": "重试",
  "failure-help": "这是什么意思？",
  "failure-accounts":
    "Google 拒绝了这次请求。同时登录多个 Google 账号时常会这样。请只保留使用这份电子表格的账号，退出其他账号，或在无痕窗口中打开，再刷新页面。",
  "failure-authorization":
    "插件已没有使用这份电子表格的权限。请刷新页面，打开“扩展程序 > RFM Segments”重新授权。",
  "failure-network": "连接不上 Google。请检查网络后重试。",
  "failure-time":
    "耗时太长，被 Google 中止了。没有完成的部分会撤回。请减少每次评分的行数，例如每次只放一两年的订单。",
  "failure-busy": "Google 现在比较繁忙。请等一分钟再试。",
  "failure-other":
    "抱歉，插件出错了：{detail} 工作表里不会留下只写了一半的结果。请重试；如果还是不行，请刷新页面。",
} as const satisfies Readonly<Record<FailureMessageId, string>>;

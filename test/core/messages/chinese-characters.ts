// Pairs of a simplified and a traditional character, as far as our words use them: where one of
// them stands in the wrong catalogue, somebody copied without rewording.

/** `simplified traditional`, by turns. */
const PAIRS =
  "个個 为為 们們 优優 会會 传傳 体體 关關 写寫 减減 列列 则則 刚剛 别別 动動 单單 占占 卖賣 历歷 双雙 发發 变變 只只 号號 同同 后後 问問 " +
  "员員 唤喚 团團 图圖 备備 复復 处處 头頭 学學 实實 审審 宽寬 对對 导導 层層 带帶 应應 开開 异異 弃棄 张張 录錄 总總 态態 悉悉 户戶 " +
  "扰擾 护護 报報 拟擬 择擇 换換 损損 据據 数數 断斷 无無 时時 显顯 权權 来來 标標 档檔 样樣 检檢 欢歡 没沒 测測 消消 渐漸 滤濾 满滿 潜潛 " +
  "点點 状狀 现現 电電 监監 盘盤 着著 码碼 确確 离離 种種 称稱 签籤 类類 级級 纯純 线線 组組 细細 经經 结結 给給 统統 继繼 续續 维維 缩縮 " +
  "网網 获獲 虚虛 触觸 计計 认認 让讓 记記 设設 识識 试試 话話 询詢 该該 详詳 误誤 说說 请請 读讀 调調 账帳 货貨 贡貢 费費 资資 赋賦 跃躍 " +
  "转轉 较較 输輸 过過 达達 运運 还還 这這 进進 远遠 连連 迟遲 选選 逐逐 邮郵 钟鐘 错錯 键鍵 长長 门門 间間 闭閉 阈閾 随隨 隐隱 难難 项項 " +
  "预預 频頻 题題 额額 馈饋 验驗 龄齡 价價 联聯 简簡 购購 历歷 压壓 启啟 么麼 户戶 两兩 与與 业業 东東 丢丟 严嚴 举舉 义義 乐樂 习習 书書 买買";

const ODD = PAIRS.split(" ").filter(([simplified, traditional]) => simplified !== traditional);

export const ONLY_SIMPLIFIED: ReadonlySet<string> = new Set(ODD.map(([simplified = ""]) => simplified));
export const ONLY_TRADITIONAL: ReadonlySet<string> = new Set(ODD.map(([, traditional = ""]) => traditional));

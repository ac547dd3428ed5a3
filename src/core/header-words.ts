// The headers that people and shops give to the columns we look for: data, no rules.
//
// Written as `headerPhrase` folds them: lower case, no accents, words apart, no punctuation. Names of
// one language stand on one line: English, Chinese, Spanish, German, French, Japanese.

import type { Role } from "./role";

/** Header names of one role. */
export interface HeaderNames {
  /** Names that mean this role. */
  readonly strong: readonly string[];
  /** Names that mean it and yield to the strong ones: a visit to an order, what was ordered to what was paid. */
  readonly yielding?: readonly string[];
  /** Names that may mean it when no better column is there. */
  readonly weak: readonly string[];
  /** Words that rule the role out, unless the whole header is one of its names. */
  readonly never: readonly string[];
}

/** Names separated by `|` on one or more lines. */
function names(...lines: readonly string[]): readonly string[] {
  return lines.join("|").split("|");
}

const TIME_WORDS = "date|time|datetime|day|日期|时间|時間|時刻|日時|fecha|datum|日付";
const MONEY_WORDS =
  "amount|total|value|revenue|price|金额|金額|importe|monto|betrag|montant|spent|spend|sales";
const COUNT_WORDS =
  "count|quantity|qty|number of|orders|次数|次數|回数|数量|數量|件数|件數|cantidad|anzahl|menge|quantite|nombre";
const PRODUCT_WORDS =
  "product|item|items|lineitem|line|lines|sku|variant|商品|产品|產品|producto|produkt|artikel|produit";
const OTHER_DATES =
  "birth|birthday|dob|updated|modified|expiry|expires|due|delivery|delivered|shipped|fulfilled|cancelled|canceled|" +
  "refunded|生日|出生|更新|到期|发货|發貨|nacimiento|entrega|geburt|geburtsdatum|lieferdatum|naissance|livraison|誕生日|生年月日|配送";
const RELATIVE_WORDS =
  "last|latest|recent|first|joined|registered|registration|signup|since|最近|最后|最後|上次|首次|首单|首單|注册|註冊|入会|入會|" +
  "ultima|ultimo|primera|primer|letzte|letzter|letztes|letzten|erste|erster|derniere|dernier|premiere|premier|最終|初回|登録";

/** Header names by role. */
export const HEADER_NAMES: Readonly<Record<Role, HeaderNames>> = {
  customer: {
    strong: names(
      "customer|customer id|customer no|customer number|customer code|cust id|custid|cust no|cust number|client|client id|member|member id",
      "member no|member number|membership number|membership id|loyalty id|loyalty number|card number|user|user id|uid",
      "buyer|buyer id|shopper id|account id|contact id|donor id|guest id|subscriber id|student no|student id|patient id|associated contact|telegram id|wechat id|openid",
      "会员|会员id|会员号|会员编号|会员卡号|客户|客户id|客户号|客户编号|客户编码|用户|用户id|用户编号|顾客|顾客id|顾客编号|买家|买家id",
      "买家会员名|买家账号|下单账号|下单帐号|用户账号|会员账号|微信号|會員|會員id|會員編號|會員卡號|客戶|客戶id|客戶編號|用戶|用戶id|顧客|顧客編號|買家|買家帳號|買家id|會員帳號|使用者|使用者id|使用者編號",
      "cliente|id cliente|cliente id|no cliente|n cliente|numero de cliente|codigo cliente|codigo de cliente|socio|id de cliente",
      "kunde|kundennummer|kunden nr|kundennr|kunden id|kundenid|mitglied|mitgliedsnummer|debitor",
      "n client|no client|numero client|numero de client|code client|id client|membre|adherent|no membre",
      "顧客id|顧客番号|顧客コード|会員|会員id|会員番号|お客様番号|お客様id|ユーザーid",
    ),
    weak: names(
      "id|username|user name|用户名|nickname|customer reference id|reference id|buyer username|编号|昵称|暱稱|買家帳戶|handle",
      "comprador|kaufer|acheteur|購入者|注文者",
    ),
    never: names(
      "name|email|mail|phone|note|notes|group|type|since|segment|tags|country|city|address|language|status|currency",
      "description|orders|count|rating|lifetime|accepts|zip|plz|postcode|postal|state|province|street|strasse|ort|ville|ciudad|adresse|direccion|seller|vendor|device",
      "product|item|sku|tag|title|titulo|商品|产品|產品|标签|標籤|留言|城市|昵称|暱稱|姓名|邮箱|電郵|电话|電話|手机|手機|地址|等级|等級|备注|備註|类型|nombre|nom",
      "メール|住所|氏名",
    ),
  },
  name: {
    strong: names(
      "name|customer name|client name|full name|member name|buyer name|contact name|billing name|recipient name",
      "姓名|名字|客户姓名|客户名称|会员姓名|会员名称|顾客姓名|收货人|客戶姓名|會員姓名|顧客姓名|買家姓名|收件人",
      "nombre|nombre cliente|nombre del cliente|nombre completo|nombre y apellidos",
      "kundenname|kaufername|vollstandiger name|name des kunden",
      "nom|nom client|nom du client|nom complet|nom et prenom",
      "購入者名|注文者名|氏名|お名前|名前|顧客名|会員名|お客様名",
    ),
    weak: names(
      "first name|last name|surname|display name|company|昵称|暱稱|会员昵称|买家昵称|客户昵称|用户昵称|會員暱稱|買家暱稱|apellidos|vorname|nachname|prenom|ニックネーム",
      // Beside a column of ids: where there is none, such a column tells customers apart itself.
      "customer|client|member|buyer|会员|客户|顾客|买家|會員|客戶|顧客|買家|cliente|socio|kunde|mitglied|membre|会員",
    ),
    never: names(
      PRODUCT_WORDS,
      "user|file|store|shop|shipping|device|tax|course|deal|opportunity|sheet|campaign|category|order|vendor|staff|employee|location|店|商品名|tienda|boutique",
    ),
  },
  email: {
    strong: names(
      "email|e mail|mail|customer email|email address|e mail address|billing email|buyer email|contact email|email billing",
      "邮箱|电子邮箱|电子邮件|邮件|客户邮箱|郵箱|信箱|電子郵件|電子信箱|電郵",
      "correo|correo electronico|email cliente|e mail adresse|email adresse|courriel|adresse email|adresse e mail|adresse mail",
      "メール|メールアドレス",
    ),
    weak: names("shipping email|paypal email"),
    never: names("accepts|marketing|consent|subscribed|opt|status|sent|opened|campaign|source"),
  },
  phone: {
    strong: names(
      "phone|phone number|telephone|tel|mobile|mobile number|cell|cell phone|customer phone|whatsapp",
      "手机|手机号|手机号码|电话|电话号码|联系电话|联系方式|手機|手機號碼|電話|電話號碼|聯絡電話",
      "telefono|movil|celular|telefon|telefonnummer|handy|handynummer|mobilnummer|numero de telephone|portable",
      "電話番号|携帯|携帯番号|携帯電話",
    ),
    weak: names("billing phone|shipping phone"),
    never: names("accepts|consent|model|status|opt"),
  },
  order: {
    strong: names(
      "order|order id|order no|order number|order name|order reference|invoice|invoice id|invoice no|invoice number",
      "sale no|sale number|receipt|receipt no|receipt number|receipt id|sale id|booking id|purchase id|bill no",
      "订单号|订单编号|订单id|订单号码|交易号|交易单号|单号|流水号|订单流水号|訂單號|訂單編號|訂單號碼|訂單id|交易序號|發票號碼",
      "pedido|n pedido|no pedido|no de pedido|numero de pedido|id pedido|de venta|numero de venta|factura|n factura|no factura|numero de factura",
      "bestellnummer|bestell nr|bestellnr|bestell id|auftragsnummer|auftrag|rechnungsnummer|rechnung|rechnungsnr|belegnummer",
      "commande|n commande|no commande|n de commande|numero de commande|facture|n facture|n de facture|numero de facture",
      "注文番号|注文id|受注番号|伝票番号|取引id|取引番号|購入id|レシート番号",
    ),
    yielding: names("transaction id|transaction"),
    weak: names("id|name|number|num|payment id|reference|ref|document number"),
    never: names(
      TIME_WORDS,
      MONEY_WORDS,
      "count|quantity|qty|status|note|notes|tags|currency|type|channel|source|customer|last|first|file|product|shipping",
      "email|mail|phone|url|邮箱|郵箱|手机|手機|电话|電話|メール",
      "状态|狀態|数量|數量|estado|statut|ステータス",
    ),
  },
  date: {
    strong: names(
      "date|order date|purchase date|transaction date|invoice date|invoice datetime|order datetime|order time|created",
      "created at|created date|date created|created date utc|created utc|order created|datetime|timestamp|sale date|sales date",
      "payment date|visit date|date of purchase|date of order|booking date|donation date|transaction time|start time|appointment date|appointment time|day",
      "日期|订单日期|下单时间|下单日期|交易时间|交易日期|消费日期|消费时间|购买日期|购买时间|付款时间|付款日期|支付时间|成交时间|创建时间|订单创建时间",
      "訂單日期|下單時間|下單日期|交易時間|消費日期|消費時間|購買日期|購買時間|付款時間|訂單成立時間|訂單成立日期|建立時間|時間|时间",
      "fecha|fecha de pedido|fecha pedido|fecha del pedido|fecha de compra|fecha compra|fecha de venta|fecha factura|fecha de factura",
      "datum|bestelldatum|kaufdatum|rechnungsdatum|auftragsdatum|bestellt am|buchungsdatum|verkaufsdatum|belegdatum",
      "date de commande|date commande|date d achat|date achat|date de facture|date facture|date de vente|jour",
      "注文日|注文日時|購入日|購入日時|日付|日時|受注日|受注日時|売上日|取引日|来店日|決済日|利用日",
    ),
    weak: names("paid at|time|paid date|month|processed at|completed at|ordered"),
    never: names(OTHER_DATES, RELATIVE_WORDS, "zone"),
  },
  amount: {
    strong: names(
      "amount|total|revenue|sales|net sales|order total|total price|order amount|total amount|order total amount",
      "order total inc tax|total inc tax|total incl tax|total inc vat|total incl vat|item total|grand total|net amount|total paid|amount paid|amount spent|price paid|paid amount|payment amount|total collected",
      "invoice value|invoice amount|invoice total|bill amount|bill total|net revenue|turnover|spend|purchase amount|sale amount|sales amount|transaction amount|transaction value|line total|donation amount",
      "实付|实收|金额|实付金额|支付金额|消费金额|成交金额|交易金额|实收金额|付款金额|销售额|实付款|订单实付金额|买家实付金额|买家实际支付金额|买家总支付金额",
      "實付|實收|銷售金額 折扣後|金額|消費金額|實付金額|付款金額|交易金額|銷售額|買家總支付金額|實收金額|訂單實付金額",
      "total|monto|importe total|monto total|total pedido|total del pedido|ventas|valor|ingresos",
      "betrag|gesamtbetrag|gesamtsumme|summe|umsatz|gesamt|gesamtpreis|bestellwert|rechnungsbetrag|bestellsumme|endbetrag",
      "montant|montant total|total ttc|montant ttc|chiffre d affaires|ca|montant de la commande|prix total",
      "お会計|会計金額|購入金額|売上|売上金額|請求金額|支払金額|お支払い金額|決済金額|利用金額|購入額",
    ),
    yielding: names(
      "order value|总金额|总价|订单金额|订单总额|总计|合计|總金額|總價|總計|訂單金額|訂單總額|訂單總金額|importe|合計|合計金額|注文金額",
    ),
    weak: names(
      "subtotal|gross sales|gross|price|value|payment|net|应付金额|單價|单价|价格|價格|precio|preis|prix|価格|小計|小计|monetary",
    ),
    never: names(
      COUNT_WORDS,
      PRODUCT_WORDS,
      TIME_WORDS,
      "id|no|discount|discounts|tax|taxes|vat|shipping|fee|fees|tip|tips|refund|refunds|refunded|cost|costs|balance|points|rate",
      "shipped|delivery|percent|lifetime|average|avg|aov|status|currency|method|code|taxable|latitude|longitude|lat|lng|rating|score|age|weight",
      "zip|postcode|postal|predicted|expected|原价|原價|折扣|优惠|優惠|运费|運費|税|稅|积分|積分|余额|餘額|退款|成本|累计|累計",
      "descuento|impuesto|impuestos|iva|envio|rabatt|steuer|mwst|versand|remise|taxe|tva|livraison|割引|送料|消費税|ポイント|type",
    ),
  },
  status: {
    strong: names(
      "status|order status|financial status|transaction status|cancelled|canceled|is cancelled|refunded|voided",
      "状态|订单状态|交易状态|狀態|訂單狀態|交易狀態",
      "estado|estado del pedido|estado pedido|cancelado|anulado|storniert|bestellstatus|auftragsstatus",
      "statut|statut de la commande|statut commande|etat|annulee|annule",
      "ステータス|状態|注文状況|注文ステータス|キャンセル|取消区分|取消フラグ|キャンセル区分",
    ),
    yielding: names("payment status|付款状态|支付状态|付款狀態|zahlungsstatus"),
    weak: names(
      "state|fulfillment status|result|是否取消|是否退款|paid|type|transaction type|event type|交易类型|交易類型|取引区分",
    ),
    never: names(
      TIME_WORDS,
      MONEY_WORDS,
      "id|at|marketing|email|sms|member|membership|loyalty|customer|会员|會員|country|province|shipping|delivery",
    ),
  },
  "last-order": {
    strong: names(
      "last order|last order date|last order at|last purchase|last purchase date|last purchased|most recent order",
      "most recent purchase|most recent order date|most recent purchase date",
      "latest order|latest order date|latest purchase|latest purchase date|last transaction|last transaction date|last donation date",
      "recent purchase date|date of last order|recent deal close date|last deal date|date of last purchase|last order time",
      "最近消费日期|最近消费时间|最近消费|最近一次消费|最近一次消费时间|最后消费日期|最后消费时间|最近购买日期|最近购买时间|最后购买日期|上次消费时间",
      "最近下单时间|最近下单日期|最近交易时间|最后下单时间",
      "最近消費日期|最近消費時間|最近消費|最後消費日期|最近購買日期|最後購買日期|最後購買時間|上次消費日期|最近訂單日期|最後訂單日期",
      "ultima compra|fecha ultima compra|fecha de ultima compra|fecha de la ultima compra|ultimo pedido|fecha ultimo pedido",
      "letzte bestellung|letzter kauf|letzter einkauf|datum letzte bestellung|datum der letzten bestellung|letztes bestelldatum|letztes kaufdatum",
      "derniere commande|date derniere commande|date de derniere commande|date de la derniere commande|dernier achat|date dernier achat|date du dernier achat",
      "最終購入日|最終注文日|最終購入日時|最終利用日|最終取引日|直近購入日",
    ),
    yielding: names(
      "last visit|last visit date|most recent visit|last active|last active date|last activity|last activity date|last seen|last message|last message date|last interaction",
      "最后活跃|最后活跃时间|最后活跃日期|最近活跃|最近活跃时间|最近到店时间|最后发言|最后发言时间|最后互动时间|最後活躍|最後互動時間",
      "ultima visita|ultima actividad|letzter besuch|zuletzt aktiv|derniere visite|derniere activite|最終来店日|最終アクセス日",
    ),
    weak: names("last|last date|recent date|最近日期"),
    never: names(
      COUNT_WORDS,
      MONEY_WORDS,
      "name|first|days|days since|id|status|天数|天數|日数|dias|tage|jours|login|email|updated|next|expected|predicted",
    ),
  },
  "first-order": {
    strong: names(
      "first order|first order date|first purchase|first purchase date|first visit|first visit date|first transaction date",
      "首次消费日期|首次消费时间|首次消费|首次购买日期|首次购买时间|首次下单时间|首单日期|首单时间|首次消費日期|首次購買日期|首購日",
      "primera compra|fecha primera compra|fecha de primera compra|primer pedido|fecha primer pedido",
      "erste bestellung|erster kauf|datum erste bestellung|erstes bestelldatum|erstkauf",
      "premiere commande|date premiere commande|date de premiere commande|premier achat|date premier achat|date du premier achat",
      "初回購入日|初回注文日|初回来店日|初回利用日",
    ),
    weak: names("first|first date"),
    never: names(COUNT_WORDS, MONEY_WORDS, "name|last|days|id|status"),
  },
  recency: {
    strong: names(
      "recency|recency days|days since|days since last order|days since last purchase|days since last visit|days since last activity|days inactive",
      "days since order|days since purchase|days ago|last order days ago|days without purchase|recency in days|inactive days",
      "距上次消费天数|未消费天数|最近消费天数|未下单天数|距今天数|最近消费距今天数|最近一次消费天数|未购买天数|沉默天数|距上次消費天數|未消費天數|未下單天數|距今天數",
      "recencia|dias desde|dias desde ultima compra|dias desde la ultima compra|dias sin comprar|recencia dias",
      "tage seit|tage seit letzter bestellung|tage seit letztem kauf|tage seit der letzten bestellung|inaktive tage",
      "jours depuis|jours depuis derniere commande|jours depuis le dernier achat|jours depuis dernier achat|recence|recence jours",
      "経過日数|最終購入からの日数|最終購入日からの経過日数|未購入日数",
    ),
    weak: names("r value|inactive"),
    never: names("score|level|segment|rank"),
  },
  orders: {
    strong: names(
      "orders|order count|orders count|number of orders|no of orders|num orders|total orders|frequency|purchases|purchase count",
      "number of purchases|total purchases|transactions|transaction count|number of transactions|visits|visit count|number of visits|total visits",
      "messages|message count|number of messages|interactions|bookings|donations|number of donations|payment count|number of associated deals|times purchased|orders placed",
      "消费次数|购买次数|订单数|订单数量|订单总数|成交笔数|交易次数|交易笔数|下单次数|消费频次|购买频次|累计消费次数|累计订单数|到店次数|发言数|发言次数|消息数",
      "消費次數|購買次數|訂單數|訂單數量|訂單總數|交易次數|下單次數|累計消費次數|到店次數|發言次數|訊息數",
      "pedidos|numero de pedidos|no de pedidos|n de pedidos|n pedidos|total pedidos|total de pedidos|compras|numero de compras|cantidad de pedidos|frecuencia|visitas",
      "bestellungen|anzahl bestellungen|anzahl der bestellungen|kaufe|anzahl kaufe|kaufhaufigkeit|anzahl kaufe|haufigkeit|bestellanzahl|besuche",
      "commandes|nombre de commandes|nb commandes|nb de commandes|nombre commandes|achats|nombre d achats|nb achats|frequence|visites",
      "購入回数|注文回数|来店回数|利用回数|購買回数|累計購入回数|注文数|注文件数|取引回数",
    ),
    weak: names("count|x|times|次数|次數|回数"),
    never: names(
      PRODUCT_WORDS,
      "quantity|qty|units|value|amount|price|average|avg|date|id|predicted|expected|数量合计|商品数|cantidad de articulos|menge|quantite|days|score|金额|金額",
    ),
  },
  spend: {
    strong: names(
      "spend|total spend|total spent|amount spent|spent|lifetime spend|lifetime spent|lifetime revenue|lifetime value|ltv|clv|revenue|total revenue",
      "historic customer lifetime value|historic clv|monetary|monetary value|total amount|total sales|net sales|money spent|customer value|total purchase amount|total donated|purchase amount|order total",
      "消费金额|累计消费|累计消费金额|总消费|总消费金额|消费总额|累计金额|购买金额|总金额|成交金额|累计成交金额|订单总金额|支付金额|总支付金额",
      "消費金額|累計消費|累計消費金額|總消費|總消費金額|消費總額|累計金額|購買金額|總金額|訂單總金額",
      "gasto|gasto total|total gastado|importe total|total compras|monto total|valor monetario|ingresos|facturacion|importe",
      "umsatz|gesamtumsatz|ausgaben|gesamtausgaben|gesamtbetrag|kundenumsatz|gesamter umsatz|bestellwert gesamt",
      "depenses|total depense|montant total|chiffre d affaires|ca total|ca|total achats|depense totale|montant depense|montant",
      "累計購入金額|購入金額|累計金額|購入総額|利用金額|合計金額|総購入金額|売上金額|累計購入額|総額",
    ),
    weak: names("amount|total|sales|value|金额|金額|monto|betrag|summe|合計|売上|合计|总计|總計|turnover"),
    never: names(
      COUNT_WORDS,
      TIME_WORDS,
      "id|no|discount|tax|taxes|shipping|refund|refunds|refunded|balance|points|average|avg|aov|last|first|code|predicted|expected|积分|積分|余额|餘額",
      "平均|客单价|客單價|promedio|durchschnitt|moyen|moyenne|ポイント|score|currency|status",
    ),
  },
  joined: {
    strong: names(
      "joined|join date|joined at|joined date|date joined|registered|registered at|date registered|registration date|signup date|sign up date|signed up",
      "sign up|signup|member since|customer since|enrolled|enrollment date|subscribed at|date added",
      "注册时间|注册日期|入会日期|入会时间|加入时间|加入日期|开卡时间|开卡日期|入群时间|註冊時間|註冊日期|入會日期|入會時間|加入時間|加入日期",
      "fecha de registro|fecha registro|fecha de alta|alta|miembro desde|cliente desde",
      "registriert|registriert am|registrierungsdatum|anmeldedatum|kunde seit|mitglied seit|beitrittsdatum",
      "inscription|date d inscription|date inscription|client depuis|membre depuis|date d adhesion",
      "登録日|登録日時|入会日|会員登録日",
    ),
    weak: names(
      "created at|created|date created|created utc|created date utc|create date|created date|since|创建时间|建立時間",
    ),
    never: names(MONEY_WORDS, COUNT_WORDS, "last|order|days|name|id|channel|source|渠道"),
  },
};

const BRACKET = '(?:[(（〔\\[][^()（）〔〕[\\]]*[)）〕\\]])?';

const UNIT_END = new RegExp(
  '(?:局|委|办|厅|院|署|处|科|股|室|部|会|中心|集团|公司|政府|部门|单位|机构|机关|组|银行|分行|支行|街道|镇街|乡街|园区|(?:总|支|大|中|调查|工作|执法|救援|服务|巡查)队|站|馆|大学|' +
    '学校|党校|高校|所|台|社|妇联|残联|文联|侨联|工商联|社科联|红会|科协|作协|海关|企业|医院|各地|省|市|区|县|旗|州|盟|镇|乡|村|街)' +
    `${BRACKET}$`,
);
/** Words that only end like a unit. */
const NO_UNIT_END =
  /(?:网站|平台|后台|社会|大会|全会|发布会|座谈会|听证会|吹风会|推介会|恳谈会|机会|部署|百科|学科|全科|内科|外科|持股|内部|全部|干部|外部|局部|场所|城市|超市|门市|专区|专栏|市中心|区中心|县中心|^主办|^承办|^协办|督办|交办|举办)$/;
/** 按省部署, 视情况而定: how or when, not who. */
const CIRCUMSTANCE = /^(?:按|视|依(?![兰安])|据|根据|另行|待|随(?![州县])|经(?![开济信发贸协合管委])|结合)/;
const SENTENCE_MARK = /[。;；:：!！?？\s]/;
const LONGEST = 60;

export const looksLikeUnit = (text: string): boolean =>
  text.length <= LONGEST &&
  UNIT_END.test(text) &&
  !NO_UNIT_END.test(text) &&
  !CIRCUMSTANCE.test(text) &&
  !SENTENCE_MARK.test(text);

const SHORT_NAME = /^(?:各.|妇联|残联|文联|侨联|科协|工会|团委|法院|海关)$/;

/** A name that can stand alone: 市教育局, not 市 or 局. */
export const isWholeName = (text: string): boolean =>
  looksLikeUnit(text) && (text.length >= 3 || SHORT_NAME.test(text));

/** Only the end of a name. */
const END_ONLY =
  /^(?:府|局|厅|委|办|部|室|员会|委员会|政府|人民政府|办公厅|办公室|管委会|管理局|管理办公室|管理委员会|服务中心|中心|分局|部门|单位|机构|机关)$/;
export const isEndOfName = (text: string): boolean => END_ONLY.test(text);

/** 市, 省, 各 …: how most names begin. */
export const startsLikeName = (text: string): boolean =>
  /^(?:中央|国家|中共|省|市|区|县|州|旗|各|全市|全省|驻)/.test(text);

const HEAD = /^.{0,8}(?:省|市|区|县|州|旗)(?:委|政府|人民政府)$/;
/** 市委, 市政府: a name, and the beginning of the names of its offices. */
export const isHead = (text: string): boolean => HEAD.test(text);

const PLACE = /^(?!各).{1,7}(?:省|市|区|县|旗|州)$/;
export const isPlace = (text: string): boolean => PLACE.test(text);

const NATIONAL = /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|中国证监会|中国邮政集团|国网)$/;
/** Followed by its place: 国家税务总局沈阳市税务局. */
export const isNational = (text: string): boolean => NATIONAL.test(text);

/** 各区 before 县(市)政府 is half a name; 各区县 before 市政府各部门, 各县 before 开发区管委会 is a whole one. */
const PLACES: readonly [RegExp, RegExp] = [
  /^(?:各|全市各|省内各)?(?:设区市|地市|自治州|乡镇|区县?|县区?|州|旗|市|镇|乡|街道?)(?:[(（〔][市区县旗州、,，特功能开发]*[)）〕])?$/,
  /^(?:区|县|旗|镇|乡|街|自治州|市(?:人民)?政府$|市$|市[(（区县])/,
];
/** 省直、市直各部门 is one name too. */
const DIRECT: readonly [RegExp, RegExp] = [/^各?[中省市区县州]*直$/, /^(?:直属?|[省市区县]直)/];
/** 市直有关部门、单位: the second noun alone names nobody. */
const NOUNS: readonly [RegExp, RegExp] = [
  /(?:各|有关|相关|直属|直|级|所属|其他).{0,6}(?:部门|单位|机构|机关)$/,
  /^(?:部门|单位|机构|机关|委办局)$/,
];
/** 各镇人民政府、街道办事处. */
const TOWNS: readonly [RegExp, RegExp] = [
  /^(?:全[市区县])?各(?:乡镇|镇|乡|民族乡)(?:人民)?政府$/,
  /^(?:街道|街道办|街道办事处|办事处)$/,
];

const HALVES = [PLACES, DIRECT, NOUNS, TOWNS];

/** Whether what follows belongs to the name before it. */
export const isHalf = (name: string, next: string): boolean =>
  HALVES.some(([first, rest]) => first.test(name) && rest.test(next));

import { describe, expect, it } from 'vitest';
import { collectiveOf } from '../../src/assessment/expansion/collective';
import { ownerPhrases } from '../../src/assessment/expansion/ownerPhrases';

/** Classes of a phrase: 市:department, :party for a side, [optional], ~ for "some of them". */
function classes(phrase: string): string {
  const collective = collectiveOf(phrase);
  if (collective === null) return '-';
  const texts = collective.classes.map(({ kind, level, side, isOptional }) => {
    const text = [...(level === null ? [] : [level]), kind, ...(side === null ? [] : [side])].join(':');
    return isOptional ? `[${text}]` : text;
  });
  return [...new Set(texts), ...(collective.isVague ? ['~'] : [])].join(' ');
}

describe('a phrase names classes of units', () => {
  it.each<[string, string]>([
    ['各区、县(市)政府', 'district'],
    ['各区县(市)政府', 'district'],
    ['区县（市）政府', 'district'],
    ['各县（市、区）人民政府', 'district'],
    ['各县〔市、区、特区〕人民政府', 'district'],
    ['各县市区人民政府', 'district'],
    ['各旗县（市、区）人民政府', 'district'],
    ['各市、州人民政府', 'district'],
    ['各市（州）人民政府', 'district'],
    ['各市〔州、地区〕', 'district'],
    ['各盟行政公署、各市人民政府', 'district'],
    ['各设区市人民政府', 'district'],
    ['各地级市', 'district'],
    ['各地市', 'district'],
    ['各市政府', 'district'],
    ['各区政府', 'district'],
    ['各区政府办公室', 'district'],
    ['各自治县', 'district'],
    ['各地区', 'district'],
    ['各地', 'district'],
    ['各地方', 'district'],
    ['全市各区县', 'district'],
    ['所有区县', 'district'],
    ['有关区县(市)政府', 'district ~'],
    ['相关区政府', 'district ~'],
    ['各开发区', 'zone'],
    ['各开发区管委会', 'zone'],
    ['各功能区', 'zone'],
    ['各经开区、高新区管委会', 'zone'],
    ['各区县（市）、开发区', 'district zone'],
    ['各区县（市）政府、开发区管委会', 'district zone'],
    ['各县（市、区）人民政府，各功能区管委会', 'district zone'],
    ['各镇街', 'town'],
    ['镇街', 'town'],
    ['各镇（街道）', 'town'],
    ['各镇(街、园区)', 'town'],
    ['各乡镇', 'town'],
    ['各乡镇（街道）', 'town'],
    ['各街道', 'town'],
    ['各街道办', 'town'],
    ['各街道办事处', 'town'],
    ['各园区', 'town'],
    ['各乡镇人民政府、街道办事处', 'town'],
    ['各乡（镇）人民政府、各街道办事处', 'town'],
    ['乡镇政府', 'town'],
    ['有关镇街', 'town ~'],
    ['各部门', 'department'],
    ['所有部门', 'department'],
    ['部门', 'department'],
    ['各委办局', 'department'],
    ['各职能部门', 'department'],
    ['各行政机关', 'department'],
    ['政府各部门', 'department:government'],
    ['市政府各部门', '市:department:government'],
    ['市人民政府各部门', '市:department:government'],
    ['市政府部门', '市:department:government'],
    ['市政府组成部门', '市:department:government'],
    ['市政府各部门、各直属机构', '市:department:government'],
    ['省政府各部门', '省:department:government'],
    ['区政府各部门', '区:department:government'],
    ['市委各部门', '市:department:party'],
    ['市委、市政府各部门', '市:department'],
    ['市直各部门', '市:department'],
    ['各市直部门', '市:department'],
    ['市直各单位', '市:department'],
    ['市直机关各部门', '市:department'],
    ['市级各部门', '市:department'],
    ['市本级部门', '市:department'],
    ['全市各部门', '市:department'],
    ['县直各单位', '县:department'],
    ['各直属单位', 'department'],
    ['有关部门', 'department ~'],
    ['相关部门', 'department ~'],
    ['其他相关部门', 'department ~'],
    ['有关部门和单位', 'department ~'],
    ['市有关部门', '市:department ~'],
    ['市有关单位', '市:department ~'],
    ['市各有关单位', '市:department ~'],
    ['市政府有关部门', '市:department:government ~'],
    ['有关市直部门', '市:department ~'],
    ['省直有关部门', '省:department ~'],
    ['省直各有关单位', '省:department ~'],
    ['各行政执法部门', 'department ~'],
    ['行政执法部门', 'department ~'],
    ['市级行政执法单位', '市:department ~'],
    ['各行业主管部门', 'department ~'],
    ['各涉农部门', 'department ~'],
    ['各审批部门', 'department ~'],
    ['各牵头部门', 'department ~'],
    ['各单位', 'all'],
    ['全市各单位', 'all'],
    ['各有关单位', 'all ~'],
    ['相关单位', 'all ~'],
    ['各责任单位', 'all ~'],
    ['各成员单位', 'all ~'],
    ['各地区各部门', 'district department'],
    ['各地区、各部门', 'district department'],
    ['各地、各有关部门', 'district department ~'],
    ['各区县(市)政府和市政府各部门', 'district 市:department:government'],
    ['各区、县(市)政府，市直各单位', 'district 市:department'],
    ['各级政府', 'district [zone] [town]'],
    ['各级人民政府', 'district [zone] [town]'],
    ['各级党委和政府', 'district [zone] [town]'],
    ['市县两级政府', 'district [zone] [town]'],
    ['各级行政机关', 'district [zone] [town] department'],
    ['全市各级行政机关', 'district [zone] [town] department'],
    ['各级各部门', 'district [zone] [town] department'],
    ['各级政府部门', 'district [zone] [town] department'],
    ['各级政府及部门', 'district [zone] [town] department'],
    ['各企事业单位', 'enterprise'],
    ['各公共企事业单位', 'enterprise'],
    ['市属国有企业', 'enterprise'],
    ['有关企业', 'enterprise ~'],
    ['各科室', 'office'],
    ['机关各处室', 'office'],
    ['相关科室', 'office ~'],
  ])('%s: %s', (phrase, expected) => {
    expect(classes(phrase)).toBe(expected);
  });

  it.each([
    ...[
      '沈河区',
      '新民市',
      '新民市政府',
      '和平区政府',
      '自治区人民政府',
      '县人民政府',
      '浦东新区',
      '虎门镇',
      '胜利街道办事处',
    ],
    ...[
      '高新区管委会',
      '经开区',
      '市教育局',
      '水务集团',
      '市政府办公厅',
      '市委办',
      '市委办公室',
      '市委宣传部',
      '市委党校',
    ],
    ...[
      '市机构编制委员会',
      '市街道办',
      '市直机关工委',
      '区直机关工委',
      '市机关事务局',
      '市政府研究室',
      '市政协',
      '市场监管局',
    ],
    ...['教育主管部门', '各市场监管部门', '办公室', '法规科', '市', '政府', '公司', '', '各', '有关', '等'],
  ])('%j names no class', (name) => {
    expect(collectiveOf(name)).toBeNull();
  });

  it('a long run of such words takes no time', () => {
    const started = performance.now();
    collectiveOf('各区县市'.repeat(2000));
    collectiveOf('各区县市'.repeat(14) + '局');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('one entry may hold several owners', () => {
  it.each<[string, string[]]>([
    ['市教育局', ['市教育局']],
    ['市教育局、市财政局', ['市教育局', '市财政局']],
    ['市教育局，市财政局；市审计局', ['市教育局', '市财政局', '市审计局']],
    ['各区、县(市)政府', ['各区、县(市)政府']],
    ['市教育局、各区、县(市)政府', ['市教育局', '各区、县(市)政府']],
    ['各区、县(市)政府、市教育局', ['各区、县(市)政府', '市教育局']],
    ['市财政局(国资委、金融办)、市教育局', ['市财政局(国资委、金融办)', '市教育局']],
    ['各乡镇人民政府、街道办事处、县财政局', ['各乡镇人民政府、街道办事处', '县财政局']],
    [' 、市教育局、 ', ['市教育局']],
    ['', []],
  ])('%j', (printed, owners) => {
    expect(ownerPhrases(printed)).toEqual(owners);
  });
});

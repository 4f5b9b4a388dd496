import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearDuplicates, type UsedName } from '../../src/assessment/roster/nearDuplicates';
import { readRoster } from '../../src/documents/roster/readRoster';

const used = (name: string, tasks = 1, isUnit = false): UsedName => ({ name, tasks, isUnit });
const pairs = (...names: readonly string[]) =>
  nearDuplicates(names.map((name) => used(name))).map(({ main, other }) => `${main.name} ← ${other.name}`);
const reason = (a: string, b: string) => nearDuplicates([used(a), used(b)])[0]?.reason ?? null;

describe('names that may be one body are suggested', () => {
  it.each<[string, string, string]>([
    ['市发改委', '市发展改革委', 'abbreviation'],
    ['市发改委', '市发展和改革委员会', 'abbreviation'],
    ['市发展改革委', '市发展和改革委员会', 'spelling'],
    ['省发改委', '发展和改革委员会', 'abbreviation'],
    ['市人社局', '市人力资源社会保障局', 'abbreviation'],
    ['市人社局', '市人力资源和社会保障局', 'abbreviation'],
    ['市人力资源社会保障局', '市人力资源和社会保障局', 'spelling'],
    ['市营商局', '市营商环境建设局', 'abbreviation'],
    ['省营商局', '省营商环境建设监督局', 'abbreviation'],
    ['市卫健委', '市卫生健康委', 'abbreviation'],
    ['市卫健委', '市卫生健康委员会', 'abbreviation'],
    ['市卫计委', '市卫生计生委', 'abbreviation'],
    ['市卫生计生委', '市卫生和计划生育委员会', 'abbreviation'],
    ['市文旅局', '市文化和旅游局', 'abbreviation'],
    ['市文旅局', '市文化广电旅游局', 'abbreviation'],
    ['市文旅广电局', '市文化旅游和广播电视局', 'abbreviation'],
    ['市住建局', '市住房城乡建设局', 'abbreviation'],
    ['市住建局', '市住房和城乡建设局', 'abbreviation'],
    ['省住建厅', '省住房城乡建设厅', 'abbreviation'],
    ['市城建局', '市城乡建设局', 'abbreviation'],
    ['市经信委', '市经济和信息化委', 'abbreviation'],
    ['市工信局', '市工业和信息化局', 'abbreviation'],
    ['市市场监管局', '市市场监督管理局', 'abbreviation'],
    ['市市监局', '市市场监管局', 'abbreviation'],
    ['市应急局', '市应急管理局', 'abbreviation'],
    ['市交通局', '市交通运输局', 'abbreviation'],
    ['市农业局', '市农业农村局', 'abbreviation'],
    ['市环保局', '市环境保护局', 'abbreviation'],
    ['市安监局', '市安全生产监管局', 'abbreviation'],
    ['市安监局', '市安全生产监督管理局', 'abbreviation'],
    ['市质监局', '市质量技术监督局', 'abbreviation'],
    ['市工商局', '市工商行政管理局', 'abbreviation'],
    ['市食药监局', '市食品药品监管局', 'abbreviation'],
    ['市食品药品监管局', '市食品药品监督管理局', 'abbreviation'],
    ['市国资委', '市国有资产监督管理委员会', 'abbreviation'],
    ['市国税局', '市国家税务局', 'abbreviation'],
    ['市地税局', '市地方税务局', 'abbreviation'],
    ['市人防办', '市人民防空办公室', 'abbreviation'],
    ['市医保局', '市医疗保障局', 'abbreviation'],
    ['市民宗局', '市民族宗教事务局', 'abbreviation'],
    ['市科技局', '市科学技术局', 'abbreviation'],
    ['市林草局', '市林业和草原局', 'abbreviation'],
    ['市粮储局', '市粮食和物资储备局', 'abbreviation'],
    ['市政数局', '市政务服务和数据管理局', 'abbreviation'],
    ['市自规局', '市自然资源和规划局', 'abbreviation'],
    ['市国土局', '市国土资源局', 'abbreviation'],
    ['市旅游委', '市旅游发展委', 'abbreviation'],
    ['市金融办', '市金融工作办公室', 'abbreviation'],
    ['市金融办', '市政府金融办', 'spelling'],
    ['市政务办', '市政务服务办', 'abbreviation'],
    ['市政务服务办', '市政务服务管理办公室', 'abbreviation'],
    ['市编办', '市编委办', 'abbreviation'],
    ['市编办', '市机构编制委员会办公室', 'abbreviation'],
    ['市委网信办', '市互联网信息办公室', 'abbreviation'],
    ['市委网信办', '市网信办', 'spelling'],
    ['市委编办', '市编办', 'spelling'],
    ['市城管局', '市城市管理综合行政执法局', 'abbreviation'],
    ['市公积金中心', '市住房公积金管理中心', 'abbreviation'],
    ['市退役军人局', '市退役军人事务局', 'abbreviation'],
    ['市机关事务局', '市机关事务管理局', 'abbreviation'],
    ['市大数据局', '市大数据管理局', 'abbreviation'],
    ['市经协办', '市经济协作办公室', 'abbreviation'],
    ['市重大办', '市重大项目办', 'abbreviation'],
    ['市残联', '市残疾人联合会', 'abbreviation'],
    ['市政府办公室', '市政府办', 'spelling'],
    ['市政府办公厅', '市政府办公室', 'spelling'],
    ['市人民政府办公室', '市政府办公室', 'spelling'],
    ['市司法局', '司法局', 'level'],
    ['市财政局', '沈阳市财政局', 'level'],
    ['和平区教育局', '教育局', 'level'],
    ['市卫健委', '卫生健康委', 'abbreviation'],
    ['市市场监管局', '市场监管局', 'level'],
    ['市委宣传部', '宣传部', 'level'],
    ['市财政局', '市财政局(国资委)', 'bracket'],
    ['市国资委', '市财政局（市国资委）', 'bracket'],
    ['市金融办', '市财政局(国资委、金融办)', 'bracket'],
    ['市人力资源社会保障局', '市人力资源社会保证局', 'typo'],
    ['市人力资源社会保障局', '市人力资社会保障局', 'typo'],
    ['市住房城乡建设局', '市住房乡城建设局', 'typo'],
    ['省营商环境建设监督局', '省营商环境建没监督局', 'typo'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect([reason(a, b), reason(b, a)]).toEqual([expected, expected]);
  });
});

describe('different bodies are not', () => {
  it.each<[string, string]>([
    ['市教育局', '市体育局'],
    ['市教育局', '市教育体育局'],
    ['市教育局', '市教育考试局'],
    ['市水利局', '市水务局'],
    ['市民政局', '市民委'],
    ['和平区', '沈河区'],
    ['和平区政府', '和平街道'],
    ['沈河区', '沈北新区'],
    ['市委办公室', '市政府办公室'],
    ['市委办公厅', '市政府办公厅'],
    ['市人大办公室', '市政协办公室'],
    ['市委研究室', '市政府研究室'],
    ['市政府办公室', '市政府研究室'],
    ['办公室', '市政府办公室'],
    ['市财政局', '省财政局'],
    ['市财政厅', '省财政厅'],
    ['和平区教育局', '市教育局'],
    ['和平区教育局', '沈河区教育局'],
    ['沈阳市财政局', '大连市财政局'],
    ['市公安局', '市公安交通管理局'],
    ['市交通局', '市公安交通管理局'],
    ['市信息中心', '市信用信息中心'],
    ['市农业局', '市农机局'],
    ['市农业局', '市农业综合开发局'],
    ['市国税局', '市地税局'],
    ['市国资委', '市国土局'],
    ['市国防办', '市国资办'],
    ['市科技局', '市科协'],
    ['市工商局', '市工商联'],
    ['市工商局', '市工信局'],
    ['市商务局', '市服务业委'],
    ['市环保局', '市医保局'],
    ['市政务服务办', '市政务公开办'],
    ['市城市管理局', '市城乡建设局'],
    ['市城管局', '市城建局'],
    ['市文化局', '市文物局'],
    ['市发展改革委', '市发展研究中心'],
    ['市人社局', '市人防办'],
    ['市审计局', '市统计局'],
    ['市住建局', '市住房公积金管理中心'],
    ['市社会保险管理局', '市社会保障管理局'],
    ['银监会辽宁监管局', '证监会辽宁监管局'],
    ['中国银监会辽宁监管局', '中国证监会辽宁监管局'],
    ['人民银行沈阳分行', '人民银行大连分行'],
    ['市第一人民医院', '市第二人民医院'],
    ['沈阳水务集团', '沈阳热力集团'],
    ['沈阳自来水集团有限公司', '沈阳自来水集团有限公同'],
    ['法规一科', '法规二科'],
    ['市城市管理执法第十中队管理处', '市城市管理执法第十一中队管理处'],
    ['法规科', '信息科'],
    ['各部门', '有关部门'],
    ['', '市'],
  ])('%s, %s', (a, b) => {
    expect([reason(a, b), reason(b, a)]).toEqual([null, null]);
  });

  it('none in the sample roster', () => {
    const { value } = readRoster(readFileSync('seeds/沈阳市单位名册（示例）.csv'));
    expect(pairs(...(value?.units ?? []).map(({ name }) => name))).toEqual([]);
  });

  it('none among the bodies of a province', () => {
    const text =
      '省发展改革委 省财政厅 省物价局 省人力资源社会保障厅 省编委办 省营商环境建设监督局 省工商局 省政府办公厅 省国资委 ' +
      '省工业和信息化委 省国税局 省国土资源厅 省商务厅 省政务服务管理办公室 省环保厅 省质监局 省安全生产监管局 省卫生计生委 ' +
      '省民政厅 人民银行沈阳分行 银监会辽宁监管局 省统计局 省审计厅 省地税局 省农委 省科技厅 省旅游发展委 省体育局 省文化厅 ' +
      '省知识产权局 省扶贫办 省水利厅 省教育厅 省食品药品监管局 省政府金融办 证监会辽宁监管局 保监会辽宁监管局 省住房城乡建设厅 省信息中心';
    expect(pairs(...text.split(' '))).toEqual([]);
  });

  it('none among the bodies of a city', () => {
    const text =
      '市委办公室 市人大常委会办公室 市政府办公室 市政协办公室 市纪委监委 市委组织部 市委宣传部 市委统战部 市委政法委 市委政研室 ' +
      '市委编办 市委网信办 市直机关工委 市委老干部局 市信访局 市委党校 市委党史研究室 市发展改革委 市教育局 市科技局 市工业和信息化局 ' +
      '市民族宗教局 市公安局 市民政局 市司法局 市财政局 市人力资源社会保障局 市自然资源局 市生态环境局 市住房城乡建设局 市交通运输局 ' +
      '市水务局 市农业农村局 市商务局 市文化广电旅游局 市卫生健康委 市退役军人事务局 市应急管理局 市审计局 市外办 市国资委 ' +
      '市市场监管局 市体育局 市统计局 市医保局 市金融发展局 市城市管理局 市房产局 市大数据局 市营商局 市人防办 市政府研究室 ' +
      '市机关事务管理局 市公共资源交易中心 市供销社 市总工会 团市委 市妇联 市科协 市文联 市侨联 市残联 市工商联 市红十字会 ' +
      '市贸促会 市社科联 市法院 市检察院 市税务局 市气象局 市邮政管理局 市烟草专卖局 市通信管理办公室 市消防救援支队 市海关 ' +
      '市公积金中心 市档案馆 市图书馆 市广播电视台 市日报社 市疾控中心 市急救中心 市血液中心 市行政审批局 市地方志办 市仲裁办 ' +
      '市公园管理中心 市应急救援中心 市信息中心 市信用中心 市节能监察中心 市科技服务中心 市就业服务中心 市社保中心 市医保中心 ' +
      '市不动产登记中心 市土地储备中心 市城市建设投资集团 市地铁集团 市公交集团 市燃气集团 市水务集团 市国投公司 市交投公司';
    expect(pairs(...text.split(' '))).toEqual([]);
  });
});

describe('the name to keep', () => {
  const main = (a: UsedName, b: UsedName) => nearDuplicates([a, b])[0]?.main.name;

  it.each<[string, UsedName, UsedName, string]>([
    ['that of a unit of the roster', used('市发改委', 1, true), used('市发展改革委', 9), '市发改委'],
    ['the one used more', used('市发改委', 9), used('市发展改革委', 1), '市发改委'],
    ['the one with its level', used('财政局'), used('市财政局'), '市财政局'],
    ['the longer one', used('市发改委'), used('市发展改革委'), '市发展改革委'],
  ])('%s', (_, a, b, expected) => {
    expect([main(a, b), main(b, a)]).toEqual([expected, expected]);
  });

  it('three names of one body give three pairs', () => {
    expect(pairs('市发改委', '市发展改革委', '市发展和改革委员会')).toHaveLength(3);
  });
});

describe('laws', () => {
  const stems = [
    '发改',
    '发展改革',
    '教育',
    '体育',
    '财政',
    '人社',
    '人力资源社会保障',
    '营商',
    '营商环境建设',
    '水利',
  ];
  const name = fc
    .tuple(
      fc.constantFrom('', '市', '省', '沈阳市'),
      fc.constantFrom(...stems),
      fc.constantFrom('局', '委', '委员会', '办'),
    )
    .map((parts) => parts.join(''));
  const names = fc.uniqueArray(name, { maxLength: 12 });
  const found = (list: readonly string[]) =>
    nearDuplicates(list.map((one) => used(one)))
      .map(({ main, other, reason: why }) => `${main.name} ${other.name} ${why}`)
      .sort();

  it('the order of the names does not matter', () => {
    fc.assert(
      fc.property(
        names.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(found(shuffled)).toEqual(found(list));
        },
      ),
      { seed: 3 },
    );
  });

  it('more names never hide a pair, and no name pairs with itself', () => {
    fc.assert(
      fc.property(names, names, (list, more) => {
        const all = found([...new Set([...list, ...more])]);
        for (const pair of found(list)) expect(all).toContain(pair);
        expect(all.filter((pair) => pair.split(' ')[0] === pair.split(' ')[1])).toEqual([]);
      }),
      { seed: 4 },
    );
  });
});

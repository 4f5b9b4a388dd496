import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakdownSchema } from '../../src/assessment/model/breakdown';
import { collectiveOf } from '../../src/assessment/expansion/collective';
import { rosterDraft } from '../../src/assessment/roster/rosterDraft';
import { groupsOfNames } from '../../src/assessment/roster/unitGroup';
import { breakdownTask } from '../support/breakdown-builder';

const draft = (...tasks: readonly (readonly string[])[]) =>
  rosterDraft({
    issuer: null,
    tasks: tasks.map((responsible, at) => breakdownTask({ id: `T${at + 1}`, responsible: [...responsible] })),
  });

describe('the group of a name', () => {
  const group = (name: string, issuer: string | null = null, others: readonly string[] = []) =>
    groupsOfNames([name, ...others], { issuer })(name);

  it.each<[string, string]>([
    ['和平区', '区县(市)'],
    ['和平区政府', '区县(市)'],
    ['新民市', '区县(市)'],
    ['法库县人民政府', '区县(市)'],
    ['沈北新区政府', '区县(市)'],
    ['经开区管委会', '功能区'],
    ['高新区', '功能区'],
    ['经济技术开发区', '功能区'],
    ['棋盘山管委会', '功能区'],
    ['沈抚新区管委会', '功能区'],
    ['虎门镇', '镇街'],
    ['虎门镇人民政府', '镇街'],
    ['胜利街道办事处', '镇街'],
    ['胜利街道', '镇街'],
    ['大岭山乡', '镇街'],
    ['松山湖园区', '园区'],
    ['市教育局', '市政府部门'],
    ['市政府办公厅', '市政府部门'],
    ['市发展改革委', '市政府部门'],
    ['市国有资产监督管理委员会', '市政府部门'],
    ['教育局', '市政府部门'],
    ['沈阳市财政局', '市政府部门'],
    ['省财政厅', '省政府部门'],
    ['区教育局', '区政府部门'],
    ['自治区教育厅', '自治区政府部门'],
    ['市委宣传部', '市委部门'],
    ['市委网信办', '市委部门'],
    ['市纪委监委', '市委部门'],
    ['市直机关工委', '市委部门'],
    ['省委编办', '省委部门'],
    ['市总工会', '群团组织'],
    ['团市委', '群团组织'],
    ['市妇联', '群团组织'],
    ['市人大常委会办公室', '人大政协法检'],
    ['市政协办公室', '人大政协法检'],
    ['市中级法院', '人大政协法检'],
    ['沈阳水务集团', '企事业单位'],
    ['某某有限公司', '企事业单位'],
    ['市第一人民医院', '企事业单位'],
    ['沈阳大学', '企事业单位'],
    ['市广播电视台', '企事业单位'],
    ['市公共资源交易中心', '市政府部门'],
    ['人民银行沈阳分行', '垂直管理单位'],
    ['银监会辽宁监管局', '垂直管理单位'],
    ['沈阳海关', '垂直管理单位'],
    ['法规科', '内设机构'],
    ['综合处', '内设机构'],
    ['办公室', '内设机构'],
  ])('%s: %s', (name, expected) => {
    expect(group(name)).toBe(expected);
  });

  it('cities of a province are ranked apart from its counties', () => {
    expect(group('沈阳市', '辽宁省人民政府办公厅')).toBe('地市');
    expect(group('延边州', null, ['省教育厅', '省财政厅'])).toBe('地市');
  });

  it('names without a level are of the level that speaks', () => {
    expect(group('教育局', '和平区人民政府办公室')).toBe('区政府部门');
    expect(group('财政厅', null, ['省教育厅'])).toBe('省政府部门');
  });

  it('in the document of one office all names are parts of it', () => {
    expect(group('信息中心', null, ['办公室', '法规科', '人事科'])).toBe('内设机构');
    expect(group('信息中心', null, ['市教育局', '市财政局'])).toBe('市政府部门');
  });
});

describe('the draft', () => {
  it('has every name once, with the number of its tasks', () => {
    const { units } = draft(['市教育局', '沈河区'], ['市教育局', '沈河区政府'], ['沈河区人民政府']);
    expect(units.map(({ unit, tasks }) => `${unit.name} ${tasks}`)).toEqual(['市教育局 2', '沈河区 3']);
  });

  it('keeps collective phrases apart', () => {
    expect(draft(['各区、县(市)政府', '市政府有关部门', '市教育局'], ['各区县(市)政府']).phrases).toEqual([
      { phrase: '各区、县(市)政府', tasks: 2, isVague: false },
      { phrase: '市政府有关部门', tasks: 1, isVague: true },
    ]);
  });

  it('merges nothing: a doubt stands in the note', () => {
    const { units, duplicates } = draft(['市发改委'], ['市发展改革委', '市教育局'], ['市发展改革委']);
    expect(units.map(({ unit }) => [unit.name, unit.note])).toEqual([
      ['市发改委', '可能与“市发展改革委”是同一单位，请核对'],
      ['市发展改革委', ''],
      ['市教育局', ''],
    ]);
    expect(duplicates).toMatchObject([{ main: { name: '市发展改革委' }, other: { name: '市发改委' } }]);
  });

  it('a short form of two bodies is a name of its own', () => {
    const names = draft(['市财政局', '省财政局', '财政局']).units.map(({ unit }) => unit.name);
    expect(names).toEqual(['市财政局', '省财政局', '财政局']);
  });
});

describe('the seeds', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.expected.json'))
    .flatMap((file) => {
      const parsed = breakdownSchema.safeParse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return parsed.success ? [{ file, document: parsed.data }] : [];
    });

  it.each(documents)('$file: every name is a unit or a phrase, no phrase is a unit, nothing looks double', (one) => {
    const { tasks } = one.document;
    const { units, phrases, duplicates } = rosterDraft(one.document);
    const names = new Set(
      tasks.flatMap(({ lead, responsible, cooperating }) => [...lead, ...responsible, ...cooperating]),
    );
    expect(units.length + phrases.length).toBe(names.size);
    expect(units.filter(({ unit }) => collectiveOf(unit.name) !== null)).toEqual([]);
    expect(duplicates).toEqual([]);
  });
});

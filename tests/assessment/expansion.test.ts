import { describe, expect, it } from 'vitest';
import type { Role, Task, Unit } from '../../src/assessment/model/assessment';
import { expandOwners } from '../../src/assessment/expansion';
import { groupKindOf, type GroupKind } from '../../src/assessment/expansion/groupKind';
import { task, unit } from '../support/assessment-builder';

const district = (name: string) => unit(name, { group: '区县(市)' });
const town = (name: string) => unit(name, { group: '镇街' });
const roster: Unit[] = [
  ...[district('沈河区'), district('新民市')],
  ...[unit('市教育局'), unit('市卫生健康委', { aliases: ['市卫健委', '市卫生计生委'] })],
  ...[town('虎门镇'), unit('水务集团', { group: '国有企业' })],
];
const everyDistrict = ['沈河区', '新民市'];
const everyDepartment = ['市教育局', '市卫生健康委'];
const everyTown = ['虎门镇'];

const expand = (responsible: string[], over: Partial<Task> = {}, units = roster) =>
  expandOwners({ tasks: [task('T1', { responsible, ...over })], units, choices: [] });
const names = (printed: string, units = roster) => expand([printed], {}, units).value.map((row) => row.unit);
const codes = (printed: string, units = roster) => expand([printed], {}, units).issues.map(({ code }) => code);

describe('one body', () => {
  it.each([
    ['市教育局', '市教育局'],
    [' 市 教育局\u3000', '市教育局'],
    ['市卫健委', '市卫生健康委'],
    ['沈河区政府', '沈河区'],
    ['新民市人民政府', '新民市'],
    ['虎门镇政府', '虎门镇'],
    ['水务集团', '水务集团'],
  ])('%j is %s', (printed, name) => {
    expect([names(printed), codes(printed)]).toEqual([[name], []]);
  });

  it('widths of brackets do not matter', () => {
    expect(names('市机关工委(党校）', [unit('市机关工委（党校)')])).toEqual(['市机关工委（党校)']);
  });

  it('a list in one cell comes apart', () => {
    expect(names('市教育局、沈河区')).toEqual(['沈河区', '市教育局']);
  });

  it('an omitted level is filled in when unambiguous, and said', () => {
    expect([names('卫生健康委'), codes('卫生健康委')]).toEqual([['市卫生健康委'], ['ownerPrefixAssumed']]);
    expect(names('市国资委', [unit('国资委')])).toEqual(['国资委']);
    expect(names('沈阳市教育局')).toEqual(['市教育局']);
    expect(names('市教育局(市考试办)')).toEqual(['市教育局']);
    const both = [unit('市财政局'), unit('省财政局')];
    expect([names('财政局', both), codes('财政局', both)]).toEqual([[], ['ownerAmbiguous', 'taskWithoutOwner']]);
  });

  it('an alias of two units names neither', () => {
    const twins = [unit('甲局', { aliases: ['老局'] }), unit('乙局', { aliases: ['老局'] })];
    expect(codes('老局', twins)).toEqual(['ownerAmbiguous', 'taskWithoutOwner']);
  });

  it.each(['省档案馆', '政府', '公司', '和平区'])('%j is unknown and reported', (printed) => {
    expect([names(printed), codes(printed)]).toEqual([[], ['ownerUnknown', 'taskWithoutOwner']]);
  });

  it('one issue for a name, with all its tasks', () => {
    const tasks = ['T1', 'T2', 'T3'].map((id) => task(id, { lead: ['省档案馆'], responsible: ['市教育局'] }));
    expect(expandOwners({ tasks, units: roster, choices: [] }).issues).toEqual([
      {
        code: 'ownerUnknown',
        severity: 'warning',
        at: { record: 'tasks', index: 0, field: 'lead' },
        facts: { name: '省档案馆', tasks: 3, taskIds: 'T1、T2、T3' },
      },
    ]);
  });
});

describe('collectives', () => {
  it.each<[string, string[]]>([
    ['各区、县(市)政府', everyDistrict],
    ['各区县(市)政府', everyDistrict],
    ['区县（市）政府', everyDistrict],
    ['各县（市、区）人民政府', everyDistrict],
    ['各地区', everyDistrict],
    ['各市政府', everyDistrict],
    ['市政府各部门', everyDepartment],
    ['市直各部门', everyDepartment],
    ['各部门', everyDepartment],
    ['各地区各部门', [...everyDistrict, ...everyDepartment]],
    ['各地区、各部门', [...everyDistrict, ...everyDepartment]],
    ['各级政府及部门', [...everyDistrict, ...everyDepartment, ...everyTown]],
    ['各区县(市)政府和市政府各部门', [...everyDistrict, ...everyDepartment]],
    ['各区、县(市)政府，市直各单位', [...everyDistrict, ...everyDepartment]],
    ['各单位', [...everyDistrict, ...everyDepartment, ...everyTown, '水务集团']],
    ['各镇(街、园区)', everyTown],
    ['各国有企业', ['水务集团']],
    ['国有企业', ['水务集团']],
  ])('%s', (printed, expected) => {
    expect([names(printed), codes(printed)]).toEqual([expected, []]);
  });

  it.each<[string, string[]]>([
    ['市政府有关部门', everyDepartment],
    ['市有关单位', everyDepartment],
    ['市各有关单位', everyDepartment],
    ['有关部门', everyDepartment],
    ['相关单位', [...everyDistrict, ...everyDepartment, ...everyTown, '水务集团']],
    ['有关国有企业', ['水务集团']],
  ])('%s is a proposal', (printed, expected) => {
    expect([names(printed), codes(printed)]).toEqual([expected, ['ownerCollectiveProposed']]);
  });

  it('an empty group is reported with its kind', () => {
    const { issues } = expand(['各区县(市)政府', '各地区各部门'], {}, [unit('市教育局')]);
    expect(issues.map(({ code, facts }) => [code, facts['name'], facts['kind']])).toEqual([
      ['ownerCollectiveEmpty', '各区县(市)政府', '区县'],
      ['ownerCollectiveEmpty', '各地区各部门', '区县'],
    ]);
  });

  it('departments of another level are not ours', () => {
    expect([names('省政府相关部门'), codes('省直各部门')]).toEqual([[], ['ownerCollectiveEmpty', 'taskWithoutOwner']]);
    expect(expand(['省直各部门']).issues[0]?.facts['kind']).toBe('省级部门');
    expect(names('省直各部门', [unit('省教育厅', { group: '省政府部门' }), unit('市教育局')])).toEqual(['省教育厅']);
  });

  it('departments of the government are not those of the party', () => {
    const both = [
      unit('市教育局'),
      unit('市委宣传部', { group: '市委部门' }),
      unit('市委网信办', { group: '市直部门' }),
    ];
    expect(names('市政府各部门', both)).toEqual(['市教育局']);
    expect(names('市委各部门', both)).toEqual(['市委宣传部', '市委网信办']);
    expect(names('市直各部门', both)).toEqual(['市教育局', '市委宣传部', '市委网信办']);
  });

  it('zones are found by their group, or by their names among the districts', () => {
    const zones = [
      district('沈河区'),
      district('经开区管委会'),
      unit('高新区', { group: '开发区' }),
      district('沈北新区'),
    ];
    expect(names('各开发区管委会', zones)).toEqual(['经开区管委会', '高新区']);
    expect(names('各区县(市)政府、开发区管委会', zones)).toEqual(['沈河区', '经开区管委会', '高新区', '沈北新区']);
  });
});

describe('what the office chose', () => {
  const choose = (printed: string, units: string[], choice = printed) =>
    expandOwners({
      tasks: [task('T1', { responsible: [printed] })],
      units: roster,
      choices: [{ phrase: choice, units }],
    });
  const chosen = (...args: Parameters<typeof choose>) => choose(...args).value.map((row) => row.unit);
  const said = (...args: Parameters<typeof choose>) =>
    choose(...args).issues.map(({ code, facts }) => [code, facts['unit'] ?? facts['name']].join(' '));

  it.each<[string, string, string[], string[]]>([
    ['a phrase', '市政府有关部门', ['市教育局'], ['市教育局']],
    ['in the order of the roster', '有关部门', ['市教育局', '沈河区'], ['沈河区', '市教育局']],
    ['by alias', '有关部门', ['市卫健委'], ['市卫生健康委']],
    ['by group', '有关单位', ['区县(市)'], everyDistrict],
    ['by phrase', '有关单位', ['各镇街', '市教育局'], ['市教育局', '虎门镇']],
    ['several in one entry', '有关部门', ['市教育局、沈河区'], ['沈河区', '市教育局']],
    ['instead of a name', '市教育局', ['沈河区'], ['沈河区']],
    ['instead of an unknown name', '省档案馆', ['市教育局'], ['市教育局']],
  ])('%s', (_, printed, units, expected) => {
    expect([chosen(printed, units), said(printed, units)]).toEqual([expected, []]);
  });

  it('spaces and widths do not matter', () => {
    expect(chosen('各区、县(市)政府', ['沈河区'], '各 区县（市）政府')).toEqual(['沈河区']);
  });

  it('nobody is a choice too', () => {
    expect([chosen('有关部门', []), said('有关部门', [])]).toEqual([[], ['taskWithoutOwner ']]);
  });

  it('what the roster does not know is reported, and not made up by the rule', () => {
    expect(said('有关部门', ['没有的局', '市教育局'])).toEqual(['ownerChoiceUnknown 没有的局']);
    expect(chosen('有关部门', ['没有的局'])).toEqual([]);
  });

  it('a choice that no task needs, and one that stands twice, are reported', () => {
    expect(said('市教育局', [], '有关部门')).toEqual(['ownerChoiceUnused 有关部门']);
    const twice = { phrase: '有关部门', units: ['沈河区'] };
    const { issues } = expandOwners({
      tasks: [task('T1', { responsible: ['有关部门'] })],
      units: roster,
      choices: [{ ...twice, units: ['市教育局'] }, twice],
    });
    expect(issues).toMatchObject([{ code: 'ownerChoiceRepeated', at: { record: 'choices', index: 1 } }]);
  });
});

describe('kinds of group', () => {
  it.each<[string, GroupKind | null]>([
    ['区县(市)', 'district'],
    ['各市', 'district'],
    ['旗县区', 'district'],
    ['市政府部门', 'department'],
    ['市直单位', 'department'],
    ['委办局', 'department'],
    ['区直部门', 'department'],
    ['镇街', 'town'],
    ['园区', 'town'],
    ['企业', 'enterprise'],
    ['市属企业', 'enterprise'],
    ['市政府', 'district'],
    ['地市', 'district'],
    ['开发区', 'zone'],
    ['区县(市)、开发区', 'district'],
    ['高新区管委会', 'zone'],
    ['镇街（园区）', 'town'],
    ['市委部门', 'department'],
    ['内设机构', 'office'],
    ['垂直管理单位', null],
    ['群团组织', null],
    ['', null],
  ])('%s: %s', (group, kind) => {
    expect(groupKindOf(group)).toBe(kind);
  });
});

describe('rows', () => {
  it.each<[string, Partial<Task>, Role]>([
    ['lead over cooperating', { lead: ['市教育局'], cooperating: ['各部门'] }, '牵头'],
    ['responsible over cooperating', { responsible: ['市政府各部门'], cooperating: ['市教育局'] }, '责任'],
    ['cooperating', { cooperating: ['市教育局'] }, '配合'],
  ])('the strongest role wins: %s', (_, over, role) => {
    const rows = expand([], over).value.filter((row) => row.unit === '市教育局');
    expect(rows).toEqual([{ unit: '市教育局', taskId: 'T1', role }]);
  });

  it('stand in the order of the roster, then of the tasks', () => {
    const tasks = [task('T1', { lead: ['新民市'] }), task('T2', { lead: ['沈河区'], responsible: ['新民市'] })];
    expect(
      expandOwners({ tasks, units: roster, choices: [] }).value.map((row) => `${row.unit} ${row.taskId} ${row.role}`),
    ).toEqual(['沈河区 T2 牵头', '新民市 T1 牵头', '新民市 T2 责任']);
  });

  it('a unit that stands twice in the roster gets one row', () => {
    expect(names('各部门', [unit('IT局'), unit('it局')])).toEqual(['IT局']);
  });

  it('a task that nobody owns is reported', () => {
    expect(expand([]).issues.map(({ code }) => code)).toEqual(['taskWithoutOwner']);
  });
});

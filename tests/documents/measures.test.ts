import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measuresIn } from '../../src/documents/interpret/fields/measures';

it.each([
  ['年内解读重要政策措施不少于1次。', '不少于1次 minCount 1次/year'],
  ['新媒体直播等向社会公开,年内不少于5次。', '不少于5次 minCount 5次/year'],
  ['每年解读重要政策措施不少于1次。', '不少于1次 minCount 1次/year'],
  ['各部门原则上每年至少开展一次专题性政策评价工作', '至少开展一次 minCount 1次/year'],
  ['培训不少于100人次', '不少于100人次 minCount 100人次'],
  ['走访企业20家次以上', '20家次以上 minCount 20家次'],
  ['每年不少于3批次', '不少于3批次 minCount 3批次/year'],
  ['每季度召开新闻发布会不少于2场', '不少于2场 minCount 2场/quarter'],
  ['发布解读不少于12篇', '不少于12篇 minCount 12篇'],
  ['全年。公开不少于3次', '不少于3次 minCount 3次'],
  ['文件公开3个工作日内发布', '3个工作日内 withinWorkingDays 3个工作日'],
  ['最迟不超过3个工作日', '不超过3个工作日 withinWorkingDays 3个工作日'],
  ['最迟在5小时内发布权威信息,在24小时内举行新闻发布会', '5小时内 withinHours 5小时; 24小时内 withinHours 24小时'],
  ['印发后30日内,主动对接', '30日内 withinDays 30日'],
  ['印发后二十日内', '二十日内 withinDays 20日'],
  ['期限一般不少于30日', '不少于30日 minDays 30日'],
  ['每季度更新名单', '每季度 frequency 1次/quarter'],
  ['每月公开报告,每年发布公报,每周发布', '每月 frequency 1次/month; 每年 frequency 1次/year; 每周 frequency 1次/week'],
  ['按季度公布数据,按年公布数据', '按季度 frequency 1次/quarter; 按年 frequency 1次/year'],
  ['按年度公开', '按年度 frequency 1次/year'],
  ['每月10日前公开上月财政收支情况', '每月 frequency 1次/month'],
  ['县级政府覆盖率80%以上', '80%以上 minPercent 80%'],
  ['权重不低于4%。', '不低于4% minPercent 4%'],
  ['权重不低于4％。', '不低于4％ minPercent 4%'],
  ['达到百分之九十以上', '达到百分之九十以上 minPercent 90%'],
  ['在6月底前,实现互通。12月底前,全覆盖', '6月底前 byDate 2017-06-30; 12月底前 byDate 2017-12-31'],
  ['2018年底前实现', '2018年底前 byDate 2018-12-31'],
  ['5月31日前报备案', '5月31日前 byDate 2017-05-31'],
  ['12个月内完成', '12个月内 withinDays 12个月'],
  ['覆盖率不得低于９５％', '不得低于９５％ minPercent 95%'],
  ['按时办结率达到100%', '达到100% minPercent 100%'],
  ['按时办结率达100%', '达100% minPercent 100%'],
  ['公开率100%', '100% minPercent 100%'],
  ['满意度不低于百分之九十', '不低于百分之九十 minPercent 90%'],
  ['解读率八成以上', '八成以上 minPercent 80%'],
  ['每月至少更新2条', '至少更新2条 minCount 2条/month'],
  ['每周至少发布三条信息', '至少发布三条 minCount 3条/week'],
  ['每个季度不少于1次', '不少于1次 minCount 1次/quarter'],
  ['每半年至少召开1次会议', '至少召开1次 minCount 1次'],
  ['每两周至少更新一次', '至少更新一次 minCount 1次'],
  ['每季度召开2次新闻发布会', '每季度召开2次 frequency 2次/quarter'],
  ['每年举办１次开放日', '每年举办１次 frequency 1次/year'],
  ['全年不少于十二期', '不少于十二期 minCount 12期/year'],
  ['全年发布不少于10篇(条)', '不少于10篇(条) minCount 10篇/year'],
  ['配备不少于2名工作人员', '不少于2名 minCount 2名'],
  ['举办培训2次以上', '2次以上 minCount 2次'],
  ['举办培训2次及以上', '2次及以上 minCount 2次'],
  ['公示期不少于7天', '不少于7天 minDays 7天'],
  ['公示期不得少于5个工作日', '不得少于5个工作日 minDays 5个工作日'],
  ['自形成之日起20个工作日内公开', '20个工作日内 withinWorkingDays 20个工作日'],
  ['应当在二十个工作日之内答复', '二十个工作日之内 withinWorkingDays 20个工作日'],
  ['24小时之内回应', '24小时之内 withinHours 24小时'],
  ['不得超过48小时', '不得超过48小时 withinHours 48小时'],
  ['10日内反馈', '10日内 withinDays 10日'],
  ['15天以内办结', '15天以内 withinDays 15天'],
  ['一周内答复', '一周内 withinDays 1周'],
  ['两周内上线', '两周内 withinDays 2周'],
  ['1个月内整改到位', '1个月内 withinDays 1个月'],
  ['三季度前完成', '三季度前 byDate 2017-09-30'],
  ['年底前完成', '年底前 byDate 2017-12-31'],
  ['2018年3月15日前报送', '2018年3月15日前 byDate 2018-03-15'],
  ['2018-03-15前报送', '2018-03-15前 byDate 2018-03-15'],
  ['第一时间发布', ''],
  ['第3日内容更新', ''],
  ['2017年4%的增长', ''],
  ['涉及30个部门', ''],
  ['推动3项工作', ''],
  ['一件事一次办', ''],
  ['提高10%', ''],
  ['6月30日内网上线', ''],
  ['2018年前', ''],
  ['13月底前', ''],
  ['收购旺季时每五日发布', ''],
  ['做好季度抽查', ''],
  ['', ''],
])('measures in %s', (requirement, expected) => {
  const printed = measuresIn(requirement, 2017).map(
    ({ text, kind, value, unit, per }) => `${text} ${kind} ${value}${unit}${per === null ? '' : `/${per}`}`,
  );
  expect(printed.join('; ')).toBe(expected);
});

it('takes any text and prints measures as they stand in it', () => {
  const piece = fc.constantFrom(
    '每季度',
    '不少于',
    '1',
    '次',
    '%',
    '６月底前',
    '3个工作日内',
    '，',
    '。',
    '以上',
    '百分之',
    '十',
    '年内',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      for (const measure of measuresIn(text, 2017)) expect(text).toContain(measure.text);
    }),
  );
});

it.each(['每季度', '不少于', '百分之', '一二三', '1', '每月不少于1次', '6月底前', ' '])(
  'reads 100 kB of %j quickly',
  (text) => {
    const begin = performance.now();
    measuresIn(text.repeat(100_000 / text.length), 2017);
    expect(performance.now() - begin).toBeLessThan(5000);
  },
);

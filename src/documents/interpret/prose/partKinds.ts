import { compact } from '../text';

const AIM =
  /^(?:总体|指导|基本|编制|起草|出台|制定)?(?:要求|思想|原则|思路|目标|依据|背景|情况|必要性|过程)$|^(?:总则|附则|前言|引言|适用范围|工作(?:目标|原则|思路|背景|基础)|目标(?:要求|任务)|指导思想.{0,10}|总体要求.{0,10}|存在(?:的)?(?:主要)?问题|主要(?:目标|成效)|解释权)$/;
const SCHEDULE = /^(?:工作|实施|推进|方法|具体)*(?:步骤|进度安排|阶段安排|时间安排|步骤安排)(?:(?:及|和|与).{0,8})?$/;
const TASKS =
  /(?:重点|主要|工作|目标|年度|具体|公开|改革|建设)(?:工作)?任务|任务(?:分工|分解|清单|要求)|工作(?:要点|重点|安排|举措|措施)|重点工作|主要(?:工作|措施|举措|内容)|重点(?:事项|举措|内容)/;
const DEMANDS = /(?:工作|有关|相关|具体|几点)?要求|保障(?:措施|机制)|组织(?:领导|保障|实施)|(?:措施|监督|制度)保障/;
const TITLE_OF_TASKS = /要点|任务|分工|工作安排|(?:行动|工作|实施|推进|落实)(?:计划|方案)|举措|措施清单|责任清单|台账/;
const OTHER_TITLE =
  /解读|报告|总结|汇报|召开|会议|培训|答记者问|新闻|讲话|规定$|办法$|条例$|细则$|公告$|表扬|通报|名单|招聘|采购/;

const plain = (title: string): string => compact(title).replace(/^[^\p{Script=Han}]+/u, '');

/** 工作步骤: when the work goes on; no tasks, but worth telling. */
export const isSchedule = (title: string): boolean => SCHEDULE.test(plain(title));

/** 总体要求, 指导思想: what is wanted as a whole; no tasks. */
export const isAim = (title: string): boolean => AIM.test(plain(title));

/** 重点任务, 主要措施: tasks stand under it. */
export const namesTasks = (title: string): boolean => TASKS.test(plain(title)) && !isAim(title);

/** 工作要求, 保障措施: its numbered blocks are tasks in a document that has tasks. */
export const namesDemands = (title: string): boolean => DEMANDS.test(plain(title)) && !isAim(title);

export const titleOfTasks = (title: string): boolean => TITLE_OF_TASKS.test(plain(title));

/** News, reports, regulations: numbered, but no tasks. */
export const titleOfOther = (title: string): boolean => OTHER_TITLE.test(plain(title).replace(/的?通知$/, ''));

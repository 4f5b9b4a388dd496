import type { Assessment } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import { sealOf } from '../../exchange/seal/sealOf';

/** The round with a seal on what it holds now, in place of an older one; said in 操作记录 (B1). */
export function sealed(assessment: Assessment, scores: AssessmentScores, time: string): Assessment {
  const seal = sealOf(assessment, scores, time);
  const from = assessment.seal?.code ?? '';
  const subject = `${assessment.units.length}个单位的得分和排名`;
  const entry = { time, action: '封存', subject, from, to: seal.code, source: '排名' };
  return { ...assessment, seal, log: [...assessment.log, entry] };
}

/** The round without its seal; said in 操作记录. */
export function unsealed(assessment: Assessment, time: string): Assessment {
  const { seal, log } = assessment;
  if (seal === null) return assessment;
  const entry = {
    time,
    action: '取消封存',
    subject: `${seal.sealedOn}的封存`,
    from: seal.code,
    to: '',
    source: '排名',
  };
  return { ...assessment, seal: null, log: [...log, entry] };
}

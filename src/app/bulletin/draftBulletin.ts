import type { Assessment, AssessmentMeta } from '../../assessment/model/assessment';
import type { AssessmentScores } from '../../assessment/model/scores';
import type { Bulletin, BulletinParagraph } from './bulletin';
import { ordinal } from './ordinal';
import { bulletinRound, type BulletinRound } from './round';
import { attachments } from './sections/attachments';
import { demands } from './sections/demands';
import { named } from './sections/named';
import { problems } from './sections/problems';
import { results } from './sections/results';
import { scope } from './sections/scope';
import { weights } from './sections/weights';

const NOT_STARTED: BulletinParagraph = { kind: 'body', pieces: ['尚未开始评分，暂无得分和名次。'] };

const roundName = ({ title, year }: AssessmentMeta): string =>
  title.includes('考核') ? title : `${year > 0 ? `${year}年` : ''}政务公开考核`;

/** 根据《…》（文号），…进行了考核。 */
function opening({ meta }: Assessment): string {
  const notice = meta.notice.replace(/^《|》$/g, '');
  const number = meta.documentNumber === '' ? '' : `（${meta.documentNumber}）`;
  const basis = notice === '' ? '' : `根据《${notice}》${number}，`;
  return `${basis}现将${roundName(meta)}情况通报如下。`;
}

function resultsSection(round: BulletinRound): BulletinParagraph[] {
  const parts = [
    ...(round.isStarted ? results(round) : [[NOT_STARTED]]),
    ...(round.units.length > 0 ? [weights(round)] : []),
  ];
  const headed = parts.filter(([first]) => first?.kind === 'subheading');
  return parts.flatMap((part) =>
    part.map((paragraph) =>
      paragraph === part[0] && paragraph.kind === 'subheading'
        ? { ...paragraph, pieces: [`（${ordinal(headed.indexOf(part) + 1)}）`, ...paragraph.pieces] }
        : paragraph,
    ),
  );
}

const SECTIONS: readonly (readonly [heading: string, paragraphs: (round: BulletinRound) => BulletinParagraph[]])[] = [
  ['基本情况', scope],
  ['考核结果', resultsSection],
  ['主要问题', problems],
  ['点名通报', named],
  ['下一步要求', demands],
];

/** A draft of the 情况通报, its figures from the rules of scoring and each with the cells that show it. */
export function draftBulletin(assessment: Assessment, scores: AssessmentScores): Bulletin {
  const round = bulletinRound(assessment, scores);
  const { documentNumber, signer, signedOn } = round.paper.texts;
  const { fonts } = round.paper.typography;
  return {
    title: `关于${roundName(assessment.meta)}情况的通报`,
    paragraphs: [
      { kind: 'addressee', pieces: ['〔待补：主送单位〕：'] },
      { kind: 'body', pieces: [opening(assessment)] },
      ...SECTIONS.flatMap(([heading, paragraphs], at): BulletinParagraph[] => [
        { kind: 'heading', pieces: [`${ordinal(at + 1)}、${heading}`] },
        ...paragraphs(round),
      ]),
    ],
    attachments: attachments(round),
    number: documentNumber.trim(),
    signature: [signer.trim() === '' ? '〔待补：发文单位〕' : signer.trim(), signedOn],
    fonts: { title: fonts.title, heading: fonts.heading, text: fonts.text },
  };
}

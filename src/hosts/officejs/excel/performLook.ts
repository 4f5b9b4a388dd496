import { LOOKS } from '../../../workbook/layout/styles';
import type { Area } from '../../../workbook/port';
import type { Look, Step } from '../change/step';

const color = (rgb: string): string => `#${rgb}`;

const LINE = color('BFBFBF');

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

type Edge = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';

/** Inner lines exist only between cells. */
function bordersOf({ top, left, bottom, right }: Area, value: 'thin' | 'bottom'): readonly Edge[] {
  if (value === 'bottom') return ['EdgeBottom'];
  return [
    ...EDGES,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}

function setBorders(range: Excel.Range, area: Area, value: 'thin' | 'bottom' | null): void {
  for (const index of bordersOf(area, value ?? 'thin')) {
    const border = range.format.borders.getItem(index);
    border.style = value === null ? 'None' : 'Continuous';
    if (value !== null) border.color = LINE;
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

/** Sets one part of the look of a range. */
export function performLook(range: Excel.Range, area: Area, look: Look): void {
  const { format } = range;
  switch (look.part) {
    case 'font':
      format.font.name = look.value;
      break;
    case 'size':
      format.font.size = look.value;
      break;
    case 'bold':
      format.font.bold = look.value;
      break;
    case 'color':
      format.font.color = color(look.value);
      break;
    case 'fill':
      if (look.value === null) format.fill.clear();
      else format.fill.color = color(look.value);
      break;
    case 'border':
      setBorders(range, area, look.value);
      break;
    case 'horizontal':
      format.horizontalAlignment = look.value === null ? 'General' : HORIZONTAL[look.value];
      break;
    case 'vertical':
      format.verticalAlignment = look.value === 'top' ? 'Top' : 'Center';
      break;
    case 'wrap':
      format.wrapText = look.value;
      break;
    case 'locked':
      format.protection.locked = look.value;
      break;
  }
}

/** A conditional format: ink and ground, or lines, where the formula is true. */
export function addConditionalFormat(range: Excel.Range, step: Extract<Step, { do: 'conditionalFormat' }>): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${step.formula}`;
  const look = LOOKS[step.look];
  if ('border' in look) {
    for (const index of EDGES) {
      const border = custom.format.borders.getItem(index);
      border.style = 'Continuous';
      border.color = LINE;
    }
  } else {
    custom.format.font.color = color(look.color);
    custom.format.fill.color = color(look.fill);
  }
}

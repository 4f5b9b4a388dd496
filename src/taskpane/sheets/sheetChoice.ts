import type { Desk } from '../../app/desk/desk';
import { observable, type Observable } from '../scoring/flow/observable';

export interface SheetChoice {
  readonly sheet: string;
}

/** Shown first where it is there: what most people look for. */
const FIRST: SheetChoice = { sheet: '单位得分' };

const choices = new WeakMap<Desk, Observable<SheetChoice>>();

/** Which sheet 表格 shows; other pages may choose one. */
export function sheetChoice(desk: Desk): Observable<SheetChoice> {
  const choice = choices.get(desk) ?? observable(FIRST);
  choices.set(desk, choice);
  return choice;
}

import type { Desk, EntryField, Overview, RowFilter, ScoringRow } from '../../../app/desk/desk';
import type { RowName } from '../../../workbook/port';
import { messageOf } from '../../parts/messageOf';
import { finishedSaying, SAYINGS } from '../sayings';
import { ANSWER, FIELDS } from '../words';
import { afterWriting, hasUnwritten, isEmpty, textsOf, type, without, type Texts } from './drafts';
import { inTurn } from './inTurn';
import { observable } from './observable';
import { isSame } from './rowKey';
import { keptBetweenFiles, START, type FocusTarget, type ScoringState } from './scoringState';
import type { ShownInExcel } from './shownInExcel';

/** How a row came to be shown: Excel's selection follows only a choice made in the pane. */
type Chosen = 'here' | 'inExcel' | 'byItself';

/** What the walk asks of the desk. */
type ScoringDesk = Pick<Desk, 'row' | 'rows' | 'nextOpen' | 'enter' | 'confirmScore'>;

/**
 * Walks through the rows and writes what is typed. Steps are done in turn, so that the outcome of keys pressed quickly does
 * not depend on how fast the answers come: no answer for one row can touch another. Typing waits for nothing.
 */
export function scoringFlow(desk: ScoringDesk, excel: ShownInExcel) {
  const { get, set, subscribe } = observable<ScoringState>(START);
  const turns = inTurn();
  let waiting = 0;
  /** Fields entered so far: the row is not left while someone turns to a field of it. */
  let touches = 0;
  /** The overview of our own last write, which needs no reading again. */
  let reported: Overview | null = null;
  let file: string | null = null;
  let take: (overview: Overview) => void = () => undefined;
  /** What the running step has written: the sentence that follows at once would keep it from being heard, so it says both. */
  let done = '';

  /** To screen readers, and shorter on the line of status; `null` leaves that line as it is. */
  const say = (text: string, status: string | null = text) => {
    set({ said: { text: `${done}${text}`, turn: get().said.turn + 1 }, ...(status === null ? {} : { status }) });
  };
  const sayDone = (text: string, status: string, overview: Overview) => {
    say(text, status);
    done = text;
    reported = overview;
    take(overview);
  };
  const focus = (on: FocusTarget) => {
    const isField = on !== 'heading' && on !== 'next';
    set({ focus: { on, turn: (get().focus?.turn ?? 0) + 1 }, ...(isField ? { isHeldOpen: true } : {}) });
  };

  function step(what: () => Promise<void>): Promise<void> {
    waiting += 1;
    set({ isBusy: true });
    return turns
      .take(async () => {
        done = '';
        try {
          await what();
        } catch (error) {
          turns.forget();
          set({ failure: messageOf(error) });
        }
      })
      .finally(() => {
        waiting -= 1;
        if (waiting === 0) set({ isBusy: false });
      });
  }

  /** What is to be written now, with the 评分人 of this session where a conclusion is given and none is named. */
  function wanted(row: ScoringRow): Texts {
    const { drafts, assessor } = get();
    const texts = textsOf(drafts, row.entry);
    const isNameless = row.entry.assessor === '' && drafts.assessor === undefined && assessor !== '';
    return isNameless && (texts.conclusion ?? '') !== '' ? { ...texts, assessor } : texts;
  }

  /** Writes what is typed in the current row; false when something stays unwritten, which is then said. */
  async function write(isAsked: boolean): Promise<boolean> {
    const { row, isGone } = get();
    if (row === null) return true;
    const texts = wanted(row);
    if (isEmpty(texts)) {
      set({ drafts: {}, problems: {}, notes: [], failure: null });
      return true;
    }
    if (isGone) {
      say(SAYINGS.gone);
      return false;
    }
    const result = await desk.enter(row.name, texts);
    const isWritten = isEmpty(result.problems) && !result.notes.some(({ severity }) => severity === 'error');
    set({ problems: result.problems, notes: result.notes, failure: null, isGone: result.row === null });
    if (result.row !== null) set({ row: result.row });
    if (!isWritten || result.row === null) {
      turns.forget();
      say(SAYINGS.refused);
      const first = [...FIELDS, ANSWER].find(({ field }) => result.problems[field] !== undefined);
      if (isAsked && first !== undefined) focus(first.field);
      return false;
    }
    const { entry } = result.row;
    set({ drafts: afterWriting(get().drafts, texts, entry), isFinished: false });
    if (entry.assessor !== '') set({ assessor: entry.assessor });
    sayDone(SAYINGS.written(result.row), SAYINGS.writtenShort(result.row), result.overview);
    return isEmpty(get().drafts);
  }

  /** False when the row is gone, or the one before it cannot be left. */
  async function show(name: RowName, chosen: Chosen): Promise<boolean> {
    const next = await desk.row(name);
    if (next === null) {
      say(SAYINGS.gone);
      return false;
    }
    // Somebody may have typed on while the answer was on its way.
    while (hasUnwritten(get())) {
      if (await write(chosen === 'here')) continue;
      say(SAYINGS.unwritten);
      return false;
    }
    const { row, seen } = get();
    if (!isSame(row?.name, name) && row !== null) set({ seen: [...seen, row.name].slice(-200) });
    set({
      row: next,
      hasBegun: true,
      isHeldOpen: false,
      isGone: false,
      drafts: {},
      problems: {},
      notes: [],
      failure: null,
      isFinished: false,
    });
    say(done === '' ? SAYINGS.shown(next) : SAYINGS.shownThen(next), null);
    if (chosen === 'here') {
      excel.show(next.name, next.at);
      focus('heading');
    }
    return true;
  }

  /** Leaves the current row for another, once everything typed in it is written. */
  async function leaveFor(name: RowName, chosen: Chosen): Promise<boolean> {
    if (isSame(get().row?.name, name)) return true;
    if (await write(chosen === 'here')) return show(name, chosen);
    say(SAYINGS.unwritten);
    return false;
  }

  async function nextName(): Promise<RowName | null> {
    const { filter, row } = get();
    if (filter.show !== 'remarked') return desk.nextOpen(filter, row?.name ?? null);
    const { rows } = await desk.rows(filter);
    const here = rows.findIndex(({ name }) => isSame(name, row?.name));
    return rows[here + 1]?.name ?? rows[0]?.name ?? null;
  }

  async function goOn(): Promise<void> {
    const name = await nextName();
    if (name === null) {
      set({ isFinished: true });
      say(finishedSaying(get().filter.show));
    } else if (isSame(name, get().row?.name)) say(SAYINGS.onlyThis);
    else await show(name, 'here');
  }

  /** Shows a row where none is: the first that is not assessed, or the first of all. */
  async function begin(chosen: Chosen): Promise<void> {
    const { filter, row } = get();
    const name = (await desk.nextOpen(filter, row?.name ?? null)) ?? (await desk.rows(filter)).rows[0]?.name;
    if (name !== undefined && (await show(name, chosen))) return;
    set({ row: null, hasBegun: true });
    say(SAYINGS.nothing);
  }

  /** Writes at a person's word, then goes on where that is wanted and nobody has turned to this row again. */
  async function enter(since: number): Promise<void> {
    if (!(await write(true))) return;
    const { row, goesOn } = get();
    if (row === null) return;
    if (row.entry.conclusion === '' || touches !== since) return;
    if (goesOn) await goOn();
    else focus('next');
  }

  /** Enters a word that is chosen, not typed. */
  function choice(field: 'conclusion' | 'appealVerdict', word: string): Promise<void> {
    const since = touches;
    return step(async () => {
      const { row, drafts } = get();
      if (row === null || (field === 'appealVerdict' && row.appeal === null)) return;
      set({ drafts: type(drafts, field, word, row.entry) });
      await enter(since);
    });
  }

  return {
    get,
    subscribe,

    /** Shows the first row, or the current one as it stands now; `overview` is what the pane knows of the round. */
    reload: (overview: Overview) =>
      step(async () => {
        if (overview === reported) return;
        if (overview.file !== file) set({ ...START, ...keptBetweenFiles(get()) });
        file = overview.file;
        const { row } = get();
        if (row === null) {
          await begin('byItself');
          return;
        }
        const fresh = await desk.row(row.name);
        if (fresh !== null) {
          set({ row: fresh, isGone: false });
          return;
        }
        set({ isGone: true });
        if (hasUnwritten(get())) return;
        await begin('byItself');
        say(SAYINGS.lost);
      }),

    setFilter: (change: Partial<RowFilter>) =>
      step(async () => {
        if (!(await write(true))) {
          say(SAYINGS.unwritten);
          return;
        }
        set({ filter: { ...get().filter, ...change }, isFinished: false });
        const { rows } = await desk.rows(get().filter);
        const { row } = get();
        if (row === null || !rows.some(({ name }) => isSame(name, row.name))) await begin('byItself');
      }),

    choose: (name: RowName) =>
      step(async () => {
        await leaveFor(name, 'here');
      }),

    next: () =>
      step(async () => {
        if (await write(true)) await goOn();
        else say(SAYINGS.unwritten);
      }),

    previous: () =>
      step(async () => {
        const { seen, filter, row } = get();
        const last = seen.at(-1);
        if (last !== undefined) {
          if (await leaveFor(last, 'here')) set({ seen: seen.slice(0, -1) });
          return;
        }
        const { rows } = await desk.rows({ ...filter, show: 'all' });
        const above = rows[rows.findIndex(({ name }) => isSame(name, row?.name)) - 1];
        if (above === undefined) say(SAYINGS.first);
        else if (await leaveFor(above.name, 'here')) set({ seen: [] });
      }),

    conclude: (conclusion: string) => choice('conclusion', conclusion),

    /** 申诉结论; what it still needs is asked at its field. */
    decide: (verdict: string) => choice('appealVerdict', verdict),

    /** 得分不变，已复核; then on to the next where that is wanted. */
    confirm: () =>
      step(async () => {
        if (!(await write(true))) return;
        const { row } = get();
        if (row?.review == null) return;
        const result = await desk.confirmScore(row.name);
        set({ notes: result.notes, isGone: result.row === null });
        if (result.row?.review !== null) {
          say(SAYINGS.refused);
          return;
        }
        set({ row: result.row });
        sayDone(SAYINGS.confirmed(result.row), SAYINGS.confirmedShort(result.row), result.overview);
        if (get().goesOn) await goOn();
        else focus('next');
      }),

    /** Enter in a field. */
    submit: () => {
      const since = touches;
      return step(() => enter(since));
    },

    /** The focus has left the fields: what was typed is written, without taking the focus back. */
    leave: () =>
      step(async () => {
        if (hasUnwritten(get())) await write(false);
      }),

    type: (field: EntryField, text: string) => {
      const { row, drafts, problems } = get();
      if (row !== null) set({ drafts: type(drafts, field, text, row.entry), problems: without(problems, field) });
    },

    /** Who is told where the round stands after a write, also of one that ends after the page was left. */
    reportTo: (listener: (overview: Overview) => void) => {
      take = listener;
    },

    touch: () => {
      touches += 1;
    },

    focus,

    /** What the sheet has, in place of what was typed. */
    revert: (field: EntryField) => {
      set({ drafts: without(get().drafts, field), problems: without(get().problems, field) });
    },

    discard: () => {
      set({ drafts: {}, problems: {}, notes: [], failure: null });
      say(SAYINGS.discarded);
      return step(async () => {
        if (get().isGone) await begin('byItself');
      });
    },

    prefer: (change: Partial<Pick<ScoringState, 'goesOn' | 'isOpen' | 'isHeldOpen' | 'hasKeys'>>) => {
      set(change);
    },

    /** A person selects rows in Excel; the result ends it. */
    follow: () =>
      excel.onChosen((name) => {
        const { row } = get();
        if (row !== null && row.name.table !== name.table) return;
        void step(async () => {
          await leaveFor(name, 'inExcel');
        });
      }),
  };
}

export type ScoringFlow = ReturnType<typeof scoringFlow>;

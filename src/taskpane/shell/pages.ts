import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PartName } from '../services/navigation';

/** The page of each part, loaded when it is first shown. */
export const PAGES: Readonly<Record<PartName, LazyExoticComponent<ComponentType>>> = {
  home: lazy(() => import('../home/HomePage').then(({ HomePage }) => ({ default: HomePage }))),
  tasks: lazy(() => import('../tasks/TasksPage').then(({ TasksPage }) => ({ default: TasksPage }))),
  units: lazy(() => import('../units/UnitsPage').then(({ UnitsPage }) => ({ default: UnitsPage }))),
  scoring: lazy(() => import('../scoring/ScoringPage').then(({ ScoringPage }) => ({ default: ScoringPage }))),
  ranking: lazy(() => import('../ranking/RankingPage').then(({ RankingPage }) => ({ default: RankingPage }))),
  results: lazy(() => import('../results/ResultsPage').then(({ ResultsPage }) => ({ default: ResultsPage }))),
  sheets: lazy(() => import('../sheets/SheetsPage').then(({ SheetsPage }) => ({ default: SheetsPage }))),
  exchange: lazy(() => import('../exchange/ExchangePage').then(({ ExchangePage }) => ({ default: ExchangePage }))),
  help: lazy(() => import('../help/HelpPage').then(({ HelpPage }) => ({ default: HelpPage }))),
};

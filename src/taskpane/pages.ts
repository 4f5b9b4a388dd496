/** What the pane shows: the two actions, or one of them. */
export type PageName = 'home' | 'build' | 'review';

import { clipped } from '../../../shared/textWidth';

/** Half-width characters left of the page number on a portrait page. */
const ROOM = 48;

/** A footer that stays clear of the page number. */
export const footerText = (text: string): string => clipped(text, ROOM);

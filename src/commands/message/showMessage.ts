import type { Message } from './message';

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

/** Fills the page with a message and a button that closes it; Enter and Esc do the same. */
export function showMessage(place: HTMLElement, { title, lines }: Message, close: () => void): void {
  const button = element('button', '知道了');
  button.addEventListener('click', close);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const list = element('div', '');
  list.append(...lines.map((line) => element('p', line)));
  place.replaceChildren(element('h1', title), list, button);
  document.title = title;
  // A long message is read from its beginning.
  button.focus({ preventScroll: true });
}

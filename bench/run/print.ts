/** One line on the screen of whoever runs the bench. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

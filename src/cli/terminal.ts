/** The two streams of the command line: results on stdout, everything said to a person on stderr. */
export const terminal = {
  print: (text: string): void => {
    process.stdout.write(`${text}\n`);
  },
  error: (text: string): void => {
    process.stderr.write(`${text}\n`);
  },
};

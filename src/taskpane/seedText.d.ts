/** A sample notice, taken into the bundle as it stands. */
declare module '*.txt' {
  const text: string;
  export default text;
}

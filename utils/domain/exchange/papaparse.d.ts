/** What is used of papaparse. Its own types name those of Node and the DOM, which the domain must not know. */
declare module 'papaparse' {
  interface Parsed {
    data: string[][];
    errors: ReadonlyArray<{ type: string; row?: number }>;
  }
  const Papa: {
    parse(text: string, options: { delimiter: string }): Parsed;
    unparse(rows: ReadonlyArray<readonly string[]>, options: { newline: string; delimiter?: string }): string;
  };
  export default Papa;
}

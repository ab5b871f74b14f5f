/**
 * Foreign text as text of a template: every sign of our language is made an ordinary one, so that it comes out as it
 * was (`docs/templates.md`, "Signs as they are").
 */
export function escapeSigns(text: string): string {
  return text.replace(/[{}|]|\[{2,}|\]{2,}|(?<=\\)[[\]]/g, (signs) => signs.replace(/./g, '\\$&'));
}

/** Puts foreign text and our own holes together. What it counts as lost is told by its caller. */
export class BodyWriter {
  private written = '';
  /** Foreign text that nothing of ours has followed yet. */
  private pending = '';
  /** A backslash before a hole cannot be written in our language: it is left out. */
  lostBackslash = false;

  text(foreign: string): void {
    this.pending += foreign;
  }

  /** A piece in our own language. */
  sign(ours: string): void {
    let end = this.pending.length;
    while (this.pending[end - 1] === '\\') end -= 1;
    if (end < this.pending.length) this.lostBackslash = true;
    this.written += escapeSigns(this.pending.slice(0, end)) + ours;
    this.pending = '';
  }

  body(): string {
    return this.written + escapeSigns(this.pending);
  }
}

/**
 * What a run could not read, or read otherwise than it is written: by kind, so that each kind can be counted.
 */
export class Audit {
  /** @type {Map<string, string[]>} */
  kinds = new Map();

  /**
   * @param {string} kind
   * @param {string} words the page or place, and what it says
   */
  note(kind, words) {
    this.kinds.set(kind, [...(this.kinds.get(kind) ?? []), words]);
  }

  /** @returns {string[]} a line for each kind, and, if they are wanted, one for each note */
  lines({ withNotes = false }) {
    return [...this.kinds].flatMap(([kind, notes]) => [
      `${notes.length} × ${kind}`,
      ...(withNotes ? notes.map((words) => `    ${words}`) : []),
    ]);
  }
}

/** Says something to people, under the resource it is about. */
export type Report = (urn: string, severity: Severity, words: string) => Promise<void>;

export type Severity = "info" | "warning";

let listener: Report = () => Promise.resolve();

/** From now on, what there is to say goes there. A process has one engine that listens. */
export function reportTo(report: Report): void {
  listener = report;
}

export const say: Report = (urn, severity, words) => listener(urn, severity, words);

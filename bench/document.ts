import { SaxesParser } from "saxes";
import { decode, encode } from "../provider/xml/encoding";
import { fixtureBytes, fixtureNames } from "../test/support/fixtures";
import { alternate, median, milliseconds } from "./measure";
import { progress, type Table } from "./report";
import { answerFileOf } from "./support/answer-files";
import { xmlLibraries } from "./support/xml-libraries";

type Open = (typeof xmlLibraries)[string];

/** What it costs to change an answer file, and what comes back of one, beside libraries for XML. */
export async function benchDocument(isQuick: boolean): Promise<Table[]> {
  const sizes = [
    { words: "10 KB", size: 10_000, rounds: isQuick ? 10 : 300 },
    { words: "200 KB", size: 200_000, rounds: isQuick ? 5 : 60 },
    { words: "2 MB", size: 2_000_000, rounds: isQuick ? 1 : 9 },
  ];
  const columns = await Promise.all(
    sizes.map(({ size, rounds }) => editTimes(Buffer.from(answerFileOf(size)), rounds)),
  );
  const rows = Object.keys(columns[0]!).map((name) => [
    name,
    ...columns.flatMap((times) => [`${times[name]!.toFixed(2)} ms`, (times[name]! / times.ours!).toFixed(2)]),
  ]);
  return [
    {
      title: "One edit",
      about:
        "A command is added to an answer file: read, changed and written, from bytes to bytes. With this package that " +
        "includes the check of the result, which parses it once more.",
      columns: ["", ...sizes.flatMap(({ words }) => [words, "beside ours"])],
      rows,
    },
    fidelityTable(),
  ];
}

async function editTimes(bytes: Buffer, rounds: number): Promise<Record<string, number>> {
  progress(`one edit in ${Math.round(bytes.length / 1000)} KB, ${rounds} rounds`);
  const timed = Object.fromEntries<() => number>([
    ...Object.entries(xmlLibraries).map(([name, open]) => [name, () => milliseconds(() => edit(open, bytes))] as const),
    ["saxes, parsing alone", () => milliseconds(() => parseAlone(bytes))],
  ]);
  // The first rounds warm up.
  await alternate(Math.ceil(rounds / 3), timed);
  const times = await alternate(rounds, timed);
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
}

function edit(open: Open, bytes: Buffer): Buffer {
  return rewrite(open, bytes, (document) => document.add());
}

function rewrite(open: Open, bytes: Buffer, change: (document: ReturnType<Open>) => void): Buffer {
  const { text, encoding } = decode(bytes);
  const document = open(text);
  change(document);
  return encode(document.write(), encoding);
}

function parseAlone(bytes: Buffer): number {
  let count = 0;
  const parser = new SaxesParser({ xmlns: true });
  for (const event of ["opentag", "closetag", "text", "comment", "cdata"] as const)
    parser.on(event, () => void (count += 1));
  parser.write(decode(bytes).text).close();
  return count;
}

function fidelityTable(): Table {
  const rows = Object.entries(xmlLibraries).map(([name, open]) => {
    const unchanged = (bytes: Buffer): Buffer => rewrite(open, bytes, () => undefined);
    const undone = (bytes: Buffer): Buffer => rewrite(open, edit(open, bytes), (document) => document.remove());
    return [name, ...[unchanged, undone].map((work) => `${identical(work)} of ${fixtureNames.length}`)];
  });
  return {
    title: "Answer files that come back byte for byte",
    about:
      "Of the layouts in `test/fixtures`: read and written without a change, and with a command added, written, read " +
      "again, and the command removed. Encodings are left to this package's `decode` and `encode` in every case, so only the XML counts.",
    columns: ["", "without a change", "added and removed"],
    rows,
  };
}

/** How many of the fixtures are the same bytes after `work`; one that cannot be read by it is not. */
function identical(work: (bytes: Buffer) => Buffer): number {
  return fixtureNames.map(fixtureBytes).filter((bytes) => {
    try {
      return work(bytes).equals(bytes);
    } catch {
      return false;
    }
  }).length;
}

import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { HandWrittenCommand } from "./hand-written";
import { NoOp } from "./no-op";

/** Who manages the commands: this package; nobody, so that only the engine works; or what people write by hand. */
export type Contender = "ours" | "floor" | "by hand";

/** A program with so many commands on an answer file. */
export const programs: Record<Contender, (path: string, count: number) => PulumiFn> = {
  ours: (path, count) =>
    synchronous(() => {
      const answerFile = new AnswerFile("file", { path });
      for (const { name, args } of commands(count)) new AsyncCommand(name, { answerFile, ...args });
    }),
  floor: (path, count) =>
    synchronous(() => {
      const { path: answerFile } = new NoOp("file", { path });
      for (const { name, args } of commands(count)) new NoOp(name, { answerFile, ...args });
    }),
  "by hand": (path, count) =>
    synchronous(() => {
      for (const { name, order, args } of commands(count)) {
        new HandWrittenCommand(name, { answerFile: path, order, ...args });
      }
    }),
};

function synchronous(program: () => void): PulumiFn {
  return () => Promise.resolve(program());
}

function commands(count: number): { name: string; order: number; args: { path: string; description: string } }[] {
  return Array.from({ length: count }, (_, index) => {
    const order = index + 1;
    return {
      name: `c${order}`,
      order,
      args: { path: `X:\\tools\\command-${order}.exe /quiet`, description: `Command ${order}` },
    };
  });
}

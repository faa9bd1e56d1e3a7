import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile, AsyncCommand } from "../../sdk";
import { HandWrittenCommand } from "./hand-written";
import { NoOp } from "./no-op";

/**
 * Who manages the commands: this package; nobody, so that only the engine works; nobody, but with as much state as this
 * package's resources have; or what people write by hand.
 */
export type Contender = "ours" | "floor" | "floor, our state" | "by hand";

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
  "floor, our state": (path, count) =>
    synchronous(() => {
      const { path: answerFile } = new NoOp("file", { path });
      for (const { name, order, args } of commands(count)) {
        const urn = pulumi.createUrn(name, "pulumi-nodejs:dynamic/unattend:AsyncCommand");
        new NoOp(name, { answerFile, ...args, __declaration: { urn, place: order } });
      }
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

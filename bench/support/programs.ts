import * as pulumi from "@pulumi/pulumi";
import type { PulumiFn } from "@pulumi/pulumi/automation";
import { AnswerFile } from "../../sdk";
import { dynamicDoor, pluginDoor, type Door } from "../../test/support/doors";
import { HandWrittenCommand } from "./hand-written";
import { NoOp } from "./no-op";

/**
 * Who manages the commands: this package; nobody, so that only the engine works; nobody, but with as much state as this
 * package's resources have; or what people write by hand.
 */
export type Contender = "ours" | "floor" | "floor, our state" | "by hand";

/**
 * Beside them, one resource that has all commands, one that does nothing, and one that does nothing with all commands; and this
 * package's plugin, and a plugin that does nothing with as much state.
 */
export type AnyContender = Contender | "one array" | "nothing" | "nothing, our state" | "plugin" | "no-op plugin";

/** A program with so many commands on an answer file. */
export const programs: Record<AnyContender, (path: string, count: number) => PulumiFn> = {
  ours: singleCommands(dynamicDoor),
  floor: noOps(() => ({})),
  "floor, our state": noOps(({ name, order }) => {
    const urn = pulumi.createUrn(name, "pulumi-nodejs:dynamic/unattend:AsyncCommand");
    return { __declaration: { urn, place: order } };
  }),
  "by hand": (path, count) =>
    synchronous(() => {
      for (const { name, order, args } of commands(count)) {
        new HandWrittenCommand(name, { answerFile: path, order, ...args });
      }
    }),
  "one array": (path, count) =>
    synchronous(() => {
      const RunAsynchronous = commands(count).map(({ name, args }) => ({ name, ...args }));
      new AnswerFile("file", { path, commands: { windowsPE: { RunAsynchronous } } });
    }),
  nothing: (path) => synchronous(() => void new NoOp("file", { path })),
  "nothing, our state": (path, count) =>
    synchronous(() => {
      const byName = Object.fromEntries(commands(count).map(({ name, args }) => [name, args]));
      const orders = Object.fromEntries(commands(count).map(({ name, order }) => [name, order]));
      const RunAsynchronous = { byName, sequence: Object.keys(byName) };
      new NoOp("file", { path, commands: { windowsPE: { RunAsynchronous } }, orders });
    }),
  plugin: singleCommands(pluginDoor),
  "no-op plugin": singleCommands(pluginDoor),
};

function singleCommands({ AnswerFile, AsyncCommand }: Door): (path: string, count: number) => PulumiFn {
  return (path, count) =>
    synchronous(() => {
      const answerFile = new AnswerFile("file", { path });
      for (const { name, args } of commands(count)) new AsyncCommand(name, { answerFile, ...args });
    });
}

/** @param furtherState What each resource that does nothing keeps beside a command's arguments. */
function noOps(furtherState: (command: Command) => pulumi.Inputs): (path: string, count: number) => PulumiFn {
  return (path, count) =>
    synchronous(() => {
      const { path: answerFile } = new NoOp("file", { path });
      for (const command of commands(count)) {
        new NoOp(command.name, { answerFile, ...command.args, ...furtherState(command) });
      }
    });
}

function synchronous(program: () => void): PulumiFn {
  return () => Promise.resolve(program());
}

interface Command {
  readonly name: string;
  readonly order: number;
  readonly args: { readonly path: string; readonly description: string };
}

function commands(count: number): Command[] {
  return Array.from({ length: count }, (_, index) => {
    const order = index + 1;
    return {
      name: `c${order}`,
      order,
      args: { path: `X:\\tools\\command-${order}.exe /quiet`, description: `Command ${order}` },
    };
  });
}

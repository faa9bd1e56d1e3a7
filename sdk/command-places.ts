import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import type { CommandArray } from "../provider/unattend/model/command-array";
import { highestOrder } from "../provider/unattend/model/vocabulary";

/** What a command claims when it is constructed. undefined: known only later, or left to the provider. */
export interface Claim {
  /** The resource's name. */
  readonly name: string;
  readonly pass: string | undefined;
  readonly architectures: readonly string[] | undefined;
  readonly pin: number | undefined;
  readonly path: string | undefined;
}

/** A command's place among the commands of a program, and what the other ones insist on. */
export interface Place {
  readonly place: number;
  readonly siblingPins: readonly number[] | undefined;
}

/**
 * Counts the commands of one answer file as the program constructs them, so that the provider can give them the same
 * Orders whichever of them the engine lets it create first.
 */
export class CommandPlaces {
  readonly claims: Claim[] = [];
  readonly lists: { readonly names: readonly string[]; readonly runs: readonly string[] }[] = [];
  private readonly counted: { claim: Claim; place: number }[] = [];
  /** Those of all answer files of the program. */
  private readonly ofProgram = placesOfProgram();

  /**
   * @param name The name of the resource that says which file it is.
   * @param path Its path; undefined if it is known only later.
   */
  constructor(
    readonly name: string,
    readonly path: string | undefined,
  ) {
    this.ofProgram.push(this);
  }

  /**
   * @throws RunError, which Pulumi shows without a stack trace: UA202 if the program pins an Order twice in one list,
   * UA203 if it declares more commands for one list than there are Orders.
   */
  claim(claim: Claim): Promise<Place> {
    const { pin } = claim;
    const twin = this.claims.find((other) => pin !== undefined && other.pin === pin && surelyMeet(other, claim));
    if (twin) {
      throw new pulumi.RunError(
        `UA202: the commands "${twin.name}" and "${claim.name}" pin Order ${pin} in one list. ` +
          "Pin different Orders, or leave `order` out of one of them",
      );
    }
    this.claims.push(claim);
    if (this.claims.filter((other) => surelyMeet(other, claim)).length > highestOrder) {
      throw new pulumi.RunError(
        `UA203: with "${claim.name}", the program declares more than ${highestOrder} commands for one list, and there are no more Orders. ` +
          "Remove commands that are no longer needed",
      );
    }
    const place = pin === undefined ? this.nextPlace(claim) : 1;
    // A pinned command needs neither, and with many of them the pins would be most of their state.
    return this.whenConstructed().then(() => ({
      place,
      siblingPins: pin === undefined ? this.pinsBeside(claim) : undefined,
    }));
  }

  /** Takes note of the commands of a resource that has several: they have no places, since they are in sequence by themselves. */
  claimList(name: string, { byName }: CommandArray): void {
    this.lists.push({
      names: [name, ...Object.keys(byName).map((command) => `${name}#${command}`)],
      runs: Object.values(byName).flatMap(({ path, commandLine }) => [path, commandLine].filter(isText)),
    });
  }

  /**
   * Fingerprints of the paths of all commands at this path, each as often as it is declared: commands that stand there
   * unmanaged and have one of these paths are going to be taken over, so that their Orders do not count as somebody else's.
   */
  async declaredPaths(): Promise<string | undefined> {
    await this.whenConstructed();
    return fingerprints(
      this.atPath.flatMap(({ claims, lists }) => [
        ...claims.flatMap(({ path }) => path ?? []),
        ...lists.flatMap(({ runs }) => runs),
      ]),
    );
  }

  /** Fingerprints of the names of all resources that the program has at this path. */
  async declaredNames(): Promise<string | undefined> {
    await this.whenConstructed();
    return namesOf(this.atPath);
  }

  /** Fingerprints of the names of all other resources: another path may lead to the same file. */
  async otherNames(): Promise<string | undefined> {
    await this.whenConstructed();
    const { atPath } = this;
    return namesOf(this.ofProgram.filter((other) => !atPath.includes(other)));
  }

  /** Those of all answer files of the program with this path. */
  private get atPath(): CommandPlaces[] {
    return this.ofProgram.filter((other) => other === this || (this.path !== undefined && other.path === this.path));
  }

  /** One more than the commands before it that may stand in the same list. */
  private nextPlace(claim: Claim): number {
    const beside = this.counted.filter((other) => mayMeet(other.claim, claim));
    const place = 1 + Math.max(0, ...beside.map((other) => other.place));
    this.counted.push({ claim, place });
    return place;
  }

  private pinsBeside(claim: Claim): number[] | undefined {
    const beside = this.claims.filter((other) => other !== claim && mayMeet(other, claim));
    const pins = beside.flatMap(({ pin }) => pin ?? []).sort((a, b) => a - b);
    return pins.length > 0 ? pins : undefined;
  }

  /** A program constructs its resources in one go: when that is over, the pins of all of them are known. */
  private whenConstructed(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
}

/** Those of one program; a process may run several programs, one after the other. Under mocks, which have no stack, each is one. */
const ofPrograms = new WeakMap<object, CommandPlaces[]>();
const outsideOfPrograms = {};

function placesOfProgram(): CommandPlaces[] {
  const program = pulumi.runtime.getStackResource() ?? pulumi.runtime.getMonitor() ?? outsideOfPrograms;
  const places = ofPrograms.get(program) ?? [];
  ofPrograms.set(program, places);
  return places;
}

function namesOf(places: readonly CommandPlaces[]): string | undefined {
  const names = places.flatMap(({ name, claims, lists }) => [
    name,
    ...claims.map((claim) => claim.name),
    ...lists.flatMap((list) => list.names),
  ]);
  return fingerprints([...new Set(names)]);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** In one text, since a list of them would be most of the file's state. undefined for none. */
function fingerprints(texts: readonly string[]): string | undefined {
  return texts.map(fingerprint).sort().join("") || undefined;
}

/** What tells one text from another, in three characters; the provider makes the same of what it finds (command-list.ts). */
function fingerprint(text: string): string {
  let made = madeFingerprints.get(text);
  if (made === undefined) {
    made = createHash("sha256").update(text.trim()).digest("base64url").slice(0, 3);
    madeFingerprints.set(text, made);
  }
  return made;
}

/** Each answer file wants those of all names of the program. */
const madeFingerprints = new Map<string, string>();

function mayMeet(a: Claim, b: Claim): boolean {
  const passes = a.pass === undefined || b.pass === undefined || a.pass === b.pass;
  const lists =
    a.architectures === undefined || b.architectures === undefined || overlap(a.architectures, b.architectures);
  return passes && lists;
}

function surelyMeet(a: Claim, b: Claim): boolean {
  const bothDefault = a.architectures === undefined && b.architectures === undefined;
  return (
    a.pass !== undefined && a.pass === b.pass && (bothDefault || overlap(a.architectures ?? [], b.architectures ?? []))
  );
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}

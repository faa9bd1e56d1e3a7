import * as pulumi from "@pulumi/pulumi";
import { CommandPlaces } from "./command-places";
import { commandArrays, type Commands } from "./commands";
import { dynamicResource, type Kind } from "./dynamic-resource";
import type { Settings } from "./settings";

/**
 * The processor architectures that answer files know.
 *
 * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend
 */
export type Architecture = "x86" | "amd64" | "arm64" | "arm" | "ia64" | "wow64";

/** What a program says of an answer file. */
export interface AnswerFileArgs {
  /**
   * Where the answer file is: any path that the operating system opens (a relative one starts from the directory of the
   * Pulumi program), or a UNC path (`\\server\share\folder\autounattend.xml`). On Linux and macOS a UNC path goes through
   * Samba's client; the stack's settings `unattend:smbUsername`, `smbPassword`, `smbDomain`, `smbPort`, `smbProtection`,
   * `smbTimeout` and `mounts` say how. The folder must be there, unless `createFolders` is set. A change moves the file: it is published at the new
   * path before it goes from the old one.
   *
   * Errors: UA301 (folder missing), UA302 (access denied), UA303 (a folder is there), UA305 (not a path of a file), UA310
   * (locked by another publisher), UA311 to UA316 (the server), UA317 (settings); the share's own: UA304, UA307 to UA309.
   */
  path: pulumi.Input<string>;
  /**
   * The whole document as XML text, apart from managed commands. Compared with the stored one by meaning: a file that
   * differs only in layout, comments, or how a value, a name or the key of a list's item is spelled stays as it is.
   *
   * Default: what is there stays; a missing file starts from the smallest valid document. Not together with `settings`.
   *
   * Errors: UA001 to UA006 (not an answer file, or more than 16 MiB), UA205 (a declared command stands in it), UA206 (a
   * different file is there, see `adopt`), UA207 (somebody else publishes the document), UA208 (copied from a published file),
   * UA209 (an Order is taken).
   */
  content?: pulumi.Input<string>;
  /**
   * The whole document as an object, apart from managed commands: configuration pass → component → settings, for
   * instance `{ windowsPE: { "Microsoft-Windows-Setup": { UserData: { AcceptEula: true } } } }`. An array becomes one
   * element for each item, with `wcm:action="add"`; items that Windows numbers get an `Order` or `wcm:keyValue` from 1, unless
   * one of them has its own. Numbers, true and false are spelled as Microsoft's reference has them, text is written as it is.
   * A name that begins with `@` is an attribute. What the reference does not have goes through `unlisted`.
   * Compared by meaning: see `content`.
   *
   * Default: as for `content`. Errors: UA210 (wrong shape, names the property), UA209 (an Order is taken). Warnings and notes:
   * UA140 to UA152 (not as the reference has it, names the property).
   *
   * @see https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/components-b-unattend
   */
  settings?: pulumi.Input<Settings>;
  /**
   * The architectures that `settings` are written for, and that commands are for which name none themselves.
   *
   * Default: `["amd64"]` for `settings`; for commands the architectures that the file has components for, or
   * `["amd64"]`. Errors: UA104 (unknown architecture).
   */
  architectures?: pulumi.Input<pulumi.Input<Architecture>[]>;
  /**
   * With `content` or `settings`: write passwords as "Hide Sensitive Data" of Windows System Image Manager does, those that have
   * a `PlainText` beside their `Value` (of local accounts, of the administrator, of AutoLogon): base64, and `PlainText` false.
   * **That hides them from a glance, and protects nothing**: whoever can read the file can read them. The passwords of commands and of
   * `Credentials` have no such form. A change of this argument writes the file again; where a hand has only changed
   * the form, the file stays as it is. Default: false. Errors: UA105 (neither true nor false).
   */
  hidePasswords?: pulumi.Input<boolean>;
  /**
   * With `content` or `settings`: replace a different file that is there when the resource is created. Managed commands
   * in it stay. Default: false, which gives error UA206 instead.
   */
  adopt?: pulumi.Input<boolean>;
  /**
   * Make the folders of the path that are missing; they stay when the resource goes. On a share that is mounted, only where the
   * mount is not empty: an empty folder may be a mount without its share. Default: false, which gives error UA301 instead.
   */
  createFolders?: pulumi.Input<boolean>;
  /**
   * The program's commands, by configuration pass and list, each list in the sequence in which Windows runs it: for instance
   * `{ specialize: { RunSynchronous: [{ name: "join", path: "C:\\setup\\join.cmd" }] } }`. Passes, lists, arrays and names are
   * plain; values may be outputs. Commands of other people and programs stay, and keep their Orders; the array's own ones get
   * Orders in between, ascending. One that stands there already, says the same and is managed by nobody is taken over.
   *
   * Default: none. Errors: UA103 (a list that the pass does not have), UA105 (an argument that the list does not have),
   * UA201, UA203 and UA212 (no Orders that the sequence allows), UA205 (it stands in `content`), UA213 (a name twice).
   */
  commands?: Commands;
}

const kind: Kind = { type: "AnswerFile", lifecycle: "answerFile", outputs: ["orders", "sha256"] };

/**
 * A Windows answer file (unattend.xml) on a share.
 *
 * On every preview and update it is compared with what is stored on the share. Destroying it removes the file only if
 * the provider made it, no other resource uses it, and nobody has changed it by hand.
 *
 * @see https://learn.microsoft.com/windows-hardware/manufacture/desktop/update-windows-settings-and-scripts-create-your-own-answer-file-sxs
 */
export class AnswerFile extends pulumi.CustomResource {
  /** Where the answer file is. */
  declare readonly path: pulumi.Output<string>;
  /** The Orders of its `commands`, by name; undefined without commands. */
  declare readonly orders: pulumi.Output<Record<string, number> | undefined>;
  /**
   * SHA-256 of the bytes that this resource published last, in hexadecimal digits: a trigger for what depends on them, such as
   * an ISO or a redistribution. What AsyncCommands and CommandLists change in the file after that is not in it.
   */
  declare readonly sha256: pulumi.Output<string>;

  /** @internal */
  declare readonly places: CommandPlaces;
  /** @internal */
  declare readonly givenArchitectures: AnswerFileArgs["architectures"];

  /**
   * @param name The resource's name. With `content` or `settings` it stands in the comment before the document's root.
   * @param args Where the file is, and what the program wants of it.
   * @param opts Pulumi's resource options.
   */
  constructor(name: string, args: AnswerFileArgs, opts: pulumi.CustomResourceOptions = {}) {
    if (args?.path === undefined) {
      throw new pulumi.RunError(`UA105: the answer file "${name}" has no \`path\`. Give the path of the file`);
    }
    const places = new CommandPlaces(name, typeof args.path === "string" ? args.path : undefined);
    const declaration = {
      commandPaths: places.declaredPaths(),
      names: places.declaredNames(),
      otherNames: places.otherNames(),
    };
    const props = { ...args, commands: commandArrays(args.commands) };
    super(...dynamicResource(kind, name, props, declaration, opts));
    // Not enumerable: a resource that a program exports stands in the outputs with all that is.
    Object.defineProperties(this, { places: { value: places }, givenArchitectures: { value: args.architectures } });
  }
}

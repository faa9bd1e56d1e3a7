import { spawnSync } from "node:child_process";
import * as pulumi from "@pulumi/pulumi";
import { js2xml, xml2js, type Element } from "xml-js";
import type { SambaServer } from "../../test/support/samba";

/** A dynamic resource that does nothing: what the engine alone costs. It stores a line as long as this package's. */
export class NoOp extends pulumi.CustomResource {
  declare readonly path: pulumi.Output<string>;

  constructor(name: string, props: pulumi.Inputs, opts: pulumi.CustomResourceOptions = {}) {
    const line = `exports.handler=()=>({check:(o,n)=>({inputs:n}),diff:()=>({}),create:i=>({id:i.path,outs:i}),update:(i,o,n)=>({outs:n}),delete(){}})`;
    super("pulumi-nodejs:dynamic/unattend:NoOp", name, { ...props, __provider: line }, opts);
  }
}

/**
 * What people write by hand: for each command it fetches the file, changes it with xml-js, and puts it back, one after
 * the other because otherwise they would overwrite each other.
 */
export function publishNaively(server: SambaServer, file: string, commands: number): void {
  const { user, port } = server.access;
  const smbclient = (command: string, input = ""): string => {
    const args = ["//127.0.0.1/share", `--port=${port}`, `--user=${user.name}`, "--stderr", `--command=${command}`];
    return spawnSync("smbclient", args, { input, env: { ...process.env, PASSWD: user.password } }).stdout.toString();
  };
  for (let order = 1; order <= commands; order += 1) {
    const document = xml2js(smbclient(`get "${file}" -`)) as Element;
    const list = find(document, "RunAsynchronous")!;
    const text = (name: string, value: string): Element => ({
      type: "element",
      name,
      elements: [{ type: "text", text: value }],
    });
    const elements = [text("Order", String(order)), text("Path", `X:\\${order}.exe`)];
    (list.elements ??= []).push({ type: "element", name: "RunAsynchronousCommand", elements });
    smbclient(`put - "${file}"`, js2xml(document, { spaces: 2 }));
  }
}

function find(element: Element, name: string): Element | undefined {
  if (element.name === name) return element;
  for (const child of element.elements ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

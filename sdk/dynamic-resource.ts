import * as pulumi from "@pulumi/pulumi";
import { secretNames, withSecretPasswords } from "./secrets";

/** A kind of resource. */
export interface Kind {
  /** The last part of its type. */
  readonly type: string;
  /** The lifecycle that `pulumi-unattend/provider` exports for it. */
  readonly lifecycle: "answerFile" | "asyncCommand" | "commandList";
  /** Names of its outputs that are no inputs. */
  readonly outputs: readonly string[];
}

/**
 * What the constructor of a resource whose provider is this package, as it is installed beside the program, gives to
 * `pulumi.CustomResource`. Not a class between the two: Pulumi regards who calls the class below `CustomResource` as the
 * program, and stores that place with every resource.
 *
 * `pulumi.dynamic.Resource` serializes a provider's whole code and stores it twice with every resource. What is stored
 * here is one constant line that requires the code by name, so that state stays small and an upgrade of this package
 * changes no resource. The line is a public contract: state that was written years ago runs it.
 *
 * @param declaration What the provider has to know of the rest of the program; Pulumi does not show it.
 * @throws RunError, which Pulumi shows without a stack trace: UA105 for the option `import`.
 */
export function dynamicResource(
  { type, lifecycle, outputs }: Kind,
  name: string,
  props: pulumi.Inputs,
  declaration: pulumi.Inputs,
  opts: pulumi.CustomResourceOptions,
): [token: string, name: string, props: pulumi.Inputs, opts: pulumi.CustomResourceOptions] {
  if (opts.import !== undefined) {
    throw new pulumi.RunError(
      `UA105: Pulumi cannot import "${name}", since its provider is a dynamic one. ` +
        "Leave the option `import` out: `pulumi up` takes up what stands in the file; the resources of the plugin can be imported",
    );
  }
  const token = `pulumi-nodejs:dynamic/unattend:${type}`;
  // Pulumi makes several promises for every property, also for one that is not given.
  const given = Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined));
  const results = Object.fromEntries(outputs.map((output) => [output, undefined]));
  const inputs = {
    ...results,
    ...withSecretPasswords(given),
    __declaration: {
      urn: pulumi.createUrn(name, token, opts.parent),
      secrets: secretNames(given),
      ...declaration,
    },
    __provider: storedLine(lifecycle),
  };
  return [token, name, inputs, opts];
}

function storedLine(lifecycle: Kind["lifecycle"]): string {
  return `exports.handler=()=>require("module").createRequire(process.cwd()+"/x.js")("pulumi-unattend/provider").${lifecycle}`;
}

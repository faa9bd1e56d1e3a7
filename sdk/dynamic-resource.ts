import * as pulumi from "@pulumi/pulumi";

/** The lifecycles that `pulumi-unattend/provider` exports. */
export type LifecycleName = "answerFile" | "asyncCommand";

/**
 * A resource whose provider is this package, as it is installed beside the program.
 *
 * `pulumi.dynamic.Resource` serializes a provider's whole code and stores it twice with every resource. What is stored
 * here is one constant line that requires the code by name, so that state stays small and an upgrade of this package
 * changes no resource. The line is a public contract: state that was written years ago runs it.
 */
export abstract class DynamicResource extends pulumi.CustomResource {
  protected constructor(
    type: string,
    lifecycle: LifecycleName,
    name: string,
    props: pulumi.Inputs,
    opts: pulumi.CustomResourceOptions,
  ) {
    const token = `pulumi-nodejs:dynamic/unattend:${type}`;
    super(
      token,
      name,
      {
        ...props,
        identity: pulumi.createUrn(name, token, opts.parent),
        secrets: secretNames(props),
        __provider: storedLine(lifecycle),
      },
      opts,
    );
  }
}

function storedLine(lifecycle: LifecycleName): string {
  return `exports.handler=()=>require("module").createRequire(process.cwd()+"/x.js")("pulumi-unattend/provider").${lifecycle}`;
}

/** Names of the inputs that are secret, so that the provider keeps them out of what it says; undefined for none. */
function secretNames(props: pulumi.Inputs): pulumi.Output<string[] | undefined> {
  const names = Object.entries(props as Record<string, unknown>).flatMap(([name, value]) =>
    // The password is secret anyway; that alone shall not hide the account.
    name === "credentials" && isPlainObject(value)
      ? Object.entries(value).flatMap(([part, inner]) =>
          part === "password" ? [] : [[`${name}.${part}`, inner] as const],
        )
      : [[name, value] as const],
  );
  const found = Promise.all(
    names.map(async ([name, value]) => ((await pulumi.isSecret(pulumi.output(value))) ? [name] : [])),
  );
  return pulumi.output(found.then((secret) => (secret.flat().length > 0 ? secret.flat() : undefined)));
}

/** True for an object whose parts are given one by one, not as a whole that comes later. */
export function isPlainObject<T>(value: T): value is T & Record<string, unknown> {
  return typeof value === "object" && value !== null && !pulumi.Output.isInstance(value) && !(value instanceof Promise);
}

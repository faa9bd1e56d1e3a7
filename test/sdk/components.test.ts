import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import { catalog, type Setting } from "../../provider/unattend/catalog/catalog";
import { unlisted } from "../../sdk";
import { checkout } from "../support/checkout";

const file = "sdk/components.ts";
const source = ts.createSourceFile(file, readFileSync(join(checkout, file), "utf8"), ts.ScriptTarget.Latest, true);
const interfaces = source.statements.filter(ts.isInterfaceDeclaration);

describe("the types of settings", () => {
  it("are an interface for each name", () => {
    const names = interfaces.map(({ name }) => name.text);
    assert.deepEqual([...new Set(names)], names);
  });

  it("have every setting of the catalog where it stands, by all its spellings, with its page", () => {
    const missing = catalog().components.flatMap((component) => missingIn("Components", component));
    assert.deepEqual(missing, []);
  });

  it("are as deep as the catalog: no interface is left over", () => {
    const groups = catalog().components.flatMap(groupsIn);
    assert.equal(interfaces.length, groups.length + 1);
  });
});

describe("unlisted", () => {
  it("gives back what it is given", () => {
    const settings = { NewSetting: { Value: [1, "a", true] } };
    assert.equal(unlisted(settings), settings);
  });
});

/** The settings, from this one down, that the interface with this name does not lead to, or does not document. */
function missingIn(interfaceName: string, setting: Setting): string[] {
  const { settings, spellings = [] } = setting.facts;
  return [setting.name, ...spellings].flatMap((name) => {
    const property = propertyOf(interfaceName, name);
    const documentation = property && property.getFullText(source);
    const about = setting.page ?? setting.source ?? setting.facts.knownFrom;
    if (!property || !documentation?.includes(about!)) return [setting.place];
    return settings ? setting.settings.flatMap((child) => missingIn(typeNameOf(property), child)) : [];
  });
}

function propertyOf(interfaceName: string, name: string): ts.PropertySignature | undefined {
  const properties = interfaces
    .find((declaration) => declaration.name.text === interfaceName)
    ?.members.filter((member) => ts.isPropertySignature(member));
  return properties?.find((property) => (property.name as ts.StringLiteral).text === name);
}

/** Of `Input<Setup_UserData>`, what stands in it. */
function typeNameOf({ type }: ts.PropertySignature): string {
  assert.ok(type && ts.isTypeReferenceNode(type) && type.typeArguments?.[0]);
  return type.typeArguments[0].getText(source);
}

function groupsIn(setting: Setting): Setting[] {
  return setting.facts.settings ? [setting, ...setting.settings.flatMap(groupsIn)] : [];
}

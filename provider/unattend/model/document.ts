import { UnattendError } from "../../errors";
import { placeOf, placeWords } from "../../xml/place";
import {
  attributeOf,
  childElements,
  isBlank,
  parseXml,
  type XmlComment,
  type XmlElement,
  type XmlNode,
  type XmlTree,
} from "../../xml/tree";
import { architectureOf, componentsNamed, findCommandLists, type CommandList } from "./command-list";
import { markIn, parseOwnershipComment, parseUseComment, type Owner } from "./ownership";
import {
  architectures,
  defaultArchitecture,
  pantherAttribute,
  pantherSecret,
  unattendNamespace,
  usualPrefixes,
  wcmNamespace,
  type ListKind,
} from "./vocabulary";

/** The smallest valid answer file, which a new file starts from. */
export const smallestDocument = `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="${unattendNamespace}" xmlns:wcm="${wcmNamespace}">
</unattend>
`;

/** A parsed answer file. Read-only; changes are planned on it (plan.ts). */
export class AnswerFileDocument {
  private constructor(
    readonly tree: XmlTree,
    readonly lists: readonly CommandList[],
  ) {}

  /**
   * @throws UA001, UA003, UA004 (see parseXml), UA005 for XML that is no answer file, UA006 for the copy that Windows
   * Setup keeps of one.
   */
  static parse(text: string): AnswerFileDocument {
    const tree = parseXml(text, usualPrefixes);
    const { root } = tree;
    if (root.local !== "unattend" || root.namespace !== unattendNamespace) {
      const isUnqualified = root.local === "unattend" && root.namespace === "";
      throw new UnattendError("UA005", {
        place: placeWords(placeOf(text, root.start)),
        cause: `the root element is <${root.name}>${root.namespace ? ` in ${root.namespace}` : ""}, not <unattend> in ${unattendNamespace}`,
        remedy: isUnqualified
          ? `Declare the namespace: <unattend xmlns="${unattendNamespace}">`
          : "This is XML, but no answer file: check what it is and where it comes from",
      });
    }
    refusePantherCopy(tree);
    return new AnswerFileDocument(tree, findCommandLists(root));
  }

  /** Who publishes the whole document, by the comment before its root. */
  get owner(): Owner | undefined {
    const comment = this.ownerComment;
    return comment && parseOwnershipComment(comment.value);
  }

  get ownerComment(): XmlComment | undefined {
    const { nodes, root } = this.tree;
    const before = nodes.slice(0, nodes.indexOf(root));
    return before.findLast(
      (node): node is XmlComment => node.kind === "comment" && parseOwnershipComment(node.value) !== undefined,
    );
  }

  /** Who wants the document to be there, beside who publishes it; said only in one that the provider made. */
  get users(): { owner: Owner; comment: XmlComment }[] {
    return this.tree.root.children.flatMap((node) => {
      const owner = node.kind === "comment" ? parseUseComment(node.value) : undefined;
      return owner ? [{ owner, comment: node as XmlComment }] : [];
    });
  }

  /** True if the provider made the file. */
  get isAdded(): boolean {
    return markIn(this.tree.root)?.mark.kind === "added";
  }

  /** What the document said when its publisher left it to others who use it. */
  get left(): string | undefined {
    const mark = markIn(this.tree.root)?.mark;
    return mark?.kind === "added" ? mark.left : undefined;
  }

  /** True if nothing is in the document but what the provider says about itself. */
  get isEmpty(): boolean {
    const { root } = this.tree;
    const ours = new Set<XmlNode | undefined>([markIn(root)?.comment, ...this.users.map(({ comment }) => comment)]);
    return root.children.every((node) => ours.has(node) || isBlank(node));
  }

  /** True if a command of any program stands in the document. */
  get hasManagedCommands(): boolean {
    return this.lists.some((list) => list.commands.some(({ owner }) => owner !== undefined));
  }

  /**
   * The architectures that a command is for which names none: those that the file has the list's component for, else
   * those of its other components. What was added for commands does not count, so that one command does not decide for
   * the next.
   */
  architecturesFor({ component: name }: ListKind, pass: string): string[] {
    const { root } = this.tree;
    const own = (component: XmlElement): boolean => markIn(component)?.mark.kind !== "added";
    const inPass = componentsNamed(root, pass, name).filter(own);
    // wow64 components hold settings for the 32-bit part of a 64-bit Windows, which runs no Setup of its own.
    const inFile = childElements(root, "settings")
      .flatMap((settings) => childElements(settings, "component"))
      .filter((component) => own(component) && architectureOf(component) !== "wow64");
    const found = new Set((inPass.length > 0 ? inPass : inFile).map(architectureOf).filter(isKnownArchitecture));
    return found.size > 0 ? [...found] : [defaultArchitecture];
  }
}

function isKnownArchitecture(name: string): boolean {
  return (architectures as readonly string[]).includes(name);
}

/** Windows Setup keeps a copy of the answer file in which secrets are struck out: publishing it would lose them. */
function refusePantherCopy({ text, root }: XmlTree): void {
  const processed = childElements(root)
    .flatMap((settings) => [settings, ...childElements(settings)])
    .find((element) => attributeOf(element, pantherAttribute) !== undefined);
  const offset = processed ? processed.start : text.indexOf(pantherSecret);
  if (offset < 0) return;
  throw new UnattendError("UA006", {
    place: placeWords(placeOf(text, offset)),
    cause: `the file is a copy that Windows Setup keeps (it has ${processed ? `the attribute ${pantherAttribute}` : pantherSecret}); its secrets are struck out`,
    remedy: "Use the answer file that Setup was started with",
  });
}

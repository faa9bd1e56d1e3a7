import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProviderProcess, secret, type Properties, type State } from "../../support/provider-calls";

type Type = "AnswerFile" | "AsyncCommand" | "CommandList";

const component = (name: string, lists: string, architecture = "amd64"): string =>
  `<component name="Microsoft-Windows-${name}" processorArchitecture="${architecture}">${lists}</component>`;
const asynchronous = (...commands: string[]): string => `<RunAsynchronous>${commands.join("")}</RunAsynchronous>`;
const command = (order: number | string, path: string, more = ""): string =>
  `<RunAsynchronousCommand><Order>${order}</Order><Path>${path}</Path>${more}</RunAsynchronousCommand>`;
const synchronous = (...commands: [order: number, path: string][]): string => {
  const items = commands.map(
    ([order, path]) => `<RunSynchronousCommand><Order>${order}</Order><Path>${path}</Path></RunSynchronousCommand>`,
  );
  return `<RunSynchronous>${items.join("")}</RunSynchronous>`;
};
const file = (passes: Record<string, string>): string => {
  const settings = Object.entries(passes).map(
    ([pass, components]) => `<settings pass="${pass}">${components}</settings>`,
  );
  return `<unattend xmlns="urn:schemas-microsoft-com:unattend">${settings.join("")}</unattend>`;
};
const managed = (owner: string): string => `<!-- Managed by Pulumi: ${owner} -->`;
const account =
  "<Credentials><Domain>FABRIKAM</Domain><UserName>svc</UserName><Password>hunter2</Password></Credentials>";

describe("an import", () => {
  let folder: string;
  let path: string;
  let words: string[];
  let provider: ProviderProcess;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "import-"));
    path = join(folder, "a.xml");
    newProcess();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  function newProcess(): void {
    words = [];
    provider = new ProviderProcess({}, (_urn, said) => words.push(said));
  }

  const urn = (type: Type): string => `urn:pulumi:dev::shop::unattend:index:${type}::agent`;
  const importOf = (type: Type, place: string): Promise<State & { id: string }> =>
    provider.import(urn(type), place === "" ? path : `${path}#${place}`);

  const lab = file({
    windowsPE: component(
      "Setup",
      asynchronous(
        command(1, "X:\\progress.exe", "<Description>Progress display</Description>"),
        command(3, "X:\\asset.cmd"),
        managed("office/dev/other") + command(4, "X:\\other.exe"),
        command(99, "\\\\deploy01\\tools\\checkin.exe", account),
      ),
    ),
    specialize: component(
      "Deployment",
      synchronous([2, "C:\\drivers.cmd"], [5, "net user helpdesk Q7aQ7a /add"]) +
        asynchronous(command(7, "C:\\late.cmd")),
    ),
  });
  const checkIn = {
    path: "\\\\deploy01\\tools\\checkin.exe",
    credentials: { domain: "FABRIKAM", username: "svc", password: secret("") },
  };
  const first = [
    { name: "progress-display", path: "X:\\progress.exe", description: "Progress display" },
    { name: "asset", path: "X:\\asset.cmd" },
    { name: "checkin", ...checkIn },
  ];
  const last = [
    { name: "drivers", path: "C:\\drivers.cmd" },
    { name: "net-user-helpdesk", path: "" },
  ];

  const found: [what: string, Type, place: string, inputs: () => Properties, outputs: Properties][] = [
    ["a file", "AnswerFile", "", () => ({ path }), {}],
    [
      "a file with its commands, but for those of other programs",
      "AnswerFile",
      "commands",
      () => ({
        path,
        commands: {
          windowsPE: { RunAsynchronous: first },
          specialize: { RunAsynchronous: [{ name: "late", path: "C:\\late.cmd" }], RunSynchronous: last },
        },
      }),
      { orders: { "progress-display": 1, asset: 3, checkin: 99, late: 7, drivers: 2, "net-user-helpdesk": 5 } },
    ],
    [
      "a list",
      "CommandList",
      "specialize/RunSynchronous",
      () => ({ answerFile: path, pass: "specialize", list: "RunSynchronous", commands: last }),
      { orders: { drivers: 2, "net-user-helpdesk": 5 } },
    ],
    [
      "a command",
      "AsyncCommand",
      "windowsPE/1",
      () => ({ answerFile: path, path: "X:\\progress.exe", description: "Progress display" }),
      { order: 1 },
    ],
    [
      "a command of another pass, with its architecture",
      "AsyncCommand",
      "specialize/amd64/7",
      () => ({ answerFile: path, pass: "specialize", path: "C:\\late.cmd" }),
      { order: 7 },
    ],
    [
      "a command without its password, which only the state has",
      "AsyncCommand",
      "windowsPE/99",
      () => ({ answerFile: path, ...checkIn }),
      { order: 99, credentials: { ...checkIn.credentials, password: secret("hunter2") } },
    ],
  ];
  for (const [what, type, place, inputs, outputs] of found) {
    it(`gives ${what}`, async () => {
      writeFileSync(path, lab);
      const now = await importOf(type, place);
      assert.deepEqual(now.inputs, inputs());
      const names = Object.keys(outputs);
      assert.deepEqual(Object.fromEntries(names.map((name) => [name, now.outputs[name]])), outputs);
      assert.doesNotMatch(words.join(), /hunter2|Q7a/);
    });
  }

  it("says what it leaves empty", async () => {
    writeFileSync(path, lab);
    await importOf("AnswerFile", "commands");
    const names = "credentials.password of checkin, path of net-user-helpdesk";
    assert.match(
      words.join(),
      new RegExp(`^${path}: left empty, .*: ${names}\\. Give it in the program, as a secret$`),
    );
  });

  it("of commands leaves a list to people that cannot be managed as it stands, and says so", async () => {
    const broken = asynchronous(command(1, "a"), command(1, "b"));
    writeFileSync(path, file({ specialize: component("Deployment", broken + synchronous([2, "c"])) }));
    const { inputs } = await importOf("AnswerFile", "commands");
    assert.deepEqual(inputs.commands, { specialize: { RunSynchronous: [{ name: "c", path: "c" }] } });
    assert.deepEqual(words, [`${path}: left to people: specialize/RunAsynchronous: two commands have Order 1`]);
  });

  it("keeps what is left empty as a secret", async () => {
    writeFileSync(
      path,
      file({ specialize: component("Deployment", synchronous([5, "net user helpdesk Q7aQ7a /add"])) }),
    );
    for (const [type, place] of [
      ["AnswerFile", "commands"],
      ["CommandList", "specialize/RunSynchronous"],
    ] as const) {
      const { outputs } = await importOf(type, place);
      assert.match(JSON.stringify(outputs), /"path":\{"4dabf[^{}]*Q7aQ7a/);
    }
  });

  it("keeps the sequence of commands that are called like numbers", async () => {
    const numbers = synchronous([1, "20.cmd"], [2, "10.cmd"]);
    writeFileSync(path, file({ specialize: component("Deployment", numbers) }));
    const { inputs } = await importOf("CommandList", "specialize/RunSynchronous");
    assert.deepEqual(inputs.commands, [
      { name: "20", path: "20.cmd" },
      { name: "10", path: "10.cmd" },
    ]);
  });

  it("takes a path with a # in it", async () => {
    path = join(folder, "a#windowsPE.xml");
    writeFileSync(path, lab);
    assert.equal((await importOf("AsyncCommand", "windowsPE/3")).inputs.answerFile, path);
  });

  it("gives the resource's own commands by the names in their comments", async () => {
    const own = managed("shop/dev/agent#drivers");
    writeFileSync(
      path,
      file({ windowsPE: component("Setup", asynchronous(own + command(5, "a.exe"), command(6, "b"))) }),
    );
    const { inputs } = await importOf("CommandList", "windowsPE/RunAsynchronous");
    assert.deepEqual(inputs.commands, [
      { name: "drivers", path: "a.exe" },
      { name: "b", path: "b" },
    ]);
  });

  const both =
    component("Setup", asynchronous(command(1, "a"), command(2, "b"))) +
    component("Setup", asynchronous(command(1, "a"), command(2, "c")), "x86");
  const ofBoth: [what: string, place: string, inputs: Properties][] = [
    ["one that they have in common", "windowsPE/1", { path: "a" }],
    ["only that of one of them", "windowsPE/x86/1", { path: "a", architectures: ["x86"] }],
    ["one of two with the same Order", "windowsPE/x86/2", { path: "c", architectures: ["x86"] }],
  ];
  for (const [what, place, inputs] of ofBoth) {
    it(`of a file for two architectures gives ${what}`, async () => {
      writeFileSync(path, file({ windowsPE: both }));
      assert.deepEqual((await importOf("AsyncCommand", place)).inputs, { answerFile: path, ...inputs });
    });
  }

  const withOrders = (...orders: (number | string)[]): string =>
    file({ windowsPE: component("Setup", asynchronous(...orders.map((order) => command(order, `${order}.exe`)))) });
  const refused: [what: string, Type, place: string, text: string, error: RegExp][] = [
    [
      "an Order that is not there",
      "AsyncCommand",
      "windowsPE/8",
      lab,
      /^UA214 .*#windowsPE\/8: no RunAsynchronousCommand .* stands there\. Give .*: \S*#windowsPE\/1, \S*#windowsPE\/3, \S*#windowsPE\/99, \S*#specialize\/7$/,
    ],
    ["a path alone", "AsyncCommand", "", lab, /^UA214 .*: \S*#windowsPE\/1, /],
    ["a place without an Order", "AsyncCommand", "windowsPE", lab, /^UA214 .*: \S*#windowsPE\/1, /],
    ["an architecture that is not there", "AsyncCommand", "windowsPE/x86/1", lab, /^UA214 .*: \S*#windowsPE\/1, /],
    ["a command of another list", "AsyncCommand", "specialize/2", lab, /^UA214 /],
    [
      "a command where there are none",
      "AsyncCommand",
      "windowsPE/1",
      file({}),
      /^UA214 .*\. There is none in the whole file/,
    ],
    [
      "an Order that several architectures have otherwise",
      "AsyncCommand",
      "windowsPE/2",
      file({ windowsPE: both }),
      /^UA214 .*: several commands stand there\. Give .*: \S*#windowsPE\/amd64\/2, \S*#windowsPE\/x86\/2$/,
    ],
    [
      "an Order twice",
      "AsyncCommand",
      "windowsPE/1",
      withOrders(1, 1),
      /^UA214 .*several .* an Order of its own first$/,
    ],
    [
      "a long list of Orders",
      "AsyncCommand",
      "windowsPE/99",
      withOrders(
        ...Array(12)
          .fill(0)
          .map((_, at) => at + 1),
      ),
      /#windowsPE\/10, 2 more$/,
    ],
    [
      "a command of another program",
      "AsyncCommand",
      "windowsPE/4",
      lab,
      /^UA215 .*: what stands there is managed by office\/dev\/other\. \w/,
    ],
    [
      "a list that is not there",
      "CommandList",
      "windowsPE/RunSynchronous",
      lab,
      /^UA214 .*: \S*#windowsPE\/RunAsynchronous, \S*#specialize\/RunAsynchronous, \S*#specialize\/RunSynchronous$/,
    ],
    [
      "a list whose commands are all another program's",
      "CommandList",
      "windowsPE/RunAsynchronous",
      file({ windowsPE: component("Setup", asynchronous(managed("office/dev/file#a") + command(1, "a"))) }),
      /^UA215 .*: what stands there is managed by office\/dev\/file#a\. \w/,
    ],
    [
      "a list that cannot be managed as it stands",
      "CommandList",
      "windowsPE/RunAsynchronous",
      withOrders(1, 1),
      /^UA216 .*: windowsPE\/RunAsynchronous cannot .*: two commands have Order 1\. \w/,
    ],
    [
      "a list with a command that Windows refuses",
      "CommandList",
      "windowsPE/RunAsynchronous",
      withOrders(600),
      /^UA216 /,
    ],
    [
      "commands where there are none",
      "AnswerFile",
      "commands",
      file({}),
      /^UA214 .*: no commands stand .*\. Import the file by its path/,
    ],
    ["commands that are all broken", "AnswerFile", "commands", withOrders(1, 1), /^UA216 /],
    ["a file that is no answer file", "AnswerFile", "", "<html/>", /^UA005 /],
  ];
  for (const [what, type, place, text, error] of refused) {
    it(`is refused of ${what}`, async () => {
      writeFileSync(path, text);
      await assert.rejects(importOf(type, place), (thrown: Error) => (assert.match(thrown.message, error), true));
    });
  }

  for (const type of ["AnswerFile", "AsyncCommand", "CommandList"] as const) {
    it(`is refused of an ${type} in a file that is not there`, async () => {
      await assert.rejects(
        importOf(type, type === "AnswerFile" ? "" : "windowsPE/1"),
        /^Error: UA306 .*a\.xml: the file/,
      );
    });
  }

  // The engine imports first, and then updates to what the program says.
  describe("is updated, but for comments, to what the program says:", () => {
    const credentials = { ...checkIn.credentials, password: "hunter2" };
    const program: [what: string, Type, place: string, inputs: Properties, from?: string, to?: string][] = [
      ["the same", "AsyncCommand", "windowsPE/3", { path: "X:\\asset.cmd" }],
      ["the same Order", "AsyncCommand", "windowsPE/3", { path: "X:\\asset.cmd", order: 3 }],
      ["the same password", "AsyncCommand", "windowsPE/99", { ...checkIn, credentials }],
      ["the file", "AnswerFile", "", {}],
      ["the document", "AnswerFile", "", { content: lab.replace(/<!-- .*?<\/\w+Command>/, "") }],
      [
        "the same commands by other names, and more about their places",
        "CommandList",
        "specialize/RunSynchronous",
        {
          pass: "specialize",
          list: "RunSynchronous",
          from: 2,
          commands: [
            { name: "a", path: "C:\\drivers.cmd", willReboot: "Never" },
            { name: "b", path: "net user helpdesk Q7aQ7a /add", order: 5 },
          ],
        },
      ],
      ["another path", "AsyncCommand", "windowsPE/3", { path: "X:\\b.cmd" }, "X:\\asset.cmd", "X:\\b.cmd"],
      ["another Order", "AsyncCommand", "windowsPE/3", { path: "X:\\asset.cmd", order: 30 }, "<Order>3<", "<Order>30<"],
      [
        "another password",
        "AsyncCommand",
        "windowsPE/99",
        { ...checkIn, credentials: { ...credentials, password: "hunter3" } },
        "hunter2",
        "hunter3",
      ],
      ["no credentials", "AsyncCommand", "windowsPE/99", { path: checkIn.path }, account, ""],
    ];
    const withoutComments = (text: string): string => text.replaceAll(/<!-- .*? -->|\n/g, "");
    for (const [what, type, place, given, from = "", to = ""] of program) {
      it(what, async () => {
        writeFileSync(path, lab);
        const imported = await importOf(type, place);
        const calls = provider.callsFor(urn(type));
        const news = { [type === "AnswerFile" ? "path" : "answerFile"]: path, ...given };
        const { inputs, failures } = await calls.check(imported.inputs, news);
        assert.deepEqual(failures, []);
        const { changes } = await calls.diff(imported, inputs);
        const outputs = changes ? await calls.publish(inputs, imported, false) : imported.outputs;
        assert.equal(withoutComments(readFileSync(path, "utf8")), withoutComments(lab.replace(from, to)));
        assert.doesNotMatch(words.join(), /hunter\d/);

        newProcess();
        const next = provider.callsFor(urn(type));
        const now = (await next.read({ inputs, outputs }))!;
        assert.equal((await next.diff(now, inputs)).changes, false);
      });
    }

    it("an empty password, by nothing: it is refused", async () => {
      writeFileSync(path, lab);
      const { inputs } = await importOf("AsyncCommand", "windowsPE/99");
      const { failures } = await provider.callsFor(urn("AsyncCommand")).check(inputs, inputs);
      assert.match(failures.join(), /^UA106: Credentials have no password/);
    });
  });

  it("that is given up again leaves the file as it is", async () => {
    writeFileSync(path, lab);
    for (const [type, place] of [
      ["AsyncCommand", "windowsPE/3"],
      ["AnswerFile", "commands"],
    ] as const) {
      await provider.callsFor(urn(type)).delete(await importOf(type, place));
      assert.equal(readFileSync(path, "utf8"), lab);
    }
  });
});

/** The name under which answer files are published here. */
export const fileName = "autounattend.xml";

/** An answer file of about so many bytes: other commands, and an empty list that takes what is published. */
export function answerFileOf(size: number): string {
  const commands: string[] = [];
  const length = (): number => commands.length * (commands.at(-1)?.length ?? 0);
  while (length() < size - commandFile("").length) commands.push(synchronousCommand(commands.length + 1));
  return commandFile(commands.join(""));
}

/** An answer file of about so many bytes without commands: accounts. */
export function settingsFileOf(size: number): string {
  const count = Math.ceil(size / localAccount(1000).length);
  const accounts = Array.from({ length: count }, (_, index) => localAccount(index + 1));
  return frame("oobeSystem", "Microsoft-Windows-Shell-Setup", [
    "<UserAccounts>",
    `    <LocalAccounts>${accounts.join("")}`,
    "    </LocalAccounts>",
    "</UserAccounts>",
  ]);
}

function synchronousCommand(order: number): string {
  return [
    "",
    '<RunSynchronousCommand wcm:action="add">',
    `    <Order>${order}</Order>`,
    `    <Path>cmd /c echo this is command number ${order} &amp; more</Path>`,
    `    <Description>Command ${order}</Description>`,
    "</RunSynchronousCommand>",
  ].join("\n                ");
}

function localAccount(number: number): string {
  return [
    "",
    '<LocalAccount wcm:action="add">',
    `    <Name>desk-${number}</Name>`,
    "    <Group>Users</Group>",
    `    <Description>Desk number ${number}</Description>`,
    "    <Password><Value>example</Value><PlainText>true</PlainText></Password>",
    "</LocalAccount>",
  ].join("\n                    ");
}

function commandFile(commands: string): string {
  return frame("windowsPE", "Microsoft-Windows-Setup", [
    "<RunAsynchronous />",
    `<RunSynchronous>${commands}`,
    "</RunSynchronous>",
  ]);
}

function frame(pass: string, component: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="${pass}">
        <component name="${component}" processorArchitecture="amd64">
            ${lines.join("\n            ")}
        </component>
    </settings>
</unattend>
`;
}

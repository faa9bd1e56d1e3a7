/** The name under which answer files are published here. */
export const fileName = "autounattend.xml";

/** An answer file of about so many bytes: other commands, and an empty list that takes what is published. */
export function answerFileOf(size: number): string {
  const commands: string[] = [];
  const length = (): number => commands.length * (commands.at(-1)?.length ?? 0);
  while (length() < size - frame("").length) commands.push(synchronousCommand(commands.length + 1));
  return frame(commands.join(""));
}

/** An answer file of about so many bytes without commands: accounts. */
export function settingsFileOf(size: number): string {
  const account = (number: number): string =>
    [
      "",
      '<LocalAccount wcm:action="add">',
      `    <Name>desk-${number}</Name>`,
      "    <Group>Users</Group>",
      `    <Description>Desk number ${number}</Description>`,
      "    <Password><Value>example</Value><PlainText>true</PlainText></Password>",
      "</LocalAccount>",
    ].join("\n                    ");
  const accounts = Array.from({ length: Math.ceil(size / account(1000).length) }, (_, index) => account(index + 1));
  return `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="oobeSystem">
        <component name="Microsoft-Windows-Shell-Setup" processorArchitecture="amd64">
            <UserAccounts>
                <LocalAccounts>${accounts.join("")}
                </LocalAccounts>
            </UserAccounts>
        </component>
    </settings>
</unattend>
`;
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

function frame(commands: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<unattend xmlns="urn:schemas-microsoft-com:unattend" xmlns:wcm="http://schemas.microsoft.com/WMIConfig/2002/State">
    <settings pass="windowsPE">
        <component name="Microsoft-Windows-Setup" processorArchitecture="amd64">
            <RunAsynchronous />
            <RunSynchronous>${commands}
            </RunSynchronous>
        </component>
    </settings>
</unattend>
`;
}

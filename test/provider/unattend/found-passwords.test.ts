import assert from "node:assert/strict";
import { isTellable } from "../../../cli/import/comments";
import { Passwords } from "../../../provider/unattend/import/passwords";
import { Secrets } from "../../../cli/import/secrets";
import { parseXml } from "../../../provider/xml/tree";

/** The passwords of a document with these settings. */
function document(settings: string): Passwords {
  const component = `<component name="Microsoft-Windows-Shell-Setup">${settings}</component>`;
  const text = `<unattend xmlns="urn:schemas-microsoft-com:unattend"><settings pass="oobeSystem">${component}</settings></unattend>`;
  return new Passwords(parseXml(text).root);
}
const none = document("");

/** A text with what is secret in it between brackets. */
function marked(passwords: Passwords, text: string): string {
  const parts = new Secrets().hide(text, passwords.in(text), "lab");
  return parts.map((part) => (typeof part === "string" ? part : `[${part.reveal()}]`)).join("");
}

const base64 = (text: string): string => Buffer.from(text, "utf16le").toString("base64");

describe("passwords in command lines", () => {
  const found: [string, string][] = [
    ["net user", "net user helpdesk [Q7a] /add"],
    ["net.exe by its path", String.raw`C:\Windows\System32\net.exe user "help desk" [Q7a] /add`],
    ["net use with a drive", String.raw`net use Z: \\deploy01\tools [Q7a] /user:svc`],
    ["net use without one", String.raw`cmd /c net use \\deploy01\tools [Q7a] /user:svc && Z:\a.exe`],
    ["an option with a colon", "setup.exe /password:[Q7a] /quiet"],
    ["an option with an equals sign", 'setup.exe --admin-password="[Q7 a]" --quiet'],
    ["an option with a space", "powershell -File join.ps1 -Password '[Q7 a]'"],
    ["netdom", "netdom join pc /domain:d /userd:u /passwordd:[Q7a]"],
    ["schtasks", "schtasks /create /tn t /ru svc /rp [Q7a] /tr a.exe"],
    ["cmdkey", "cmdkey /add:deploy01 /user:svc /pass:[Q7a]"],
    ["psexec", String.raw`psexec -u FABRIKAM\svc -p [Q7a] a.exe`],
    ["an assignment", 'sc config svc obj= .\\svc password= "[Q7a]"'],
    ["a connection string", 'a.exe "Server=db;Uid=svc;Pwd=[Q7a];"'],
    ["ConvertTo-SecureString", "powershell \"ConvertTo-SecureString '[Q7a]' -AsPlainText -Force\""],
    ["ConvertTo-SecureString, the other way round", 'ConvertTo-SecureString -AsPlainText -Force -String "[Q7a]"'],
    ["a value of the registry", 'reg add "HKLM\\…\\Winlogon" /v DefaultPassword /t REG_SZ /d "[Q7a]" /f'],
    ["the same by PowerShell", "Set-ItemProperty -Path x -Name DefaultPassword -Value [Q7a]"],
    ["autologon", "autologon.exe /accepteula svc FABRIKAM [Q7a]"],
    ["an address", "curl https://svc:[Q7a]@deploy01/tools/a.exe"],
    ["an encoded command", `powershell -enc [${base64("net user helpdesk Q7a /add")}]`],
    ["an encoded command without one", `powershell -enc ${base64("Get-NetConnectionProfile")}`],
    ["the second line of a script", "echo one\r\nnet user helpdesk [Q7a]"],
    ["variables", "net user helpdesk %PASSWORD% && net use Z: \\\\a\\b *"],
    ["a variable of PowerShell", "powershell join.ps1 -Password $password"],
    ["what looks like one elsewhere", "net user helpdesk [$Q7a] /add"],
    ["words that only speak of one", "wmic useraccount where \"name='svc'\" set PasswordExpires=FALSE"],
    ["the policy of passwords", "net accounts /maxpwage:unlimited /minpwlen:0"],
    ["an account without one", "net user administrator /active:yes"],
    ["ports and the like", "a.exe /port:5900 -path C:\\a /p"],
  ];
  for (const [what, expected] of found) {
    it(`${what}: ${expected.includes("[") ? "found" : "none"}`, () => {
      assert.equal(marked(none, expected.replace(/[[\]]/g, "")), expected);
    });
  }
});

describe("passwords of a document", () => {
  const plain = "<Credentials><UserName>svc-lab</UserName><Password>Q7&amp;lab</Password></Credentials>";
  const hidden = `<UserAccounts><AdministratorPassword><Value>${base64("Q7adminAdministratorPassword")}</Value><PlainText>false</PlainText></AdministratorPassword></UserAccounts>`;

  it("are found with what they are", () => {
    const all = document(`${plain}${hidden}<AutoLogon><Password><Value>Q7x</Value></Password></AutoLogon>`).all;
    assert.deepEqual(
      all.map(({ plain: value, words }) => [value, words.join(" ")]),
      [
        ["Q7&lab", "svc lab password"],
        ["Q7admin", "administrator password"],
        ["Q7x", "auto logon password"],
      ],
    );
  });

  const texts: [string, string, string, string][] = [
    ["as it is", plain, "login.exe Q7&lab", "login.exe [Q7&lab]"],
    ["between quotation marks", plain, "login.exe 'Q7&lab'", "login.exe '[Q7&lab]'"],
    ["as a part of a word", plain, "login.exe Q7&labs", "login.exe Q7&labs"],
    ["as people type a hidden one", hidden, "login.exe Q7admin", "login.exe [Q7admin]"],
    ["that is an account's name", "<A><Name>vagrant</Name><Password>vagrant</Password></A>", "a vagrant", "a vagrant"],
    ["that is empty", "<Password></Password>", "a b", "a b"],
  ];
  for (const [what, content, text, expected] of texts) {
    it(`are found in other texts: one ${what}`, () => {
      assert.equal(marked(document(content), text), expected);
    });
  }

  const comments: [string, boolean][] = [
    ["facilities: counts machines", true],
    ["Keyboard of the lab", true],
    ["password: Q7a", false],
    ["the old pwd was Q7", false],
    ["net user helpdesk Q7a", false],
    ["login.exe Q7&lab", false],
  ];
  for (const [comment, expected] of comments) {
    it(`${expected ? "let" : "do not let"} this comment come along: ${comment}`, () => {
      assert.equal(isTellable(comment, document(plain)), expected);
    });
  }
});

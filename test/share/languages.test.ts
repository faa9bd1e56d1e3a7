import { itAlsoHoldsBySmb } from "../support/by-smb";

describe("on an SMB share", () => itAlsoHoldsBySmb("guides/languages"));

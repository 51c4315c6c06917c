import { expect, test } from "vitest";
import { createPersonFinder, readMention } from "../../../src/import/shared/person-finder.js";

test("a person is found by id, then by e-mail, then by a name that only one has", () => {
  const finder = createPersonFinder();
  finder.add({ id: "1", name: "Cole, Dana", email: "Dana@x.test" });
  finder.add({ id: "2", name: "Lee" });
  finder.add({ id: "3", name: "LEE" });
  finder.add({ id: "4", name: "?" });
  expect(finder.find("1")).toEqual({ id: "1" });
  expect(finder.find('"Dana Cole" <DANA@x.test>')).toEqual({ id: "1" });
  expect(finder.find("dana cole")).toEqual({ id: "1" });
  expect(finder.find("Cole, Dana")).toEqual({ id: "1" });
  expect(finder.find("lee")).toBe("ambiguous");
  expect(finder.find("?")).toBe("unknown");
});

test("a mention falls into name and e-mail", () => {
  expect(readMention("Dana (dana@x.test)")).toEqual({ name: "Dana", email: "dana@x.test" });
  expect(readMention("<Dana@x.test>")).toEqual({ name: "Dana@x.test", email: "dana@x.test" });
  expect(readMention("a@b and c@d")).toEqual({ name: "a@b", email: "a@b" });
  expect(readMention("Exchange /o=A/cn=x@y=z")).toEqual({ name: "Exchange /o=A/cn=x@y=z", email: null });
});

test("a finder takes an id in other capitals where only one person has it, and never ids of Salesforce", () => {
  const finder = createPersonFinder();
  for (const id of ["DFE-1", "x-2", "X-2", "003A0000000000a"]) finder.add({ id, name: `Name of ${id}` });
  expect(finder.find("DfE-1")).toEqual({ id: "DFE-1" });
  expect(finder.find("X-2")).toEqual({ id: "X-2" });
  expect(finder.find("003a0000000000A")).toBe("unknown");
});

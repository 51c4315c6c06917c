import * as s from "../../internal/schema.js";
import { EVENT_KINDS, NOTE_KINDS, SOURCE_KINDS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { carried, count, flag, fraction, id, isoDate, maybe, maybeList, name, text } from "./field-schemas.js";

export const departmentSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    name,
    parentId: maybe(id),
    headId: maybe(id),
    required: maybe(flag),
    headcount: maybe(count),
    ...carried,
  }))();

export const competitorSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    name,
    incumbent: maybe(flag),
    strengths: maybeList(text),
    weaknesses: maybeList(text),
    ...carried,
  }))();

export const eventSchema = /* @__PURE__ */ (() =>
  s.strictObject({ id, kind: s.enum(wordsOf(EVENT_KINDS)), at: isoDate, note: maybe(text), ...carried }))();

export const painPointSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    text,
    severity: maybe(fraction),
    personIds: maybeList(id),
    ownerId: maybe(id),
    state: maybe(s.enum(["open", "in_progress", "resolved"])),
    ...carried,
  }))();

export const needSchema = /* @__PURE__ */ (() =>
  s.strictObject({ id, text, priority: maybe(s.enum(["low", "medium", "high"])), departmentId: maybe(id) }))();

export const noteSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    at: isoDate,
    text,
    about: maybeList(id),
    kind: maybe(s.enum(wordsOf(NOTE_KINDS))),
    state: maybe(s.enum(["open", "done"])),
    sourceId: maybe(id),
    ...carried,
  }))();

export const sourceSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    kind: s.enum(wordsOf(SOURCE_KINDS)),
    collectedBy: maybe(id),
    department: maybe(text),
    at: maybe(isoDate),
    reliability: maybe(fraction),
    ...carried,
  }))();

export const observationSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    personId: id,
    field: name,
    value: s.unknown(),
    goalId: maybe(id),
    sourceId: maybe(id),
    at: maybe(isoDate),
    confidence: maybe(fraction),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
  }))();

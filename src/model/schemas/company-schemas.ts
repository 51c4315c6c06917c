import * as s from "../../internal/schema.js";
import { carried, id, isoDate, maybe, name, text } from "./field-schemas.js";
import { roles } from "./person-schema.js";

export const companySchema = /* @__PURE__ */ (() =>
  s.strictObject({ id, name, parentAccountId: maybe(id), ...carried }))();

export const membershipSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    personId: id,
    accountId: id,
    roles: maybe(roles),
    title: maybe(text),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
  }))();

import * as s from "../../internal/schema.js";
import { carried, id, isoDate, maybe, maybeList, name } from "./field-schemas.js";
import { personFields } from "./person-schema.js";

export const positionSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    title: name,
    departmentId: personFields.departmentId,
    level: personFields.level,
    roles: personFields.roles,
    authority: personFields.authority,
    inBuyingGroup: personFields.inBuyingGroup,
    decisionWeight: personFields.decisionWeight,
    reportsTo: maybe(id),
    dottedLineTo: maybeList(id),
    holders: maybeList(s.strictObject({ personId: id, from: maybe(isoDate), until: maybe(isoDate) })),
    ...carried,
  }))();

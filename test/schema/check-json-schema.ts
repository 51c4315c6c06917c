type Schema = { readonly [keyword: string]: unknown };

/** What a value violates in a JSON Schema, one line each. Knows the keywords that the schema of an account uses; others throw. */
export function violations(schema: Schema, value: unknown, root: Schema = schema, path = "$"): string[] {
  const found: string[] = [];
  const fail = (keyword: string) => found.push(`${path}: ${keyword}`);
  const descend = (inner: unknown, part: unknown, step: string) => {
    found.push(...violations(inner as Schema, part, root, `${path}.${step}`));
  };
  for (const [keyword, wanted] of Object.entries(schema)) {
    switch (keyword) {
      case "$schema":
      case "$id":
      case "$defs":
      case "id":
      case "title":
      case "description":
        break;
      case "$ref":
        found.push(
          ...violations((root.$defs as Record<string, Schema>)[String(wanted).split("/").at(-1)!]!, value, root, path),
        );
        break;
      case "type":
        if (![wanted].flat().some((type) => hasType(value, type as string))) fail("type");
        break;
      case "const":
        if (value !== wanted) fail("const");
        break;
      case "enum":
        if (typeof value === "string" && !(wanted as unknown[]).includes(value)) fail("enum");
        break;
      case "anyOf":
        if (!(wanted as Schema[]).some((branch) => violations(branch, value, root, path).length === 0)) fail("anyOf");
        break;
      case "pattern":
        if (typeof value === "string" && !new RegExp(String(wanted), "u").test(value)) fail("pattern");
        break;
      case "minLength":
        if (typeof value === "string" && value.length < Number(wanted)) fail("minLength");
        break;
      case "minimum":
        if (typeof value === "number" && value < Number(wanted)) fail("minimum");
        break;
      case "exclusiveMinimum":
        if (typeof value === "number" && value <= Number(wanted)) fail("exclusiveMinimum");
        break;
      case "maximum":
        if (typeof value === "number" && value > Number(wanted)) fail("maximum");
        break;
      case "items":
        for (const [index, item] of Array.isArray(value) ? value.entries() : []) descend(wanted, item, String(index));
        break;
      case "required":
        for (const key of wanted as string[])
          if (isObject(value) && !Object.hasOwn(value, key)) fail(`required ${key}`);
        break;
      case "properties":
        for (const [key, inner] of Object.entries(wanted as Schema)) {
          if (isObject(value) && Object.hasOwn(value, key)) descend(inner, value[key], key);
        }
        break;
      case "propertyNames":
        for (const key of isObject(value) ? Object.keys(value) : []) descend(wanted, key, key);
        break;
      case "additionalProperties":
        for (const key of isObject(value) ? Object.keys(value) : []) {
          if (Object.hasOwn((schema.properties ?? {}) as object, key)) continue;
          if (wanted === false) fail(`additional ${key}`);
          else descend(wanted, (value as Schema)[key], key);
        }
        break;
      default:
        throw new Error(`keyword ${keyword} is not checked here`);
    }
  }
  return found;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import * as z from 'zod'

/** A record of which only the parts that could be read are there. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T | undefined
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[] | undefined
    : { readonly [Key in keyof T]?: Draft<T[Key]> } | undefined

/**
 * Reads what can be read of a value that does not fit its schema, so that the rules across files still
 * see its good parts and every problem is reported in one run.
 */
export function readDraft<Schema extends z.ZodType>(schema: Schema, raw: unknown): Draft<z.output<Schema>> {
  // The one place where the shape found is taken for the shape wanted: each part was parsed by its own schema.
  return salvage(schema, raw) as Draft<z.output<Schema>>
}

function salvage(schema: z.core.$ZodType, raw: unknown): unknown {
  const parsed = z.safeParse(schema, raw)
  if (parsed.success) return parsed.data
  const inner = unwrapSchema(schema)
  if (inner instanceof z.ZodArray && Array.isArray(raw))
    return raw.map((item) => salvage(inner.element, item))
  if (!isRecord(raw)) return undefined
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape).flatMap(([key, part]) =>
        key in raw ? [[key, salvage(part, raw[key])]] : [],
      ),
    )
  if (inner instanceof z.ZodRecord)
    return Object.fromEntries(Object.entries(raw).map(([key, part]) => [key, salvage(inner.valueType, part)]))
  return undefined
}

/** The schema under `optional`, `default` and `nullable`. */
export function unwrapSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapSchema(schema.unwrap())
    : schema
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}

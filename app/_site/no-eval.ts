// zod tries once whether code may be made at run time. The pages' policy forbids it, and the browser would report the
// try. Written where zod looks, so that no page loads zod for the sake of it; tests/e2e/headers.spec.ts sees to it.
const settings: Record<string, unknown> = Reflect.get(globalThis, '__zod_globalConfig') ?? {}
settings.jitless = true
Reflect.set(globalThis, '__zod_globalConfig', settings)

process.env.NEXT_TELEMETRY_DISABLED = '1'

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  // Link cards read the head and run no script: titles and pictures are always sent there, never after it.
  htmlLimitedBots: /.*/,
  // Next compresses an answer by the type it is declared with here; route handlers' own header comes too late for it.
  headers: async () => [
    // A sandboxed frame has no origin, and an embed in one still needs its font.
    {
      source: '/_next/static/media/:file*',
      headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }],
    },
    {
      source: '/api/v1/:file(.*\\.json)',
      headers: [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }],
    },
  ],
  // Native modules: bundlers cannot follow their .node files.
  serverExternalPackages: ['@resvg/resvg-js', '@libsql/client', 'libsql'],
}

export default config

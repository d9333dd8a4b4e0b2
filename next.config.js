process.env.NEXT_TELEMETRY_DISABLED = '1'

/** @type {import('next').NextConfig} */
const config = {
  typedRoutes: true,
  poweredByHeader: false,
  // Native modules: bundlers cannot follow their .node files.
  serverExternalPackages: ['@resvg/resvg-js', '@libsql/client', 'libsql'],
}

export default config

import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import { Footer } from '@/app/_site/footer'
import { Dashboard } from './_dashboard/dashboard'
import { DataLinks } from './_dashboard/data-links'
import { DataProviders } from './_dashboard/data-providers'
import { HowItWorks } from './_dashboard/how-it-works'
import { methodFacts } from './_dashboard/method-facts'
import { dashboardMetadata } from './metadata'
import { newestFinding } from './newest-finding'
import { readDashboard } from './read-dashboard'
import { seededCache } from './seeded-cache'

export async function generateMetadata(props: PageProps<'/'>) {
  const { dataset, request } = await readDashboard(props)
  return dashboardMetadata(dataset, request)
}

export default async function DashboardPage(props: PageProps<'/'>) {
  const { dataset, request } = await readDashboard(props)
  const { facts, codebook } = dataset
  return (
    <DataProviders>
      <HydrationBoundary state={dehydrate(await seededCache(dataset, request))}>
        <Dashboard facts={facts} newest={newestFinding(dataset)}>
          <HowItWorks facts={facts} method={methodFacts(codebook)} />
          <DataLinks facts={facts} />
        </Dashboard>
        <Footer facts={facts} />
      </HydrationBoundary>
    </DataProviders>
  )
}

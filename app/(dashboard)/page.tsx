import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import type { SearchParams } from 'nuqs/server'
import { Footer } from '@/app/_site/footer'
import { siteAddress } from '@/app/_site/site-address'
import { loadChartParams, readChartParams } from '@/lib/ask/chart-url'
import { getDataset } from '@/lib/data/server'
import { Dashboard } from './_dashboard/dashboard'
import { DataLinks } from './_dashboard/data-links'
import { DataProviders } from './_dashboard/data-providers'
import { HowItWorks } from './_dashboard/how-it-works'
import { methodFacts } from './_dashboard/method-facts'
import { dashboardMetadata } from './metadata'
import { newestFinding } from './newest-finding'
import { seededCache } from './seeded-cache'

type Props = { searchParams: Promise<SearchParams> }

async function read({ searchParams }: Props) {
  const dataset = await getDataset()
  return {
    dataset,
    request: readChartParams(await loadChartParams(searchParams), dataset.facts, dataset.linked),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dataset, request } = await read(props)
  return dashboardMetadata(dataset, request, await siteAddress())
}

export default async function DashboardPage(props: Props) {
  const { dataset, request } = await read(props)
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

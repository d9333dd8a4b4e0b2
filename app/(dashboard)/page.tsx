import { Footer } from '@/app/_site/footer'
import { Dashboard } from './_dashboard/dashboard'
import { DataLinks } from './_dashboard/data-links'
import { DataProviders } from './_dashboard/data-providers'
import { HowItWorks } from './_dashboard/how-it-works'
import { methodFacts } from './_dashboard/method-facts'
import { Seeded } from './_dashboard/seeds'
import { makeSeeds } from './make-seeds'
import { dashboardMetadata } from './metadata'
import { newestFinding } from './newest-finding'
import { readDashboard } from './read-dashboard'

export async function generateMetadata(props: PageProps<'/'>) {
  const { dataset, request } = await readDashboard(props)
  return dashboardMetadata(dataset, request)
}

export default async function DashboardPage(props: PageProps<'/'>) {
  const { dataset, request } = await readDashboard(props)
  const { facts, codebook } = dataset
  return (
    <DataProviders>
      <Seeded seeds={await makeSeeds(dataset, request)}>
        <Dashboard facts={facts} newest={newestFinding(dataset)}>
          <HowItWorks facts={facts} method={methodFacts(codebook)} />
          <DataLinks facts={facts} />
        </Dashboard>
        <Footer facts={facts} />
      </Seeded>
    </DataProviders>
  )
}

import 'katex/dist/katex.min.css'
import './methodology.css'
import { notFound } from 'next/navigation'
import { pageMetadata } from '@/app/_site/page-metadata'
import { PageShell } from '@/app/_site/page-shell'
import { getDataset } from '@/lib/data/server'
import { Contents } from './contents'
import { Definition } from './definition'

async function read() {
  const dataset = await getDataset()
  return { dataset, methodology: dataset.methodology ?? notFound() }
}

export async function generateMetadata() {
  const { methodology } = await read()
  return pageMetadata({ title: methodology.title, path: '/methodology' })
}

/** The definition of the index, with every number in it from the codebook and the record. */
export default async function MethodologyPage() {
  const { dataset, methodology } = await read()
  return (
    <PageShell here="/methodology" facts={dataset.facts}>
      <h1 className="headline">{methodology.title}</h1>
      <div className="wide:grid wide:grid-cols-[13rem_minmax(0,60rem)] wide:gap-x-12">
        <Contents headings={methodology.headings} />
        <Definition parts={methodology.parts} dataset={dataset} />
      </div>
    </PageShell>
  )
}

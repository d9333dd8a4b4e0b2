import 'katex/dist/katex.min.css'
import './methodology.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Footer } from '@/app/_site/footer'
import { Header } from '@/app/_site/header'
import { Painted } from '@/app/_site/painted'
import { siteAddress } from '@/app/_site/site-address'
import { getDataset } from '@/lib/data/server'
import { BLOCKS } from './_blocks/blocks'
import { Contents } from './contents'

async function read() {
  const dataset = await getDataset()
  return { dataset, methodology: dataset.methodology ?? notFound() }
}

export async function generateMetadata(): Promise<Metadata> {
  const { methodology } = await read()
  return { title: methodology.title, alternates: { canonical: `${await siteAddress()}/methodology` } }
}

/** The definition of the index, with every number in it from the codebook and the record. */
export default async function MethodologyPage() {
  const { dataset, methodology } = await read()
  return (
    <>
      <Header here="/methodology" />
      <main id="content" className="page pt-6 md:pt-8">
        <h1 className="headline">{methodology.title}</h1>
        <div className="wide:grid wide:grid-cols-[13rem_minmax(0,60rem)] wide:gap-x-12">
          <Contents headings={methodology.headings} />
          <article className="min-w-0">
            {methodology.parts.map((part) => {
              if (part.kind === 'markup')
                return <Painted key={part.markup} as="div" markup={part.markup} className="definition" />
              const Block = BLOCKS[part.name]
              return <Block key={part.name} dataset={dataset} />
            })}
          </article>
        </div>
      </main>
      <Footer facts={dataset.facts} />
    </>
  )
}

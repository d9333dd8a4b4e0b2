import type { Metadata } from 'next'
import { siteAddress } from './site-address'

/** Pixels of a picture made for a link card. */
const CARD_SIZE = { width: 1200, height: 630 }

/** How a link to a page is shown elsewhere. */
type Card = {
  readonly type: 'website' | 'article'
  readonly description?: string
  /** Path of its picture, and what the picture shows. */
  readonly picture: string
  readonly alt?: string
}

type Page = {
  readonly title: string
  readonly description?: string
  /** The one path of what the page shows. */
  readonly path: string
  readonly card?: Card
  /** For a page whose chart can be embedded by its address. */
  readonly oembed?: { readonly title?: string }
}

/** The head of a page: its title, its one address, and its card where links to it are shown. */
export async function pageMetadata({ title, description, path, card, oembed }: Page): Promise<Metadata> {
  const site = await siteAddress()
  const url = `${site}${path}`
  const answer = `${site}/api/v1/oembed?${new URLSearchParams({ url, format: 'json' })}`
  return {
    title,
    description,
    alternates: {
      canonical: url,
      ...(oembed && { types: { 'application/json+oembed': [{ url: answer, ...oembed }] } }),
    },
    ...(card && cardOf(card, title, site, url)),
  }
}

function cardOf({ type, description, picture, alt }: Card, title: string, site: string, url: string) {
  const address = `${site}${picture}`
  const images = [alt === undefined ? address : { url: address, ...CARD_SIZE, alt }]
  return {
    openGraph: { type, siteName: 'Tensiometer', title, description, url, images },
    twitter: { card: 'summary_large_image' as const, title, description, images },
  }
}

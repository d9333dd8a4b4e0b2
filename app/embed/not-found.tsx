import { Notice } from './notice'

export default function EmbedNotFound() {
  return (
    <Notice title="There is no chart at this address">
      Its code may have been copied incompletely.{' '}
      <a className="link" href="/" target="_blank" rel="noopener">
        Open Tensiometer
      </a>
    </Notice>
  )
}

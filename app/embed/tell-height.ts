/**
 * Tells the page around an embed how high its content is: once it stands, with every change, and when
 * asked. The message is `{ type: 'tensiometer:height', id, height }`, `id` the snapshot's code or `live`,
 * `height` in CSS pixels; `{ type: 'tensiometer:ask' }` asks for it. It reads no storage and no cookie, so
 * that it works in a sandboxed frame, and it waits for nothing else on the page.
 */
export const TELL_HEIGHT = `(function () {
  var root = document.getElementById('embed')
  if (!root || parent === window) return
  var id = location.pathname.split('/').pop()
  function tell() {
    var height = Math.ceil(root.getBoundingClientRect().height)
    parent.postMessage({ type: 'tensiometer:height', id: id, height: height }, '*')
  }
  addEventListener('load', tell)
  addEventListener('resize', tell)
  addEventListener('message', function (event) {
    if (event.source === parent && event.data && event.data.type === 'tensiometer:ask') tell()
  })
  if (window.ResizeObserver) new ResizeObserver(tell).observe(root)
  tell()
})()`

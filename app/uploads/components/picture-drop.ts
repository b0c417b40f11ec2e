import type { ClipboardEvent, DragEvent } from 'react'
import type { Pictures } from '#app/uploads/components/use-pictures.ts'

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** What the place around a textarea needs so that pictures may be dropped on it. */
export function dropProps({ enabled, hovering, hover, add }: Pictures) {
  if (!enabled) return {}
  return {
    'data-drop': hovering || undefined,
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      hover(true)
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) hover(false)
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      hover(false)
      add(event.dataTransfer.files)
    },
  }
}

/** Pastes a picture; from programs that copy a text and a picture of it, the text. */
export function pastePictures({ enabled, add }: Pictures, event: ClipboardEvent) {
  const { files, types } = event.clipboardData
  if (!enabled || !files.length || types.includes('text/plain')) return
  event.preventDefault()
  add(files)
}

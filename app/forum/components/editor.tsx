import { useEffect, useRef, useState } from 'react'
import { applyTool, EDITOR_TOOLS, type EditorTool } from '#app/forum/components/markdown-editing.ts'
import { useSite } from '#app/frame/site.ts'
import { askServer } from '#app/ui/ask-server.ts'
import type { FieldControl } from '#app/ui/form.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { useT } from '#app/ui/words.tsx'
import { PictureButton } from '#app/uploads/components/picture-button.tsx'
import { dropProps, pastePictures } from '#app/uploads/components/picture-drop.ts'
import { PictureLink } from '#app/uploads/components/picture-link.tsx'
import { PictureTray } from '#app/uploads/components/picture-tray.tsx'
import { usePictures } from '#app/uploads/components/use-pictures.ts'

type Props = { control: FieldControl; low?: boolean; onChange?: (text: string) => void }
type Preview = { html: string } | { reason: string; values?: Record<string, number> }

/** A text area for Markdown; with JavaScript it gains a toolbar and a preview made by the server's own renderer. */
export function Editor({ control, low, onChange }: Props) {
  const t = useT()
  const area = useRef<HTMLTextAreaElement>(null)
  const pictures = usePictures(area, useSite()?.me?.verified ?? false)
  const [ready, setReady] = useState(false)
  const [showing, setShowing] = useState<'write' | 'preview'>('write')
  const [preview, setPreview] = useState<Preview | 'making' | null>(null)
  // Follows the arrival of JavaScript: before it the buttons could do nothing and are not there.
  useEffect(() => setReady(true), [])

  function use(tool: EditorTool) {
    const element = area.current
    if (!element) return
    const { value, selectionStart, selectionEnd } = element
    const next = applyTool(
      tool,
      { text: value, start: selectionStart, end: selectionEnd },
      t(`forum.editor.sample.${tool}`),
    )
    element.value = next.text
    element.focus()
    element.setSelectionRange(next.start, next.end)
    onChange?.(next.text)
  }

  async function look(mode: 'write' | 'preview') {
    setShowing(mode)
    if (mode === 'write') return
    setPreview('making')
    setPreview(await askServer<Preview>('/preview', { body: area.current?.value ?? '' }))
  }

  return (
    <>
      <div className={low ? 'editor low' : 'editor'} {...dropProps(pictures)}>
        {ready && (
          <div className="bar">
            <div className="modes" role="tablist" aria-label={t('forum.editor.modes')}>
              {(['write', 'preview'] as const).map((mode) => (
                <button
                  key={mode}
                  type="button"
                  role="tab"
                  id={`${control.id}-tab-${mode}`}
                  aria-selected={showing === mode}
                  aria-controls={`${control.id}-${mode}`}
                  onClick={() => look(mode)}
                >
                  {t(`forum.editor.${mode}`)}
                </button>
              ))}
            </div>
            {showing === 'write' && (
              <div className="tools" role="toolbar" aria-label={t('forum.editor.tools')} aria-controls={control.id}>
                {EDITOR_TOOLS.map((tool) => (
                  <button
                    key={tool}
                    type="button"
                    aria-label={t(`forum.editor.tool.${tool}`)}
                    title={t(`forum.editor.tool.${tool}`)}
                    onClick={() => use(tool)}
                  >
                    <Icon name={tool} />
                  </button>
                ))}
                <PictureButton pictures={pictures} />
              </div>
            )}
          </div>
        )}
        <div id={`${control.id}-write`} hidden={showing !== 'write'}>
          <textarea
            {...control}
            ref={area}
            rows={low ? 4 : 8}
            onChange={(event) => {
              onChange?.(event.currentTarget.value)
              pictures.look()
            }}
            onPaste={(event) => pastePictures(pictures, event)}
            onKeyDown={(event) => {
              const tool =
                (event.ctrlKey || event.metaKey) && ({ b: 'bold', i: 'italic', k: 'link' } as const)[event.key as 'b']
              if (!tool) return
              event.preventDefault()
              use(tool)
            }}
          />
        </div>
        {showing === 'preview' && (
          <div
            className="preview prose"
            id={`${control.id}-preview`}
            role="tabpanel"
            aria-labelledby={`${control.id}-tab-preview`}
            tabIndex={0}
            aria-busy={preview === 'making'}
          >
            <PreviewResult preview={preview} />
          </div>
        )}
      </div>
      {pictures.enabled && <PictureLink />}
      <PictureTray pictures={pictures} />
    </>
  )
}

function PreviewResult({ preview }: { preview: Preview | 'making' | null }) {
  const t = useT()
  if (preview === 'making') return <p className="quiet">{t('forum.editor.making')}</p>
  if (preview === null) return <p className="wrong">{t('forum.editor.unreachable')}</p>
  if ('reason' in preview) return <p className="wrong">{t(preview.reason, preview.values)}</p>
  if (!preview.html) return <p className="quiet">{t('forum.editor.nothing')}</p>
  return <div dangerouslySetInnerHTML={{ __html: preview.html }} />
}

type WithTemplate = { template: string }

const sameText = (a: string, b: string) => a.replaceAll('\r\n', '\n').trim() === b.replaceAll('\r\n', '\n').trim()

/**
 * What stands in a question's text once a category is chosen: the category's template, as long as nobody has written
 * anything else than nothing, or what another category put there.
 */
export function bodyInCategory(body: string, chosen: WithTemplate | undefined, categories: WithTemplate[]) {
  const untouched = body.trim() === '' || categories.some(({ template }) => template && sameText(template, body))
  return untouched ? (chosen?.template ?? '') : body
}

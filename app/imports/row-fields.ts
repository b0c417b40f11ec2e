import type { Row } from '#app/imports/read-rows.server.ts'

/** A row that cannot be used; the message says why. */
export class BrokenRow extends Error {}

/** Control characters and halves of characters mean nothing in a text, and databases refuse some. */
export const cleanText = (value: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  value.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

/** The text of an attribute, or undefined. */
export function textOf({ values }: Row, name: string) {
  const value = values[name]
  return value === undefined ? undefined : cleanText(value)
}

/** The same of an attribute that must be there. */
export const needText = (row: Row, name: string) => need(textOf(row, name), name)

const NUMBER = /^-?\d{1,15}$/

/** A whole number, or undefined. */
export function numberOf({ values }: Row, name: string) {
  const value = values[name]
  if (value === undefined || value === '') return undefined
  if (!NUMBER.test(value)) throw new BrokenRow(`${name} is no number: ${shown(value)}`)
  return Number(value)
}

export const needNumber = (row: Row, name: string) => need(numberOf(row, name), name)

/** The number of a row of the dump, as it is remembered. */
export function idOf(row: Row, name: string) {
  const value = numberOf(row, name)
  return value === undefined ? undefined : String(value)
}

/** The same for a row that was reported already if it is wrong: never throws. */
export const idIfAny = ({ values }: Row, name: string) =>
  NUMBER.test(values[name] ?? '') ? String(Number(values[name])) : undefined

export const needId = (row: Row, name: string) => need(idOf(row, name), name)

const DATE = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?$/
const EARLIEST = Date.UTC(1990)

/** A moment, written in UTC without saying so; undefined when it is missing. Not after `latest`. */
export function dateOf({ values }: Row, name: string, latest: number) {
  const value = values[name]
  if (value === undefined || value === '') return undefined
  const day = DATE.exec(value)?.[1]
  const at = day ? Date.parse(`${value}Z`) : Number.NaN
  // 30 February is read as 2 March.
  if (!(at >= EARLIEST) || !new Date(at).toISOString().startsWith(day!))
    throw new BrokenRow(`${name} is no date: ${shown(value)}`)
  if (at > latest) throw new BrokenRow(`${name} lies in the future: ${shown(value)}`)
  return at
}

export const needDate = (row: Row, name: string, latest: number) => need(dateOf(row, name, latest), name)

function need<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new BrokenRow(`${name} is missing`)
  return value
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const shown = (value: string) => JSON.stringify(value.slice(0, 40).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' '))

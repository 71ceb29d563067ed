import type { Report } from '#shared/report/Report'
import { propertyOf } from './buildDocument'

/**
 * The part of a Word document that names its title, author, subject and language; handed to the packer in place of the one
 * that the docx package writes, which knows no language.
 * @param issuedAt ISO instant of the making
 */
export function coreProperties(report: Report, issuedAt: string): { path: string; data: string } {
  const item = (name: string, text: string) => `<${name}>${escaped(propertyOf(text))}</${name}>`
  const at = (name: string) => `<${name} xsi:type="dcterms:W3CDTF">${escaped(issuedAt)}</${name}>`
  return {
    path: 'docProps/core.xml',
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      item('dc:title', report.title) +
      item('dc:subject', report.subject) +
      item('dc:creator', report.author) +
      item('cp:lastModifiedBy', report.author) +
      '<cp:revision>1</cp:revision>' +
      at('dcterms:created') +
      at('dcterms:modified') +
      item('dc:language', report.locale) +
      '</cp:coreProperties>',
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

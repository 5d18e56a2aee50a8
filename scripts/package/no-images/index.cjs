// Stands in a package where transformers.js looks for sharp, which decodes pictures: it asks for it when it is loaded, also where only text
// is read (docs/adr/0026). Whoever calls it after all is told.
module.exports = () => {
  throw new Error('Coachable reads no pictures.')
}

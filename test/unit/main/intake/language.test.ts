import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../../src/main/intake/language'

describe('languageOf', () => {
  it.each([
    ['en', 'Too junior for us, sorry.'],
    ['en', 'No.'],
    ['en', 'We chose someone else.'],
    ['en', 'Position closed.'],
    ['en', 'Sorry!'],
    ['en', 'Overqualified.'],
    ['en', 'Hello Marie Dupont, thank you for applying to Société Générale de Pâtisserie.'],
    ['en', 'Thank you Mr García Fernández for your interest in Banco del Norte.'],
    ['de', 'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.'],
    ['de', 'Leider nein, danke.'],
    ['fr', 'Nous avons le regret de vous informer que votre candidature n’a pas été retenue.'],
    ['es', 'Lamentamos informarle de que hemos decidido continuar con otros candidatos.'],
    ['nl', 'Helaas moeten wij je meedelen dat we niet met je verder gaan.'],
    ['pl', 'Niestety, wybraliśmy innego kandydata na to stanowisko.'],
    ['it', 'Siamo spiacenti di informarla che la sua candidatura non è stata selezionata.'],
    ['pt', 'Infelizmente, decidimos avançar com outros candidatos.'],
    ['ja', 'この度は弊社の求人にご応募いただきありがとうございます。'],
    ['zh', '感谢您的申请，很遗憾我们选择了其他候选人。']
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each(['', '???', '12345', '😀', 'Nope', 'xyzzy'])('cannot tell %j', (text) => {
    expect(languageOf(text)).toBe('und')
  })
})

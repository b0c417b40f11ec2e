const DUTCH = `
  aardbei ajax amber amsterdam angela anouk appeltje april arnhem augustus auto banaan bianca biertje bloem bloemen
  brabant breda broertje chantal charlotte chocola claudia computer daniel daniela december denise dennis dikkie
  dinsdag dolfijn donderdag drenthe eindhoven emma esther familie februari femke feyenoord fiets flappie fleur
  friesland geheim giraffe gitaar goedemorgen groningen haarlem hallo herfst hockey hoi holland hondje ingrid
  internet isabel januari jasper jeroen jessica johan joris joyce juli julia juni kaas kabouter kerstmis kevin
  kimberley knuffel koffie konijn koning koningin koningsdag kusje laura leeuw lekker lente liefde
  lieveheersbeestje lieverd limburg linda lisanne lotte maandag maart madelief manon marcel marco marieke martijn
  maurice melissa michael michelle moeder monique mooi mooiste muziek naomi nathalie nederland nicole nijmegen
  november oceaan oktober olifant oranje paard paarden pannenkoek patricia patrick piano poesje prinses prinsje
  priscilla psv rachel regenboog robert roos rotterdam sabrina samantha sander sandra sanne saskia schaatsen
  schatje school september sharon simone sinterklaas sophie stefan stephanie sterren strand stroopwafel susanne
  tamara telefoon televisie tennis thomas tijger tilburg tulp tweety utrecht vader vakantie vanessa veronica
  vincent vlinder voetbal volleybal vriend vriendin vrijdag wachtwoord welkom wendy wielrennen willem winter
  woensdag zaterdag zeeland zeilen zomer zondag zonnebloem zonnetje zusje
`

const ENGLISH = `
  abcabc abcdef abcdefg abcdefgh access admin administrator amanda america andrew angel angels anthony april
  arsenal asdf asdfgh asdfghjkl ashley asshole august australia autumn azerty babygirl bailey banana bandit
  barcelona barney baseball basketball batman beyonce birthday biteme blabla blessed blink brother buster butterfly
  canada changeme charlie cheese chelsea chocolate christ christmas coffee computer contrasena cookie correcthorse
  correcthorsebatterystaple corvette cowboys daniel december default devil diamond ditismijnwachtwoord donald
  dragon dublin eagles elizabeth eminem england facebook faith falcon family father february ferrari flower
  football forever fortnite freedom friday friends fuckoff fuckyou gamer garfield george germany ginger golden
  google guest haha hannah happy harley heaven hello helloworld hockey hunter iloveyou iloveyouso instagram
  internet iphone january jennifer jessica jesus jordan joshua july june juventus killer lakers letmein letmeinnow
  liverpool login lol london lovely loveme lucky madrid maggie march marley master matthew melissa mercedes merry
  metallica michael michelle mickey microsoft mijnwachtwoord minecraft minnie mnbvcxz molly monday monkey
  motdepasse mother muffin mustang mypass mypassword naruto newpassword newyork nicole nieuwwachtwoord ninja
  nirvana nothing november october opensesame orange oreo packers paris pass passpass passw password
  passwordpassword passwort patches peanut pepper phoenix pikachu player poiuytrewq pokemon porsche princess
  pumpkin purple qazwsx qazwsxedc qwe qweasd qweasdzxc qwerty qwertyui qwertyuiop qwertz robert roblox rocky root
  rusty samantha samsung samurai saturday scooby scotland secret september shadow silver sister slipknot snoopy
  soccer sophie spiderman spring starwars steelers summer sunday sunshine superman sweetheart temp temppass tequila
  test tester testing thisismypassword thomas thursday tigger trustme trustno tuesday user username vodka wednesday
  welcome whatever whatsapp whiskey windows winner winnie winter yamaha yankees yellow youtube zxcvbn zxcvbnm
`

const COMMON = new Set(`${DUTCH} ${ENGLISH}`.trim().split(/\s+/))

const KEYBOARD = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn',
]
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const undoLeet = (text: string) => [...text].map((c) => LEET[c] ?? c).join('')

/** Digits and marks that people put around a word. More of them is a choice of their own. */
const MOST_AROUND = 4

/**
 * Whether a password is among the first that anybody would try: a common word with a few digits or marks around it
 * (`Welkom01!`), one repeated, a row of the keyboard, or something everybody sees, like the person's own name.
 */
export function isCommonPassword(password: string, { personal = [] }: { personal?: string[] } = {}) {
  const plain = password.normalize('NFKC').toLowerCase()
  const own = personal.flatMap((text) => [text.toLowerCase(), ...text.toLowerCase().split(/[\s@.]+/)])
  const isWord = (word: string) => COMMON.has(word) || (word.length > 2 && own.includes(word))
  if (isWord(plain) || isRepetition(plain) || isRow(plain)) return true
  return (
    [plain, undoLeet(plain)].some((text) => {
      const bare = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
      return (
        bare.length > 2 &&
        [...text].length - [...bare].length <= MOST_AROUND &&
        (isWord(bare) || isRepetition(bare) || isRow(bare))
      )
    }) || isWord(bareOf(plain))
  )
}

/** The same with leet inside and plain digits behind: `p@ssw0rd123`. */
const bareOf = (text: string) => undoLeet(text.replace(/[\d\W_]{1,4}$/u, ''))

/** The same one to four characters over and over. */
const isRepetition = (text: string) => /^(.{1,4})\1+$/su.test(text) || COMMON.has(/^(.+)\1$/su.exec(text)?.[1] ?? '')

/** Neighbours on the keyboard or in the alphabet, in either direction. */
const isRow = (text: string) =>
  text.length > 3 && KEYBOARD.some((row) => row.includes(text) || row.includes([...text].reverse().join('')))

// Words that people say about anything: they tell a little, never what it is about. A small community hardly has them in
// its threads, so that by rarity alone they would seem to say much.

const DUTCH = `
aan achter achteraf al allebei allemaal alles almaar anders begin beide belt bepaald beter beneden beste bijna bijvoorbeeld binnen
binnenkort blijf blijft blijven boven buiten daarna daarom dag dagen dame dames daarnet dichtbij ding dingen dus echt
echter een eens eerder eerst eigenlijk eind einde elk elke enige enkel enkele erachter erbij eraf eraan erin erop eruit
ergens erg ervan ervoor even eventueel extra fijn ga gaf gebeurt gebeurd gebeuren gebruik gebruiken gedaan geef geeft geleden gelijk
gemiddeld genoeg geval gewoon geworden ging gisteren goed goede goedemiddag goedemorgen goedenavond goedendag graag
groot grote haal haalt had half hallo heel heen hele helemaal heer heren hier hoelang hoeveel hoewel hoop ieder iedere
iedereen iets inderdaad ineens inmiddels intussen jaar jammer jaren juist kijk kijken klopt klein kleine kom komen komt kort
kortom kreeg kwam laat laatst laatste laatstgenoemde lang langer later laten leuk liefst liever ligt liggen los maand maanden
makkelijk mee meer meerdere meest meestal men mensen met meteen middag middels misschien moeilijk morgen na naast
natuurlijk nauwelijks neem neemt net niemand niets niks nieuw nieuwe nodig nogal nogmaals nooit nou nu om
omhoog omlaag onder ongeveer onlangs onmiddellijk ooit opeens opnieuw oud oude overal overigens paar pas per plots
plotseling precies probeer probeerde proberen recent redelijk rond rustig samen sinds sindsdien slecht slechts snel snap soms
soort sommige spul spullen sta staan staat steeds stel stond straks tegen telkens ten tenminste terecht terug terwijl thuis tijd
tijdens toch toe totaal trouwens tussen twee uren uur vaak vaker vanaf vanavond vandaag vanmiddag vanmorgen vannacht
vanochtend vanwege vast veel verder vervolgens via vind vinden vindt vlug vol volgend volgende volgens vond voorbij vooral voordat voorheen
vorig vorige vraag vragen vrij waaraan waarbij waarin waarmee waarna waarop waarvan waarvoor wanneer want
waarschijnlijk week weken weg wegens weinig werd werkelijk weten wilde wist zag zeer zeg zeggen zegt zeker zelf zelfs zet zetten zie zien ziet zit
zitten zitten zo zodat zodra zogenaamd zomaar zonder zorg zorgen zowel avond nacht ochtend`

const ENGLISH = `
able about above across actually after afterwards again against ago almost already also although always another anything anyway
apart around away back basically because become before begin behind below best better between both came case cases certain
come comes correct correctly could day days despite different difficult directly done down during each early easily easy either
else end enough especially etc even ever every everyone everything exactly example except exist exists explain far few find first
follow following give given gives go goes going gone good got great guy guys happen happened happening happens hard
having help hope hour hours however idea instead itself keep kind knew know large last late later least less let like
little long look looking lot made mainly many maybe mean means meant month months more morning most mostly much must
myself near nearly never new next nice none nothing now nowhere often okay old once one only other others otherwise
own people perhaps point properly put question quick quickly quite rather real really recent recently regarding
right said same saw say says see seem seems seen several should show similar simple simply since small soon sort
specific still stuff such sure take taken takes tell than thing things think though through time times today
together told tomorrow tonight took toward towards tried tries try trying two under understand unless until upon use used
useful uses using usually various via want well went whatever whether while whole within without wonder wondering work working
works worth wrong year years yes yesterday yet`

export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(`${DUTCH} ${ENGLISH}`.trim().split(/\s+/))

//! Kommunal bandittportal: borrow good solutions from each other instead of inventing them again.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A place to look for what others have made, borrow it and adapt it.
pub const BANDITTPORTAL: Prototype = Prototype {
    id: "bandittportal",
    name: Text {
        nb: "Kommunal bandittportal",
        nn: "Kommunal bandittportal",
        en: "Municipal bandit portal (Kommunal bandittportal)",
    },
    teaser: Text {
        nb: "Finn noe andre har laget, lån det og gjør det til deres eget.",
        nn: "Finn noko andre har laga, lån det og gjer det til dykkar eige.",
        en: "Find something others have made, borrow it and make it your own.",
    },
    promise: [
        Text {
            nb: "Et sted der kommuner låner av hverandre",
            nn: "Ein stad der kommunar låner av kvarandre",
            en: "A place where municipalities borrow from each other",
        },
        Text {
            nb: "Gode løsninger som flere får nytte av",
            nn: "Gode løysingar som fleire får nytte av",
            en: "Good solutions that more people benefit from",
        },
        Text {
            nb: "Eksempler, maler, verktøy og lokal tilpasning",
            nn: "Døme, malar, verktøy og lokal tilpassing",
            en: "Examples, templates, tools and local adaptation",
        },
    ],
    what: &[
        Text {
            nb: "I rapporten var bandittportalen en tenkt nettside som spurte hva du leter etter, \
                  og viste fire kategorier: eksempler, maler, verktøy og lokal tilpasning. Navnet \
                  har glimt i øyet: Den som låner en god løsning, tar den ikke fra noen.",
            nn: "I rapporten var bandittportalen ei tenkt nettside som spurde kva du leitar etter, \
                  og viste fire kategoriar: døme, malar, verktøy og lokal tilpassing. Namnet har \
                  glimt i auget: Den som låner ei god løysing, tek ho ikkje frå nokon.",
            en: "In the report, the bandit portal was a mock web page for small rural \
                  municipalities (distriktskommuner). It asked what you were looking for and \
                  showed four categories: examples, templates, tools and local adaptation. The \
                  name is tongue in cheek: when you borrow a good solution, you take it from no \
                  one.",
        },
        Text {
            nb: "Her søker dere i det som ligger på denne siden, og i skisser og utkast på denne \
                  maskinen. Det dere vil ta med, samler dere på en låneliste og skriver hva som må \
                  tilpasses hos dere. Lista er fin å ha når noe nytt skal i gang, og viser hvor \
                  ideene kommer fra. Ingenting sendes, og lista blir på maskinen til dere selv gir \
                  den videre.",
            nn: "Her søker de i det som ligg på denne sida, og i skisser og utkast på denne \
                  maskina. Det de vil ta med, samlar de på ei låneliste og skriv kva som må \
                  tilpassast hos dykk. Lista er fin å ha når noko nytt skal i gang, og viser kvar \
                  ideane kjem frå. Ingenting blir sendt, og lista blir på maskina til de sjølve \
                  gjev ho vidare.",
            en: "Here you search what is on this page, and the sketches and drafts on this device. \
                  You gather what you want to take with you on a borrowing list, and write what \
                  must be adapted where you are. The list is handy when something new is about to \
                  start, and shows where the ideas come from. Nothing is sent, and the list stays \
                  on the device until you pass it on yourselves.",
        },
    ],
    steps: [
        Text {
            nb: "Skriv hva dere leter etter, eller velg en av de fire kategoriene.",
            nn: "Skriv kva de leitar etter, eller vel ein av dei fire kategoriane.",
            en: "Write what you are looking for, or choose one of the four categories.",
        },
        Text {
            nb: "Legg det dere finner, på lånelista. Skriv hva som må tilpasses før det passer hos \
                  dere.",
            nn: "Legg det de finn, på lånelista. Skriv kva som må tilpassast før det passar hos \
                  dykk.",
            en: "Add what you find to the borrowing list. Write what must be adapted before it \
                  fits where you are.",
        },
        Text {
            nb: "Lån det som passer best, som en skisse dere kan endre. Skriv ut lista, kopier den \
                  eller send den selv.",
            nn: "Lån det som passar best, som ei skisse de kan endre. Skriv ut lista, kopier ho \
                  eller send ho sjølv.",
            en: "Borrow what suits you best, as a sketch you can change. Print the list, copy it \
                  or send it yourself.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "Låne en god løsning i stedet for å lage en ny",
            nn: "Låne ei god løysing i staden for å lage ei ny",
            en: "Borrow a good solution instead of making a new one",
        },
        goal: Text {
            nb: "Innen tre måneder har vi tatt i bruk én løsning fra en annen kommune og lånt bort \
                  én av våre egne.",
            nn: "Innan tre månader har vi teke i bruk éi løysing frå ein annan kommune og lånt \
                  bort éi av våre eigne.",
            en: "Within three months we have started using one solution from another municipality \
                  and lent out one of our own.",
        },
        need: Text {
            nb: "Vi bruker tid på å lage maler og rutiner som noen andre allerede har laget. Vi \
                  vet bare ikke at de finnes, eller hvem vi kan spørre.",
            nn: "Vi bruker tid på å lage malar og rutinar som nokon andre allereie har laga. Vi \
                  veit berre ikkje at dei finst, eller kven vi kan spørje.",
            en: "We spend time making templates and routines that someone else has already made. \
                  We just do not know that they exist, or who to ask.",
        },
        description: Text {
            nb: "Vi velger én ting som en annen kommune har fått til, og ringer dem som laget den. \
                  Vi spør hva som var vanskelig, tar med det som passer, og skriver ned hva vi \
                  endret. Etterpå forteller vi dem hvordan det gikk.",
            nn: "Vi vel éin ting som ein annan kommune har fått til, og ringer dei som laga han. \
                  Vi spør kva som var vanskeleg, tek med det som passar, og skriv ned kva vi \
                  endra. Etterpå fortel vi dei korleis det gjekk.",
            en: "We choose one thing that another municipality has managed, and call the people \
                  who made it. We ask what was hard, take what suits us, and write down what we \
                  changed. Afterwards we tell them how it went.",
        },
        team_play: Text {
            nb: "De som laget løsningen, forteller om feilene også, vi prøver den hos oss, og \
                  regionrådet sørger for at flere får vite om den.",
            nn: "Dei som laga løysinga, fortel om feila òg, vi prøver ho hos oss, og regionrådet \
                  syter for at fleire får vite om ho.",
            en: "Those who made the solution tell us about the mistakes too, we try it where we \
                  are, and the regional council makes sure that more people hear about it.",
        },
        continuity: Text {
            nb: "Vi har en liste over det vi har lånt, med hvem som passer på hver ting. En gang i \
                  året går vi gjennom lista og tar bort det vi ikke bruker.",
            nn: "Vi har ei liste over det vi har lånt, med kven som passar på kvar ting. Ein gong \
                  i året går vi gjennom lista og tek bort det vi ikkje bruker.",
            en: "We keep a list of what we have borrowed, with who looks after each thing. Once a \
                  year we go through the list and remove what we do not use.",
        },
        interplay: Text {
            nb: "Før vi lager noe selv, spør vi nabokommunene, KS og Distriktssenteret om noen har \
                  løst det. Det vi endrer, viser vi fram igjen, så lånet går begge veier.",
            nn: "Før vi lagar noko sjølve, spør vi nabokommunane, KS og Distriktssenteret om nokon \
                  har løyst det. Det vi endrar, viser vi fram att, så lånet går begge vegar.",
            en: "Before we make something ourselves, we ask our neighbours, KS and \
                  Distriktssenteret whether anyone has solved it. We show what we change, so that \
                  the borrowing goes both ways.",
        },
        understanding: Text {
            nb: "Det som virker ett sted, kan være feil et annet. Derfor spør vi hvem løsningen \
                  ble laget for, og lar dem som skal bruke den hos oss, prøve den først.",
            nn: "Det som verkar éin stad, kan vere feil ein annan. Derfor spør vi kven løysinga \
                  blei laga for, og lèt dei som skal bruke ho hos oss, prøve ho først.",
            en: "What works in one place may be wrong in another. So we ask who the solution was \
                  made for, and let those who will use it here try it first.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Prøver løsningen og sier hva som må tilpasses",
                    nn: "Prøver løysinga og seier kva som må tilpassast",
                    en: "Try the solution and say what must be adapted",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan låne bort det de har laget, og låne av oss",
                    nn: "Kan låne bort det dei har laga, og låne av oss",
                    en: "Can lend what they have made, and borrow from us",
                },
            },
            SeedActor {
                actor_id: "regionrad",
                role: Text {
                    nb: "Kan samle det kommunene har laget, på ett sted",
                    nn: "Kan samle det kommunane har laga, på éin stad",
                    en: "Can gather what the municipalities have made in one place",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan vite hvem som har løst det samme",
                    nn: "Kan vite kven som har løyst det same",
                    en: "May know who has solved the same thing",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan peke på gode eksempler fra små kommuner",
                    nn: "Kan peike på gode døme frå små kommunar",
                    en: "Can point to good examples from small municipalities",
                },
            },
        ],
        themes: &["lokal-tilpasning", "kompetanse"],
        map_elements: &["kart-1", "kart-3", "kart-12", "kart-14"],
    },
    source: "kilde-rapport",
};

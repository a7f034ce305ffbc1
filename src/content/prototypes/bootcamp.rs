//! Distriktsnyskaping Bootcamp: two days with other municipalities around real challenges.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A two-day bootcamp for municipal staff.
pub const BOOTCAMP: Prototype = Prototype {
    id: "bootcamp",
    name: Text {
        nb: "Distriktsnyskaping Bootcamp",
        nn: "Distriktsnyskaping Bootcamp",
        en: "Rural innovation bootcamp (Distriktsnyskaping Bootcamp)",
    },
    teaser: Text {
        nb: "Sett sammen to dager som flytter en utfordring.",
        nn: "Set saman to dagar som flyttar ei utfordring.",
        en: "Put together two days that move a challenge forward.",
    },
    promise: [
        Text {
            nb: "Bli kjent med andre kommuner",
            nn: "Bli kjende med andre kommunar",
            en: "Get to know other municipalities",
        },
        Text {
            nb: "Få kurs og veiledning",
            nn: "Få kurs og rettleiing",
            en: "Get courses and guidance",
        },
        Text {
            nb: "Løs utfordringer og få innspill",
            nn: "Løys utfordringar og få innspel",
            en: "Solve challenges and get input",
        },
    ],
    what: &[
        Text {
            nb: "I rapporten var dette en invitasjon på liksom: to dager for kommunalt ansatte som \
                  vil tenke helt annerledes. Den ble vist fram for å høre om noe slikt kunne være \
                  til hjelp.",
            nn: "I rapporten var dette ein invitasjon på liksom: to dagar for kommunalt tilsette \
                  som vil tenke heilt annleis. Han blei vist fram for å høyre om noko slikt kunne \
                  vere til hjelp.",
            en: "In the report this was a pretend invitation: two days for municipal staff who \
                  want to think quite differently. It was shown to find out whether something like \
                  this could help people in small rural municipalities (distriktskommuner).",
        },
        Text {
            nb: "Dere kan lage bootcampen selv, sammen med to–tre kommuner som ligner: et møterom, \
                  en felles utfordring og folk som kan gi råd. To dager kan være nok til å komme \
                  fra et problem til noe dere kan prøve hjemme.",
            nn: "De kan lage bootcampen sjølve, saman med to–tre kommunar som liknar: eit møterom, \
                  ei felles utfordring og folk som kan gje råd. To dagar kan vere nok til å kome \
                  frå eit problem til noko de kan prøve heime.",
            en: "You can run the bootcamp yourselves, with two or three municipalities like your \
                  own: a meeting room, a shared challenge and people who can give advice. Two days \
                  may be enough to get from a problem to something you can try at home.",
        },
        Text {
            nb: "Det er ikke noe å melde seg på her, og ingenting du skriver, blir sendt. Siden \
                  gir deg en skisse med forslag, så dere kan bli enige om hva de to dagene skal \
                  handle om.",
            nn: "Det er ikkje noko å melde seg på her, og ingenting av det du skriv, blir sendt. \
                  Sida gjev deg ei skisse med forslag, så de kan bli einige om kva dei to dagane \
                  skal handle om.",
            en: "There is nothing to sign up for here, and nothing you write is sent anywhere. \
                  This page gives you a sketch with suggestions, so that you can agree what the \
                  two days should be about.",
        },
    ],
    steps: [
        Text {
            nb: "Start en skisse herfra. Feltene har forslag du kan endre eller slette.",
            nn: "Start ei skisse herifrå. Felta har forslag du kan endre eller slette.",
            en: "Start a sketch from here. The fields hold suggestions you can change or delete.",
        },
        Text {
            nb: "Velg én utfordring sammen, og skriv hvem som bør være med de to dagene.",
            nn: "Vel éi utfordring saman, og skriv kven som bør vere med dei to dagane.",
            en: "Choose one challenge together, and write down who should be there for the two \
                  days.",
        },
        Text {
            nb: "Skriv ut skissen eller last den ned, og bruk den når dere inviterer \
                  nabokommunene.",
            nn: "Skriv ut skissa eller last ho ned, og bruk ho når de inviterer nabokommunane.",
            en: "Print the sketch or download it, and use it when you invite your neighbours.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "To dagers bootcamp med nabokommunene",
            nn: "Bootcamp på to dagar med nabokommunane",
            en: "A two-day bootcamp with our neighbours",
        },
        goal: Text {
            nb: "Hver kommune drar hjem med én løsning å prøve innen en måned, og en kollega i \
                  nabokommunen å ringe til.",
            nn: "Kvar kommune reiser heim med éi løysing å prøve innan ein månad, og ein kollega i \
                  nabokommunen å ringe til.",
            en: "Each municipality goes home with one solution to try within a month, and a \
                  colleague next door to call.",
        },
        need: Text {
            nb: "Vi møter de samme utfordringene hver for oss og har sjelden noen å tenke høyt \
                  sammen med. I hverdagen kommer det alltid noe i veien.",
            nn: "Vi møter dei same utfordringane kvar for oss og har sjeldan nokon å tenke høgt \
                  saman med. I kvardagen kjem det alltid noko i vegen.",
            en: "We face the same challenges separately and rarely have anyone to think aloud \
                  with. In everyday work, something always gets in the way.",
        },
        description: Text {
            nb: "Dag 1: Vi blir kjent, får et kort kurs og velger én utfordring per kommune. Dag \
                  2: Vi løser dem i blandede grupper, får innspill og lager en plan for den første \
                  måneden.",
            nn: "Dag 1: Vi blir kjende, får eit kort kurs og vel éi utfordring per kommune. Dag 2: \
                  Vi løyser dei i blanda grupper, får innspel og lagar ein plan for den første \
                  månaden.",
            en: "Day 1: We get to know each other, take a short course and choose one challenge \
                  per municipality. Day 2: We solve them in mixed groups, get input and make a \
                  plan for the first month.",
        },
        team_play: Text {
            nb: "Kommunene tar med ekte utfordringer, regionrådet samler folk, og rådgiverne \
                  hjelper uten å ta over.",
            nn: "Kommunane tek med ekte utfordringar, regionrådet samlar folk, og rådgjevarane \
                  hjelper utan å ta over.",
            en: "The municipalities bring real challenges, the regional council brings people \
                  together, and the advisers help without taking over.",
        },
        continuity: Text {
            nb: "Gruppene møtes på video etter én, tre og seks måneder og forteller hva som \
                  virket, og hva som ikke gjorde det. Neste bootcamp får en ny vertskommune.",
            nn: "Gruppene møtest på video etter éin, tre og seks månader og fortel kva som verka, \
                  og kva som ikkje gjorde det. Neste bootcamp får ein ny vertskommune.",
            en: "The groups meet on video after one, three and six months and tell each other what \
                  worked and what did not. Another municipality hosts the next bootcamp.",
        },
        interplay: Text {
            nb: "Vi inviterer fylkeskommunen og KS til å lytte dag 1 og gi innspill dag 2. De får \
                  utfordringene våre på forhånd, på én side.",
            nn: "Vi inviterer fylkeskommunen og KS til å lytte dag 1 og gje innspel dag 2. Dei får \
                  utfordringane våre på førehand, på éi side.",
            en: "We invite the county authority and KS to listen on day 1 and give input on day 2. \
                  They get our challenges beforehand, on one page.",
        },
        understanding: Text {
            nb: "Vi begynner med å fortelle om en vanlig arbeidsdag, ikke med begreper. Hver \
                  gruppe har med noen fra driften, fra ledelsen og blant innbyggerne.",
            nn: "Vi byrjar med å fortelje om ein vanleg arbeidsdag, ikkje med omgrep. Kvar gruppe \
                  har med nokon frå drifta, frå leiinga og blant innbyggjarane.",
            en: "We begin by describing an ordinary working day, not with jargon. Every group \
                  includes someone from daily operations, someone from management and a resident.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Er med begge dagene og prøver løsningen hjemme",
                    nn: "Er med begge dagane og prøver løysinga heime",
                    en: "Take part both days and try the solution at home",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Tar med en utfordring hver og bytter på å være vert",
                    nn: "Tek med ei utfordring kvar og byter på å vere vert",
                    en: "Bring a challenge each and take turns to host",
                },
            },
            SeedActor {
                actor_id: "regionrad",
                role: Text {
                    nb: "Kan samle folk og finne to dager som passer",
                    nn: "Kan samle folk og finne to dagar som passar",
                    en: "Can bring people together and find two days that suit",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan gi innspill og koble på fagfolk",
                    nn: "Kan gje innspel og kople på fagfolk",
                    en: "Can give input and bring in specialists",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan bidra med kurs og veiledning",
                    nn: "Kan bidra med kurs og rettleiing",
                    en: "Can contribute courses and guidance",
                },
            },
        ],
        themes: &["kompetanse", "kultur"],
        map_elements: &["kart-4", "kart-6", "kart-13", "kart-14"],
    },
    source: "kilde-rapport",
};

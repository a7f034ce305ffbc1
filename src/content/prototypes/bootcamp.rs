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
            nb: "I rapporten var dette en tenkt invitasjon: to dager for kommunalt ansatte som \
                  vil tenke helt annerledes. Den ble vist fram for å høre om noe slikt kunne være \
                  til hjelp.",
            nn: "I rapporten var dette ein tenkt invitasjon: to dagar for kommunalt tilsette \
                  som vil tenke heilt annleis. Han blei vist fram for å høyre om noko slikt kunne \
                  vere til hjelp.",
            en: "In the report this was a mock invitation: two days for municipal staff who \
                  want to think quite differently. It was shown to find out whether something like \
                  this could help people in small rural municipalities (distriktskommuner).",
        },
        Text {
            nb: "Her setter dere opp programmet for en bootcamp dere lager selv, sammen med to–tre \
                  kommuner i samme situasjon. Dere får en timeplan som holder seg innenfor dagen, \
                  en invitasjon å gi til andre og en kalenderfil. Ingenting sendes, og ingen kan \
                  melde seg på her: Det er dere som inviterer.",
            nn: "Her set de opp programmet for ein bootcamp de lagar sjølve, saman med to–tre \
                  kommunar i same situasjon. De får ein timeplan som held seg innanfor dagen, ein \
                  invitasjon å gje til andre og ei kalenderfil. Ingenting blir sendt, og ingen kan \
                  melde seg på her: Det er de som inviterer.",
            en: "Here you put together the programme for a bootcamp that you run yourselves, with \
                  two or three municipalities in the same situation. You get a timetable that \
                  stays within the day, an invitation to pass on and a calendar file. Nothing is \
                  sent, and nobody can sign up here: you do the inviting.",
        },
    ],
    steps: [
        Text {
            nb: "Skriv hvilken utfordring dere tar med, hvem dere vil invitere, hvor det er, og \
                  når de to dagene starter og slutter.",
            nn: "Skriv kva utfordring de tek med, kven de vil invitere, kvar det er, og når dei to \
                  dagane startar og sluttar.",
            en: "Write which challenge you bring, who you want to invite, where it is, and when \
                  the two days start and end.",
        },
        Text {
            nb: "Velg byggeklosser, eller skriv egne poster. Timeplanen sier fra når to poster \
                  kolliderer, og når noe ikke får plass.",
            nn: "Vel byggeklossar, eller skriv eigne postar. Timeplanen seier frå når to postar \
                  kolliderer, og når noko ikkje får plass.",
            en: "Pick building blocks, or write your own. The timetable tells you when two of them \
                  clash, and when something does not fit.",
        },
        Text {
            nb: "Skriv ut invitasjonen, kopier den eller send den selv, og last ned kalenderfilen. \
                  Eller lag en skisse av utkastet.",
            nn: "Skriv ut invitasjonen, kopier han eller send han sjølv, og last ned kalenderfila. \
                  Eller lag ei skisse av utkastet.",
            en: "Print the invitation, copy it or send it yourself, and download the calendar \
                  file. Or turn the draft into a sketch.",
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
                  har med nokon frå drifta, frå leiinga og blant innbyggarane.",
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
                    nb: "Kan gi innspill og få med fagfolk",
                    nn: "Kan gje innspel og få med fagfolk",
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

//! Meetup: a network where municipalities bring a challenge and find good solutions together.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A network for forward-leaning rural municipalities.
pub const MEETUP: Prototype = Prototype {
    id: "meetup",
    name: Text::name("Meetup"),
    teaser: Text {
        nb: "Si hva dere trenger, og hva dere kan gi.",
        nn: "Sei kva de treng, og kva de kan gje.",
        en: "Say what you need, and what you can give.",
    },
    promise: [
        Text {
            nb: "Faglig påfyll fra andre i samme situasjon",
            nn: "Fagleg påfyll frå andre i same situasjon",
            en: "Fresh know-how from others in the same situation",
        },
        Text {
            nb: "Matchmaking mellom den som trenger, og den som kan",
            nn: "Matchmaking mellom den som treng, og den som kan",
            en: "Matchmaking between those who need and those who can",
        },
        Text {
            nb: "Workshops der dere får hjelp med utfordringen",
            nn: "Workshopar der de får hjelp med utfordringa",
            en: "Workshops that help with your challenge",
        },
    ],
    what: &[
        Text {
            nb: "I rapporten var Meetup en tenkt nettside for et nettverk av fremoverlente \
                  distriktskommuner. Der skulle man få faglig påfyll, bli koblet med andre og \
                  kunne sende inn en utfordring man ville ha hjelp med.",
            nn: "I rapporten var Meetup ei tenkt nettside for eit nettverk av framoverlente \
                  distriktskommunar. Der skulle ein få fagleg påfyll, bli kopla med andre og kunne \
                  sende inn ei utfordring ein ville ha hjelp med.",
            en: "In the report, Meetup was a mock web page for a network of forward-leaning small \
                  rural municipalities (distriktskommuner). There, people would gain new know-how, \
                  be matched with others, and be able to send in a challenge they wanted help \
                  with.",
        },
        Text {
            nb: "Her lager dere et kort som dere kan gi til kommuner dere har lyst til å møte. Får \
                  dere kort tilbake, som filer, ser dere hva som passer sammen, og hvorfor. \
                  Nettverket fra rapporten finnes ikke her. Ingenting sendes, og kortet kommer \
                  ikke lenger enn dit dere selv tar det med.",
            nn: "Her lagar de eit kort som de kan gje til kommunar de har lyst til å møte. Får de \
                  kort tilbake, som filer, ser de kva som passar saman, og kvifor. Nettverket frå \
                  rapporten finst ikkje her. Ingenting blir sendt, og kortet kjem ikkje lenger enn \
                  dit de sjølve tek det med.",
            en: "Here you make a card to give to municipalities you would like to meet. When you \
                  get cards back, as files, you see what matches, and why. The network from the \
                  report does not exist here. Nothing is sent, and the card goes no further than \
                  you take it yourselves.",
        },
    ],
    steps: [
        Text {
            nb: "Skriv utfordringen med egne ord, hva dere kan bidra med, og hva dere ser etter. \
                  Én ting på hver linje gir best treff.",
            nn: "Skriv utfordringa med eigne ord, kva de kan bidra med, og kva de ser etter. Éin \
                  ting på kvar linje gjev best treff.",
            en: "Write the challenge in your own words, what you can offer, and what you are \
                  looking for. One thing on each line gives the best matches.",
        },
        Text {
            nb: "Foreslå neste møte: dato, tid, sted og tema. Last ned kalenderfilen og åpne den, \
                  så kommer møtet i kalenderen.",
            nn: "Foreslå neste møte: dato, tid, stad og tema. Last ned kalenderfila og opne ho, så \
                  kjem møtet i kalenderen.",
            en: "Suggest the next meeting: date, time, place and topic. Download the calendar file \
                  and open it to put the meeting in your calendar.",
        },
        Text {
            nb: "Gi kortet til andre, og hent inn kortene deres. Når dere har funnet noen å \
                  samarbeide med, kan dere lage en skisse av utkastet.",
            nn: "Gje kortet til andre, og hent inn korta deira. Når de har funne nokon å \
                  samarbeide med, kan de lage ei skisse av utkastet.",
            en: "Give the card to others, and add theirs from file. When you have found someone to \
                  work with, you can turn the draft into a sketch.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "Fast møteplass med kommuner som ligner oss",
            nn: "Fast møteplass med kommunar som liknar på oss",
            en: "A regular meeting place with municipalities like us",
        },
        goal: Text {
            nb: "Innen et år har vi hatt ti møter, og hver kommune har prøvd minst én ting de har \
                  lært av en annen.",
            nn: "Innan eitt år har vi hatt ti møte, og kvar kommune har prøvd minst éin ting dei \
                  har lært av ein annan.",
            en: "Within a year we have met ten times, and each municipality has tried at least one \
                  thing it learned from another.",
        },
        need: Text {
            nb: "Vi er få på hvert fagfelt, og det er langt til noen som kan det samme. Mange \
                  sitter med gode erfaringer som ingen spør etter.",
            nn: "Vi er få på kvart fagfelt, og det er langt til nokon som kan det same. Mange sit \
                  med gode erfaringar som ingen spør etter.",
            en: "There are few of us in each field, and it is a long way to anyone who knows the \
                  same things. Many have good experience that nobody asks for.",
        },
        description: Text {
            nb: "Vi møtes på video en fast time i måneden. Én kommune legger fram en utfordring, \
                  de andre gir råd, og til slutt sier alle hva de trenger, og hva de kan by på. To \
                  ganger i året møtes vi til workshop ansikt til ansikt.",
            nn: "Vi møtest på video ein fast time i månaden. Éin kommune legg fram ei utfordring, \
                  dei andre gjev råd, og til slutt seier alle kva dei treng, og kva dei kan by på. \
                  To gonger i året møtest vi til workshop ansikt til ansikt.",
            en: "We meet on video for one fixed hour a month. One municipality presents a \
                  challenge, the others give advice, and at the end everyone says what they need \
                  and what they can offer. Twice a year we meet in person for a workshop.",
        },
        team_play: Text {
            nb: "Alle kommunene både spør og svarer, og de andre på laget blir invitert når de har \
                  noe vi trenger.",
            nn: "Alle kommunane både spør og svarer, og dei andre på laget blir inviterte når dei \
                  har noko vi treng.",
            en: "Every municipality both asks and answers, and the others on the team are invited \
                  when they have something we need.",
        },
        continuity: Text {
            nb: "Vi bytter på å lede møtet og skriver fem linjer om hva vi lærte. Det neste møtet \
                  står alltid i kalenderen før vi legger på.",
            nn: "Vi byter på å leie møtet og skriv fem linjer om kva vi lærte. Det neste møtet \
                  står alltid i kalenderen før vi legg på.",
            en: "We take turns to lead the meeting and write five lines about what we learned. The \
                  next meeting is always in the calendar before we hang up.",
        },
        interplay: Text {
            nb: "Vi forteller regionrådet og fylkeskommunen hva vi tar opp, så de kan få med \
                  rett person. Vi spør Distriktssenteret om eksempler fra andre deler av landet.",
            nn: "Vi fortel regionrådet og fylkeskommunen kva vi tek opp, så dei kan få med rett \
                  person. Vi spør Distriktssenteret om døme frå andre delar av landet.",
            en: "We tell the regional council and the county authority what we discuss, so that \
                  they can bring in the right person. We ask Distriktssenteret for examples from \
                  other parts of the country.",
        },
        understanding: Text {
            nb: "Hvert møte starter med en runde der alle forteller hvordan de har det hos seg. Vi \
                  sier fra når noen bruker ord vi ikke skjønner.",
            nn: "Kvart møte startar med ein runde der alle fortel korleis dei har det hos seg. Vi \
                  seier frå når nokon bruker ord vi ikkje skjønar.",
            en: "Every meeting starts with a round where everyone says how things are in their \
                  municipality. We speak up when someone uses words we do not understand.",
        },
        actors: &[
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Er faste deltakere og bytter på å legge fram en utfordring",
                    nn: "Er faste deltakarar og byter på å legge fram ei utfordring",
                    en: "Take part regularly and take turns to present a challenge",
                },
            },
            SeedActor {
                actor_id: "regionrad",
                role: Text {
                    nb: "Kan finne flere kommuner og ha ansvaret for kalenderen",
                    nn: "Kan finne fleire kommunar og ha ansvaret for kalenderen",
                    en: "Can find more municipalities and keep the calendar",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan få med fagfolk når vi står fast",
                    nn: "Kan få med fagfolk når vi står fast",
                    en: "Can bring in specialists when we are stuck",
                },
            },
            SeedActor {
                actor_id: "utdanningsmiljo",
                role: Text {
                    nb: "Kan gi faglig påfyll om det vi strever med",
                    nn: "Kan gje fagleg påfyll om det vi strevar med",
                    en: "Can add know-how on what we struggle with",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan dele eksempler fra andre deler av landet",
                    nn: "Kan dele døme frå andre delar av landet",
                    en: "Can share examples from other parts of the country",
                },
            },
        ],
        themes: &["kompetanse", "attraktivitet"],
        map_elements: &["kart-1", "kart-4", "kart-14", "kart-15"],
    },
    source: "kilde-rapport",
};

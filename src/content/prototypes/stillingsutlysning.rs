//! Stillingsutlysning: an advert for a very different post, with something left open on purpose.

use super::Prototype;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A job advert whose tasks and qualities are not all decided beforehand.
pub const STILLINGSUTLYSNING: Prototype = Prototype {
    id: "stillingsutlysning",
    name: Text {
        nb: "Stillingsutlysning",
        nn: "Stillingsutlysing",
        en: "Job advert (Stillingsutlysning)",
    },
    teaser: Text {
        nb: "Skriv en stillingsannonse som lar noe stå åpent med vilje.",
        nn: "Skriv ein stillingsannonse som lèt noko stå ope med vilje.",
        en: "Write a job advert that leaves something open on purpose.",
    },
    promise: [
        Text {
            nb: "En helt annerledes stilling",
            nn: "Ei heilt annleis stilling",
            en: "A very different kind of post",
        },
        Text {
            nb: "De viktigste oppgavene står åpne med vilje",
            nn: "Dei viktigaste oppgåvene står opne med vilje",
            en: "The main tasks left open on purpose",
        },
        Text {
            nb: "Egenskaper som kommunen selv setter ord på",
            nn: "Eigenskapar som kommunen sjølv set ord på",
            en: "Qualities that the municipality puts into its own words",
        },
    ],
    what: &[
        Text {
            nb: "I rapporten var dette en tenkt annonse for en helt annerledes stilling. \
                  Overskriftene for oppgaver og egenskaper sto der, men under dem var det bare \
                  prikker. Der var det plass til det kommunene selv ville fylle inn.",
            nn: "I rapporten var dette ein tenkt annonse for ei heilt annleis stilling. \
                  Overskriftene for oppgåver og eigenskapar stod der, men under dei var det berre \
                  prikkar. Der var det plass til det kommunane sjølve ville fylle inn.",
            en: "In the report this was a mock advert for a very different kind of post. The \
                  headings for tasks and qualities were there, but beneath them were only dots. \
                  That left room for what small rural municipalities (distriktskommuner) \
                  themselves wanted to fill in.",
        },
        Text {
            nb: "Her lager dere annonsen for noen dere mangler, og ser den ferdig mens dere \
                  skriver. Bruk den som forslag når budsjettet skal lages, eller som tekst den \
                  dagen stillingen skal lyses ut. Ingenting sendes, og ingen stilling blir lyst ut \
                  herfra.",
            nn: "Her lagar de annonsen for nokon de manglar, og ser han ferdig medan de skriv. \
                  Bruk han som forslag når budsjettet skal lagast, eller som tekst den dagen \
                  stillinga skal lysast ut. Ingenting blir sendt, og inga stilling blir lyst ut \
                  herifrå.",
            en: "Here you write the advert for the person you are missing, and see it take shape \
                  as you go. Use it as a proposal when the budget is made, or as the text on the \
                  day the post is advertised. Nothing is sent, and no post is advertised from \
                  here.",
        },
    ],
    steps: [
        Text {
            nb: "Gi stillingen et navn, og velg om den er fast, delt mellom kommuner eller for en \
                  trainee. Fortell kort om stedet.",
            nn: "Gje stillinga eit namn, og vel om ho er fast, delt mellom kommunar eller for ein \
                  trainee. Fortel kort om staden.",
            en: "Give the post a name, and choose whether it is permanent, shared between \
                  municipalities or for a trainee. Say a little about the place.",
        },
        Text {
            nb: "Velg oppgaver og egenskaper blant forslagene, eller skriv egne. La noe stå åpent, \
                  så den som søker, kan være med og forme jobben.",
            nn: "Vel oppgåver og eigenskapar blant forslaga, eller skriv eigne. La noko stå ope, \
                  så den som søker, kan vere med og forme jobben.",
            en: "Pick tasks and qualities from the suggestions, or write your own. Leave something \
                  open, so that whoever applies can help to shape the job.",
        },
        Text {
            nb: "Les annonsen slik den blir på papiret. Skriv den ut, kopier den eller send den \
                  selv. Eller lag en skisse av utkastet.",
            nn: "Les annonsen slik han blir på papiret. Skriv han ut, kopier han eller send han \
                  sjølv. Eller lag ei skisse av utkastet.",
            en: "Read the advert as it will look on paper. Print it, copy it or send it yourself. \
                  Or turn the draft into a sketch.",
        },
    ],
    seed: SketchSeed {
        idea: Text {
            nb: "En helt annerledes utviklingsstilling",
            nn: "Ei heilt annleis utviklingsstilling",
            en: "A very different development post",
        },
        goal: Text {
            nb: "Innen et år er noen på plass, og minst én idé som har ligget lenge, er prøvd ut i \
                  praksis. Etter to år er personen her fortsatt.",
            nn: "Innan eitt år er nokon på plass, og minst éin idé som har lege lenge, er prøvd ut \
                  i praksis. Etter to år er personen her framleis.",
            en: "Within a year someone is in place, and at least one idea that has been waiting is \
                  tried out in practice. After two years the person is still here.",
        },
        need: Text {
            nb: "Vi får få søkere når annonsen vår ligner alle andres. Og ingen av oss har \
                  utvikling som hovedjobb: Det blir gjort på kvelden, eller ikke i det hele tatt.",
            nn: "Vi får få søkarar når annonsen vår liknar på alle andre sine. Og ingen av oss har \
                  utvikling som hovudjobb: Det blir gjort om kvelden, eller ikkje i det heile.",
            en: "Few people apply when our advert looks like everyone else’s. And none of us has \
                  development as our main job: it gets done in the evening, or not at all.",
        },
        description: Text {
            nb: "Vi lyser ut en stilling der noen av oppgavene ikke er bestemt. Den som begynner, \
                  bruker de første tre månedene på å bli kjent i alle tjenestene, og foreslår så \
                  hva resten av tiden skal gå til. Stillingen hører ikke til én avdeling og kan \
                  deles med en nabokommune.",
            nn: "Vi lyser ut ei stilling der nokre av oppgåvene ikkje er bestemte. Den som byrjar, \
                  bruker dei første tre månadene på å bli kjend i alle tenestene, og foreslår så \
                  kva resten av tida skal gå til. Stillinga høyrer ikkje til éi avdeling og kan \
                  delast med ein nabokommune.",
            en: "We advertise a post where some of the tasks are not decided. The new person \
                  spends the first three months getting to know all the services, and then \
                  suggests what the rest of the time should go to. The post does not belong to one \
                  department and can be shared with a neighbouring municipality.",
        },
        team_play: Text {
            nb: "Alle avdelingene tar imot den nye noen dager hver, nabokommunen kan dele \
                  stillingen, og bedriftene hjelper til med jobb til resten av familien.",
            nn: "Alle avdelingane tek imot den nye nokre dagar kvar, nabokommunen kan dele \
                  stillinga, og bedriftene hjelper til med jobb til resten av familien.",
            en: "Every department welcomes the new person for a few days, the neighbouring \
                  municipality can share the post, and local businesses help to find work for the \
                  rest of the family.",
        },
        continuity: Text {
            nb: "Stillingen er fast, ikke et prosjekt som tar slutt. Hvert halvår ser vi på hva \
                  som virket, og velger den neste åpne oppgaven. Det den nye lærer, skriver vi ned \
                  underveis.",
            nn: "Stillinga er fast, ikkje eit prosjekt som tek slutt. Kvart halvår ser vi på kva \
                  som verka, og vel den neste opne oppgåva. Det den nye lærer, skriv vi ned \
                  undervegs.",
            en: "The post is permanent, not a project that comes to an end. Every six months we \
                  look at what worked and choose the next open task. We write down what the new \
                  person learns as we go.",
        },
        interplay: Text {
            nb: "Vi spør fylkeskommunen og regionrådet om det finnes en traineeordning vi kan være \
                  med i. Nabokommunene får se annonsen før vi lyser ut, så vi ikke kjemper om de \
                  samme folkene.",
            nn: "Vi spør fylkeskommunen og regionrådet om det finst ei traineeordning vi kan vere \
                  med i. Nabokommunane får sjå annonsen før vi lyser ut, så vi ikkje kjempar om \
                  dei same folka.",
            en: "We ask the county authority and the regional council whether there is a trainee \
                  scheme we can join. Our neighbours see the advert before we publish it, so that \
                  we do not compete for the same people.",
        },
        understanding: Text {
            nb: "Før vi skriver, spør vi en som nylig flyttet hit, og en som flyttet herfra, hva \
                  som fikk dem til det. En som aldri har jobbet i en kommune, leser annonsen og \
                  sier hva som er rart.",
            nn: "Før vi skriv, spør vi ein som nyleg flytta hit, og ein som flytta herifrå, kva \
                  som fekk dei til det. Ein som aldri har arbeidd i ein kommune, les annonsen og \
                  seier kva som er rart.",
            en: "Before we write, we ask someone who recently moved here, and someone who moved \
                  away, what made them do it. Someone who has never worked in a municipality reads \
                  the advert and says what seems odd.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Foreslår oppgaver og viser den nye rundt",
                    nn: "Foreslår oppgåver og viser den nye rundt",
                    en: "Suggest tasks and show the new person round",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan dele stillingen med oss",
                    nn: "Kan dele stillinga med oss",
                    en: "Can share the post with us",
                },
            },
            SeedActor {
                actor_id: "naeringsliv",
                role: Text {
                    nb: "Kan ha jobb til resten av familien",
                    nn: "Kan ha jobb til resten av familien",
                    en: "May have work for the rest of the family",
                },
            },
            SeedActor {
                actor_id: "utdanningsmiljo",
                role: Text {
                    nb: "Kan fortelle studentene om stillingen",
                    nn: "Kan fortelje studentane om stillinga",
                    en: "Can tell students about the post",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan kjenne til ordninger for traineer og rekruttering",
                    nn: "Kan kjenne til ordningar for traineear og rekruttering",
                    en: "May know of trainee and recruitment schemes",
                },
            },
        ],
        themes: &["rekruttering", "kompetanse"],
        map_elements: &["kart-2", "kart-7", "kart-10", "kart-11", "kart-15"],
    },
    source: "kilde-rapport",
};

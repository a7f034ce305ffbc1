//! Velferdsteknologi i Lebesby: measuring at home where the villages lie far apart.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// Digital follow-up at home, built up bit by bit since 2015.
pub const LEBESBY: Example = Example {
    id: "eksempel-lebesby",
    name: Text {
        nb: "Velferdsteknologi i Lebesby",
        nn: "Velferdsteknologi i Lebesby",
        en: "Welfare technology in Lebesby (Velferdsteknologi i Lebesby)",
    },
    teaser: Text {
        nb: "Blodtrykket måles hjemme, og de ansatte får bedre tid til å snakke med folk.",
        nn: "Blodtrykket blir målt heime, og dei tilsette får betre tid til å snakke med folk.",
        en: "Blood pressure is measured at home, and staff have more time to talk with people.",
    },
    place: Text {
        nb: "Lebesby kommune",
        nn: "Lebesby kommune",
        en: "Lebesby municipality",
    },
    time: Text {
        nb: "siden 2015",
        nn: "sidan 2015",
        en: "since 2015",
    },
    background: Text {
        nb: "Innbyggerne i Lebesby blir eldre, slik de gjør i de fleste distriktskommuner. Bygdene \
              ligger langt fra hverandre, så selv en blodprøve kan koste mye tid i bil. Derfor så \
              kommunen mye å vinne på utstyr som lar folk måle mer hjemme.",
        nn: "Innbyggarane i Lebesby blir eldre, slik dei gjer i dei fleste distriktskommunane. \
              Bygdene ligg langt frå kvarandre, så sjølv ei blodprøve kan koste mykje tid i bil. \
              Derfor såg kommunen mykje å vinne på utstyr som lèt folk måle meir heime.",
        en: "The residents of Lebesby are growing older, as they are in most small rural \
              municipalities (distriktskommuner). The villages lie far apart, so even a blood test \
              can cost a lot of time in the car. So the municipality saw much to gain from \
              equipment that lets people measure more at home.",
    },
    what_they_did: Text {
        nb: "IT-avdelingen og pleie og omsorg har bygd dette opp sammen, litt etter litt. \
              Prosjektlederen slapp daglig drift og begynte med å finne ut hva brukerne trengte. \
              Fordi brukerne var få og avstandene lange, valgte de å følge opp folk hjemme først, \
              med digitale målinger av blodtrykk og blodsukker og med trygghetsalarmer. De satte \
              av mye tid til å lære opp både ansatte og brukere.",
        nn: "IT-avdelinga og pleie og omsorg har bygd dette opp saman, litt etter litt. \
              Prosjektleiaren slapp dagleg drift og byrja med å finne ut kva brukarane trong. \
              Fordi brukarane var få og avstandane lange, valde dei å følge opp folk heime først, \
              med digitale målingar av blodtrykk og blodsukker og med tryggleiksalarmar. Dei sette \
              av mykje tid til å lære opp både tilsette og brukarar.",
        en: "The IT department and the care services have built this up together, bit by bit. The \
              project leader was freed from daily operations and began by finding out what the \
              users needed. Because the users were few and the distances long, they chose to start \
              with follow-up at home, with digital readings of blood pressure and blood sugar and \
              with safety alarms. They set aside a lot of time to train both staff and users.",
    },
    what_came_of_it: Text {
        nb: "Ifølge rapporten har både brukerne, de ansatte og organisasjonen fått noe ut av \
             det. De ansatte jobber mer effektivt og har bedre tid til samtaler, og sykehjemmet \
             har tatt løsningene i bruk. Teknologien har også hjulpet flere eldre til å bli \
             boende hjemme lenger. Lebesby forklarer det med to grep: planer som \
             administrasjonen og politikerne står bak, og tid som er holdt av for ansatte som \
             vil jobbe med utvikling. Medvirkning i planarbeidet har gjort at flere ser planene \
             som sine egne og føler seg forpliktet.",
        nn: "Ifølge rapporten har både brukarane, dei tilsette og organisasjonen fått noko ut \
             av det. Dei tilsette arbeider meir effektivt og har betre tid til samtalar, og \
             sjukeheimen har teke løysingane i bruk. Teknologien har òg hjelpt fleire eldre til \
             å bli buande heime lenger. Lebesby forklarer det med to grep: planar som \
             administrasjonen og politikarane står bak, og tid som er sett av til tilsette som \
             vil arbeide med utvikling. Medverknad i planarbeidet har gjort at fleire ser \
             planane som sine eigne og kjenner seg forplikta.",
        en: "According to the report, users, staff and the organisation have all gained from it. \
             Staff work more efficiently and have more time to talk with people, and the nursing \
             home has started using the solutions. The technology has also helped several older \
             people to go on living at home for longer. Lebesby puts it down to two things: \
             plans that the administration and the politicians stand behind, and time set aside \
             for staff who want to work on development. Because people took part in the \
             planning, more of them see the plans as their own and feel committed to them.",
    },
    what_to_learn: Text {
        nb: "Start med det folk trenger, ikke med utstyret. Gi noen tid uten drift, ellers vinner \
              driften hver gang. Og regn opplæringen som en del av jobben, både for ansatte og \
              brukere.",
        nn: "Start med det folk treng, ikkje med utstyret. Gje nokon tid utan drift, elles vinn \
              drifta kvar gong. Og rekn opplæringa som ein del av jobben, både for tilsette og \
              brukarar.",
        en: "Start with what people need, not with the equipment. Give someone time that is free \
              from daily operations, or daily operations will win every time. And count training \
              as part of the job, for staff and users alike.",
    },
    themes: &[
        "helse-og-omsorg",
        "organisasjonsutvikling-og-ledelse",
        "kompetanse",
    ],
    map_elements: &["kart-4", "kart-10", "kart-11", "kart-15"],
    seed: SketchSeed {
        idea: Text {
            nb: "Målinger hjemme i stedet for lange kjøreturer",
            nn: "Målingar heime i staden for lange køyreturar",
            en: "Measuring at home instead of long drives",
        },
        goal: Text {
            nb: "Innen et år bruker minst fem innbyggere en løsning hjemme. De er trygge på den, \
                  og vi kan vise hvor mye tid i bil som er blitt til tid med folk.",
            nn: "Innan eitt år bruker minst fem innbyggarar ei løysing heime. Dei er trygge på \
                  ho, og vi kan vise kor mykje tid i bil som er blitt til tid med folk.",
            en: "Within a year, at least five residents use a solution at home. They feel safe \
                  with it, and we can show how much time in the car has become time with people.",
        },
        need: Text {
            nb: "Flere av oss blir gamle, og færre kan hjelpe. Mye av arbeidsdagen går med til å \
                  kjøre til enkle oppdrag.",
            nn: "Fleire av oss blir gamle, og færre kan hjelpe. Mykje av arbeidsdagen går med til \
                  å køyre til enkle oppdrag.",
            en: "More of us are growing old, and fewer can help. Much of the working day is spent \
                  driving to simple tasks.",
        },
        description: Text {
            nb: "Vi velger én måling som mange trenger, for eksempel blodtrykk, og lar noen få \
                  brukere prøve den hjemme. Én av oss får fri fra drift til å lede forsøket. IT og \
                  pleie og omsorg lager det sammen, og vi utvider først når det virker.",
            nn: "Vi vel éi måling som mange treng, til dømes blodtrykk, og lèt nokre få brukarar \
                  prøve ho heime. Éin av oss får fri frå drift til å leie forsøket. IT og pleie og \
                  omsorg lagar det saman, og vi utvidar først når det verkar.",
            en: "We choose one reading that many people need, such as blood pressure, and let a \
                  few users try it at home. One of us is freed from daily operations to lead the \
                  trial. IT and the care services make it together, and we expand only when it \
                  works.",
        },
        team_play: Text {
            nb: "Brukerne og de ansatte bestemmer hva som skal prøves, IT får det til å virke, og \
                  politikerne tar det inn i planene.",
            nn: "Brukarane og dei tilsette bestemmer kva som skal prøvast, IT får det til å verke, \
                  og politikarane tek det inn i planane.",
            en: "Users and staff decide what to try, IT makes it work, and the politicians bring \
                  it into the plans.",
        },
        continuity: Text {
            nb: "Målet står i kommunens planer. Den som leder forsøket, har fast utviklingstid \
                  hver uke, og minst to ansatte kan løsningen. Hvert halvår bestemmer vi hva vi \
                  skal fortsette med, endre eller slutte med.",
            nn: "Målet står i planane til kommunen. Den som leier forsøket, har fast utviklingstid \
                  kvar veke, og minst to tilsette kan løysinga. Kvart halvår bestemmer vi kva vi \
                  skal halde fram med, endre eller slutte med.",
            en: "The goal is written into the municipality’s plans. Whoever leads the trial has \
                  regular development time every week, and at least two employees know the \
                  solution. Every six months we decide what to continue, change or stop.",
        },
        interplay: Text {
            nb: "Vi spør Lebesby og andre som har gjort dette, hva de ville gjort annerledes i \
                  dag. Vi hører med nabokommunene om vi kan kjøpe utstyr og holde kurs sammen, og \
                  med KS om hvor det finnes veiledning.",
            nn: "Vi spør Lebesby og andre som har gjort dette, kva dei ville gjort annleis i dag. \
                  Vi høyrer med nabokommunane om vi kan kjøpe utstyr og halde kurs saman, og med \
                  KS om kvar det finst rettleiing.",
            en: "We ask Lebesby and others who have done this what they would do differently \
                  today. We ask our neighbours whether we can buy equipment and run courses \
                  together, and KS where to find guidance.",
        },
        understanding: Text {
            nb: "Vi setter oss ved kjøkkenbordet hos dem det gjelder, gjerne sammen med pårørende, \
                  og spør hva som kjennes trygt, og hva som ikke gjør det. De som ikke vil ha en \
                  skjerm, skal få like god hjelp.",
            nn: "Vi set oss ved kjøkkenbordet hos dei det gjeld, gjerne saman med pårørande, og \
                  spør kva som kjennest trygt, og kva som ikkje gjer det. Dei som ikkje vil ha ein \
                  skjerm, skal få like god hjelp.",
            en: "We sit down at the kitchen table with the people it concerns, preferably with \
                  their families, and ask what feels safe and what does not. Those who do not want \
                  a screen will get help that is just as good.",
        },
        actors: &[
            SeedActor {
                actor_id: "innbyggere",
                role: Text {
                    nb: "Prøver løsningen hjemme og sier hva som må bli bedre",
                    nn: "Prøver løysinga heime og seier kva som må bli betre",
                    en: "Try the solution at home and say what must get better",
                },
            },
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Velger hva som skal måles, og lærer opp brukerne",
                    nn: "Vel kva som skal målast, og lærer opp brukarane",
                    en: "Choose what to measure and train the users",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan kjøpe utstyr og holde kurs sammen med oss",
                    nn: "Kan kjøpe utstyr og halde kurs saman med oss",
                    en: "Can buy equipment and run courses with us",
                },
            },
            SeedActor {
                actor_id: "statsforvalteren",
                role: Text {
                    nb: "Kan svare på hva reglene krever",
                    nn: "Kan svare på kva reglane krev",
                    en: "Can explain what the rules require",
                },
            },
            SeedActor {
                actor_id: "ks",
                role: Text {
                    nb: "Kan vise vei til veiledning og til andre som har prøvd",
                    nn: "Kan vise veg til rettleiing og til andre som har prøvd",
                    en: "Can point us to guidance and to others who have tried",
                },
            },
        ],
        themes: &[
            "helse-og-omsorg",
            "organisasjonsutvikling-og-ledelse",
            "kompetanse",
        ],
        map_elements: &["kart-4", "kart-10", "kart-11", "kart-15"],
    },
    source: "kilde-rapport",
};

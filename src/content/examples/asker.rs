//! Én dør inn, Asker: services for children and young people behind one door.

use super::Example;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// A reorganisation that began with what the users asked for.
pub const ASKER: Example = Example {
    id: "eksempel-asker",
    name: Text {
        nb: "Én dør inn, Asker",
        nn: "Én dør inn, Asker",
        en: "One door in (Én dør inn), Asker",
    },
    teaser: Text {
        nb: "Brukerne ville ha én dør inn, så tjenestene for barn og unge ble organisert på nytt.",
        nn: "Brukarane ville ha éi dør inn, så tenestene for barn og unge blei organiserte på \
              nytt.",
        en: "Users wanted one door in, so services for children and young people were reorganised.",
    },
    place: Text {
        nb: "Asker kommune",
        nn: "Asker kommune",
        en: "Asker municipality",
    },
    time: Text {
        nb: "fortalt i 2014, tre år etter åpningen",
        nn: "fortalt i 2014, tre år etter opninga",
        en: "told in 2014, three years after it opened",
    },
    background: Text {
        nb: "En brukerundersøkelse viste at tjenestene for barn og unge i Asker burde samordnes \
             langt bedre. Brukerne ville ha «én dør inn». Teksten støtter seg til KS: En god idé \
             er ikke innovasjon før noe er endret på ordentlig, i praksis, i en tjeneste eller i \
             måten folk samarbeider på. Kommunen regnet med færre i arbeid for hver pensjonist \
             og ville ha en innovasjonsplan vedtatt det året.",
        nn: "Ei brukarundersøking viste at tenestene for barn og unge i Asker burde samordnast \
             langt betre. Brukarane ville ha «én dør inn». Teksten støttar seg til KS: Ein god \
             idé er ikkje innovasjon før noko er endra på ordentleg, i praksis, i ei teneste \
             eller i måten folk samarbeider på. Kommunen rekna med færre i arbeid for kvar \
             pensjonist og ville ha ein innovasjonsplan vedteken det året.",
        en: "A user survey showed that services for children and young people in Asker ought to \
             be far better coordinated. Users wanted “one door in” (én dør inn). The text draws \
             on KS (the municipalities’ association): a good idea is not innovation until \
             something has really changed, in practice, in a service or in how people work \
             together. The municipality expected fewer people at work for each pensioner, and \
             wanted an innovation plan adopted that year.",
    },
    what_they_did: Text {
        nb: "Prosjektet «Forsterket samordning av tjenester til barn og unge» førte til en ny \
              Barne- og familieenhet. Omorganiseringen satte fag, yrker, kulturer og tenkemåter på \
              prøve, og det var krevende å stå i. Den vinteren teksten kom på trykk, avtalte \
              kommunen med Norsk Designråd å utvikle et nytt boligkontor etter samme prinsipp.",
        nn: "Prosjektet «Forsterket samordning av tjenester til barn og unge» førte til ei ny \
              eining, «Barne- og familieenhet». Omorganiseringa sette fag, yrke, kulturar og \
              tenkemåtar på prøve, og det var krevjande å stå i. Den vinteren teksten kom på \
              trykk, avtalte kommunen med Norsk Designråd å utvikle eit nytt bustadkontor etter \
              same prinsipp.",
        en: "The project “Forsterket samordning av tjenester til barn og unge” (stronger \
              coordination of services for children and young people) led to a new children and \
              family unit (Barne- og familieenhet). The reorganisation put disciplines, \
              professions, cultures and ways of thinking to the test, and it was demanding while \
              it lasted. The winter the text was printed, the municipality agreed with Norsk \
              Designråd (the Norwegian design council) to develop a new housing office on the same \
              principle.",
    },
    what_came_of_it: Text {
        nb: "Etter bare ett år kunne kommunen måle at det var blitt bedre, både for brukerne og \
             for de ansatte. Hva som ble målt, forteller ikke teksten. Tre år etter åpningen \
             mente kommunen at den var kommet langt, men hadde mer igjen. Hvordan det gikk med \
             boligkontoret, får vi ikke vite. Teksten nevner også energianlegget på Yggeset, som \
             åpnet uka før: Der blir metangass fra avfallsanlegget til varme og strøm.",
        nn: "Etter berre eitt år kunne kommunen måle at det var blitt betre, både for brukarane \
             og for dei tilsette. Kva som blei målt, fortel ikkje teksten. Tre år etter opninga \
             meinte kommunen at han var komen langt, men hadde meir att. Korleis det gjekk med \
             bustadkontoret, får vi ikkje vite. Teksten nemner òg energianlegget på Yggeset, som \
             opna veka før: Der blir metangass frå avfallsanlegget til varme og straum.",
        en: "After only one year the municipality could measure that things had improved, for \
             users and for staff. The text does not say what was measured. Three years after the \
             opening, the municipality felt it had come a long way but had more to do. We are \
             not told what became of the housing office. The text also mentions the energy plant \
             at Yggeset, opened the week before, which turns methane from the waste site into \
             heat and electricity.",
    },
    what_to_learn: Text {
        nb: "Spør folk hvor de går seg vill, og begynn der. Det vanskeligste å endre er gjerne \
              vaner og faggrenser, så sett av tid til å snakke om dem. I en liten kommune kan \
              døren være én person med navn og telefonnummer.",
        nn: "Spør folk kvar dei går seg vill, og start der. Det vanskelegaste å endre er gjerne \
              vanar og faggrenser, så set av tid til å snakke om dei. I ein liten kommune kan døra \
              vere éin person med namn og telefonnummer.",
        en: "Ask people where they get lost, and begin there. Habits and professional boundaries \
              are often the hardest to change, so set aside time to talk about them. In a small \
              municipality, the door can be one person with a name and a phone number.",
    },
    themes: &["organisasjonsutvikling-og-ledelse", "kultur"],
    map_elements: &["kart-9", "kart-11", "kart-14"],
    seed: SketchSeed {
        idea: Text {
            nb: "Én dør inn for barn og familier",
            nn: "Éi dør inn for barn og familiar",
            en: "One door in for children and families",
        },
        goal: Text {
            nb: "Om et år har hver familie som trenger flere tjenester, én person å gå til, og \
                  ingen må fortelle historien sin om igjen.",
            nn: "Om eitt år har kvar familie som treng fleire tenester, éin person å gå til, og \
                  ingen må fortelje historia si om att.",
            en: "In a year, every family that needs several services has one person to go to, and \
                  no one has to tell their story again.",
        },
        need: Text {
            nb: "Familier som trenger hjelp fra flere av oss, må selv finne fram mellom kontorene. \
                  Og vi vet ikke alltid hva de andre gjør.",
            nn: "Familiar som treng hjelp frå fleire av oss, må sjølve finne fram mellom kontora. \
                  Og vi veit ikkje alltid kva dei andre gjer.",
            en: "Families who need help from several of us have to find their own way between the \
                  offices. And we do not always know what the others are doing.",
        },
        description: Text {
            nb: "Vi spør ti familier hvor det stopper opp. Så samler vi dem som jobber med barn og \
                  unge, ved ett bord hver uke, og lar én person og ett telefonnummer være døren \
                  inn. Vi prøver i et halvt år før vi endrer organisasjonen.",
            nn: "Vi spør ti familiar kvar det stoppar opp. Så samlar vi dei som arbeider med barn \
                  og unge, ved eitt bord kvar veke, og lèt éin person og eitt telefonnummer vere \
                  døra inn. Vi prøver i eit halvt år før vi endrar organisasjonen.",
            en: "We ask ten families where things get stuck. Then we gather those who work with \
                  children and young people at one table every week, and let one person and one \
                  phone number be the door in. We try this for six months before we change the \
                  organisation.",
        },
        team_play: Text {
            nb: "Familiene sier hva som må bli bedre, de ansatte bytter på å være døren inn, og \
                  lederne rydder bort det som står i veien.",
            nn: "Familiane seier kva som må bli betre, dei tilsette byter på å vere døra inn, og \
                  leiarane ryddar bort det som står i vegen.",
            en: "Families say what must get better, staff take turns being the door in, and \
                  managers clear away what stands in the way.",
        },
        continuity: Text {
            nb: "Vi spør familier og ansatte hvordan de har det, før vi starter og etter ett år. \
                  Minst to av oss kan jobben som dør inn, så døren ikke er stengt når én er borte.",
            nn: "Vi spør familiar og tilsette korleis dei har det, før vi startar og etter eitt \
                  år. Minst to av oss kan jobben som dør inn, så døra ikkje er stengd når éin er \
                  borte.",
            en: "We ask families and staff how things are before we start and after one year. At \
                  least two of us can do the job as the door in, so that the door is not closed \
                  when one of us is away.",
        },
        interplay: Text {
            nb: "NAV, skolen, helsestasjonen og de andre møtes ved samme bord. Det vi ikke får \
                  løst her, tar vi opp med Statsforvalteren. Vi spør DOGA om gode måter å lage en \
                  tjeneste på sammen med dem som bruker den.",
            nn: "NAV, skulen, helsestasjonen og dei andre møtest ved same bord. Det vi ikkje får \
                  løyst her, tek vi opp med Statsforvaltaren. Vi spør DOGA om gode måtar å lage ei \
                  teneste på saman med dei som bruker ho.",
            en: "NAV, the school, the health clinic and the others meet at the same table. What we \
                  cannot solve here, we raise with the County Governor. We ask DOGA about good \
                  ways of making a service together with those who use it.",
        },
        understanding: Text {
            nb: "De ulike fagene forteller hva de er redde for å miste. Familiene får lese det vi \
                  skriver, og rette på ord de ikke kjenner seg igjen i.",
            nn: "Dei ulike faga fortel kva dei er redde for å miste. Familiane får lese det vi \
                  skriv, og rette på ord dei ikkje kjenner seg att i.",
            en: "The different professions say what they are afraid of losing. Families get to \
                  read what we write, and to correct words they do not recognise themselves in.",
        },
        actors: &[
            SeedActor {
                actor_id: "innbyggere",
                role: Text {
                    nb: "Forteller hvor det stopper opp, og prøver den nye døren",
                    nn: "Fortel kvar det stoppar opp, og prøver den nye døra",
                    en: "Tell us where things get stuck and try the new door",
                },
            },
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Bytter på å være døren inn",
                    nn: "Byter på å vere døra inn",
                    en: "Take turns being the door in",
                },
            },
            SeedActor {
                actor_id: "nav",
                role: Text {
                    nb: "Kan sitte ved samme bord hver uke",
                    nn: "Kan sitte ved same bord kvar veke",
                    en: "Can sit at the same table every week",
                },
            },
            SeedActor {
                actor_id: "doga",
                role: Text {
                    nb: "Kan vise hvordan en tjeneste lages sammen med brukerne",
                    nn: "Kan vise korleis ei teneste blir laga saman med brukarane",
                    en: "Can show how a service is made together with its users",
                },
            },
            SeedActor {
                actor_id: "statsforvalteren",
                role: Text {
                    nb: "Kan svare når regler står i veien",
                    nn: "Kan svare når reglar står i vegen",
                    en: "Can answer when rules stand in the way",
                },
            },
        ],
        themes: &["organisasjonsutvikling-og-ledelse", "kultur"],
        map_elements: &["kart-9", "kart-11", "kart-14"],
    },
    source: "kilde-asker",
};

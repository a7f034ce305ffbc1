//! Innovasjonsagent: skills and capacity that a municipality can borrow for a while.

use super::Illustration;
use crate::content::{SeedActor, SketchSeed};
use crate::i18n::Text;

/// People who know innovation and can be lent to a municipality for a while.
pub const INNOVASJONSAGENT: Illustration = Illustration {
    id: "illustrasjon-innovasjonsagent",
    name: Text {
        nb: "Innovasjonsagent",
        nn: "Innovasjonsagent",
        en: "Innovation agent (Innovasjonsagent)",
    },
    seed: SketchSeed {
        idea: Text {
            nb: "Innovasjonsagent",
            nn: "Innovasjonsagent",
            en: "Innovation agent (Innovasjonsagent)",
        },
        goal: Text {
            nb: "Vi har prøvd én ny måte å løse en oppgave på, og flere hos oss kan lede det neste \
                  forsøket selv.",
            nn: "Vi har prøvd éin ny måte å løyse ei oppgåve på, og fleire hos oss kan leie det \
                  neste forsøket sjølve.",
            en: "We have tried one new way of doing a task, and more of us can lead the next \
                  attempt ourselves.",
        },
        need: Text {
            nb: "Tilførsel av kompetanse og kapasitet",
            nn: "Tilførsel av kompetanse og kapasitet",
            en: "A supply of skills and capacity",
        },
        description: Text {
            nb: "En innovasjonsagent kan mye om å utvikle nye løsninger, og en distriktskommune \
                  kan låne agenten en stund. Agentene og kommunene hører til samme nettverk. Det \
                  møtes hver måned, så alle lærer av det de andre prøver.",
            nn: "Ein innovasjonsagent kan mykje om å utvikle nye løysingar, og ein \
                  distriktskommune kan låne agenten ei stund. Agentane og kommunane høyrer til \
                  same nettverk. Det møtest kvar månad, så alle lærer av det dei andre prøver.",
            en: "An innovation agent knows a lot about developing new solutions, and a small rural \
                  municipality (distriktskommune) can borrow the agent for a while. The agents and \
                  the municipalities belong to the same network. It meets every month, so that \
                  everyone learns from what the others try.",
        },
        team_play: Text {
            nb: "Kommunen velger oppgaven, agenten viser vei, og resten av laget stiller med det \
                  de er gode på.",
            nn: "Kommunen vel oppgåva, agenten viser veg, og resten av laget stiller med det dei \
                  er gode på.",
            en: "The municipality chooses the task, the agent shows the way, and the rest of the \
                  team brings what they are good at.",
        },
        continuity: Text {
            nb: "Agenten jobber alltid sammen med en fast ansatt, så kunnskapen blir igjen. På \
                  hvert månedsmøte ser vi tilbake på hva vi lærte. Før agenten drar, avtaler vi \
                  hvem som tar over.",
            nn: "Agenten arbeider alltid saman med ein fast tilsett, så kunnskapen blir verande. \
                  På kvart månadsmøte ser vi tilbake på kva vi lærte. Før agenten reiser, avtaler \
                  vi kven som tek over.",
            en: "The agent always works together with a permanent employee, so that the knowledge \
                  stays. At every monthly meeting we look back at what we learned. Before the \
                  agent leaves, we agree who takes over.",
        },
        interplay: Text {
            nb: "Ved oppstart møter agenten kommunen, fylkeskommunen og de nasjonale aktørene \
                  samtidig. Alle blir enige om én kontaktperson hver.",
            nn: "Ved oppstart møter agenten kommunen, fylkeskommunen og dei nasjonale aktørane \
                  samtidig. Alle blir einige om éin kontaktperson kvar.",
            en: "At the start, the agent meets the municipality, the county authority and the \
                  national partners at the same time. Each of them names one contact person.",
        },
        understanding: Text {
            nb: "Agenten begynner med å bli med på jobb og lytte. Etterpå skriver vi sammen ned \
                  hva ansatte, ledere og innbyggere synes er viktigst, også der de er uenige.",
            nn: "Agenten byrjar med å bli med på jobb og lytte. Etterpå skriv vi saman ned kva \
                  tilsette, leiarar og innbyggarar synest er viktigast, òg der dei er ueinige.",
            en: "The agent begins by coming along to work and listening. Afterwards we write down \
                  together what staff, managers and residents find most important, also where they \
                  disagree.",
        },
        actors: &[
            SeedActor {
                actor_id: "ansatte",
                role: Text {
                    nb: "Velger oppgaven og jobber side om side med agenten",
                    nn: "Vel oppgåva og arbeider side om side med agenten",
                    en: "Choose the task and work side by side with the agent",
                },
            },
            SeedActor {
                actor_id: "nabokommuner",
                role: Text {
                    nb: "Kan låne den samme agenten og dele erfaringer",
                    nn: "Kan låne den same agenten og dele erfaringar",
                    en: "Can borrow the same agent and share experience",
                },
            },
            SeedActor {
                actor_id: "fylkeskommunen",
                role: Text {
                    nb: "Kan hjelpe til med å dele en agent mellom kommuner",
                    nn: "Kan hjelpe til med å dele ein agent mellom kommunar",
                    en: "Can help municipalities share an agent",
                },
            },
            SeedActor {
                actor_id: "distriktssenteret",
                role: Text {
                    nb: "Kan samle agenter og kommuner i nettverket",
                    nn: "Kan samle agentar og kommunar i nettverket",
                    en: "Can bring agents and municipalities together in the network",
                },
            },
            SeedActor {
                actor_id: "doga",
                role: Text {
                    nb: "Kan bidra med metoder for å finne gode løsninger",
                    nn: "Kan bidra med metodar for å finne gode løysingar",
                    en: "Can contribute methods for finding good solutions",
                },
            },
        ],
        themes: &["kompetanse", "rekruttering"],
        map_elements: &["kart-2", "kart-10", "kart-13", "kart-15"],
    },
    source: "kilde-rapport",
};

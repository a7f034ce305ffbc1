//! How the report came about: why it looked where it did, its seven steps, and its conference.

use crate::i18n::Text;

/// One of the steps in which the report was made.
#[derive(Clone, Copy, Debug)]
pub struct ReportStep {
    /// What was done.
    pub title: Text,
    /// How.
    pub text: Text,
}

/// Why it was made, and why it looked where it did.
pub const WHY: [Text; 2] = [
    Text {
        nb: "I mange distriktskommuner flytter folk ut, og flere blir gamle. Både kommunen og \
             bedriftene mangler arbeidskraft, boligene svarer ofte ikke til det folk trenger, og \
             lovkravene er de samme som i byen. Da må noe gjøres på nye måter. Likevel bruker \
             distriktskommunene støtten til innovasjon langt mindre enn store og mellomstore \
             kommuner gjør.",
        nn: "I mange distriktskommunar flyttar folk ut, og fleire blir gamle. Både kommunen og \
             bedriftene manglar arbeidskraft, bustadene svarer ofte ikkje til det folk treng, og \
             lovkrava er dei same som i byen. Då må noko gjerast på nye måtar. Likevel bruker \
             distriktskommunane støtta til innovasjon langt mindre enn store og mellomstore \
             kommunar gjer.",
        en: "In many small rural municipalities people move away and more of those who stay are \
             old. The municipality and local businesses alike are short of labour, the homes \
             there are often do not meet the need, and the legal requirements are the same as in \
             the city. New ways are needed. Yet these municipalities use the support for \
             innovation far less than large and medium-sized ones do.",
    },
    Text {
        nb: "Andre hadde begynt med ordningene og sett på hvem som tok dem i bruk. Denne \
             rapporten satte distriktskommunene i sentrum, ikke virkemidlene. Hypotesen var at \
             det ville gi ny innsikt i hva som skal til for mer nyskaping lokalt.",
        nn: "Andre hadde starta med ordningane og sett på kven som tok dei i bruk. Denne \
             rapporten sette distriktskommunane i sentrum, ikkje verkemidla. Hypotesen var at \
             det ville gje ny innsikt i kva som skal til for meir nyskaping lokalt.",
        en: "Others had started from the schemes and looked at who made use of them. This report \
             put the small rural municipalities in the centre, not the support and tools. The \
             hypothesis was that this would give new insight into what it takes to innovate more \
             locally.",
    },
];

/// The seven steps, in order.
pub const REPORT_STEPS: [ReportStep; 7] = [
    ReportStep {
        title: Text {
            nb: "Leste det som fantes",
            nn: "Las det som fanst",
            en: "Read what there was",
        },
        text: Text {
            nb: "Rapporter og annen kunnskap ble gått gjennom.",
            nn: "Rapportar og annan kunnskap blei gått gjennom.",
            en: "Reports and other knowledge were gone through.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Laget hypoteser",
            nn: "Laga hypotesar",
            en: "Made hypotheses",
        },
        text: Text {
            nb: "Det de fant, ga tanker om hva som kunne hjelpe.",
            nn: "Det dei fann, gav tankar om kva som kunne hjelpe.",
            en: "What they found gave ideas of what might help.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Laget prototyper",
            nn: "Laga prototypar",
            en: "Made prototypes",
        },
        text: Text {
            nb: "Tankene ble til seks tenkte tiltak som folk kunne se og mene noe om.",
            nn: "Tankane blei til seks tenkte tiltak som folk kunne sjå og meine noko om.",
            en: "The ideas became six mock initiatives for people to look at and respond to.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Intervjuet ansatte i åtte distriktskommuner",
            nn: "Intervjua tilsette i åtte distriktskommunar",
            en: "Interviewed staff in eight small rural municipalities",
        },
        text: Text {
            nb: "Halvparten fikk besøk: Krødsherad, Lom, Gloppen og Sogndal. Lebesby, Steigen, \
                 Utsira og Sømna var med digitalt. De snakket om fem ting: erfaringer med \
                 utvikling og innovasjon, muligheter, utfordringer, bekymringer i hverdagen og \
                 for framtida, og kulturen i administrasjonen. De diskuterte prototypene også.",
            nn: "Halvparten fekk besøk: Krødsherad, Lom, Gloppen og Sogndal. Lebesby, Steigen, \
                 Utsira og Sømna var med digitalt. Dei snakka om fem ting: erfaringar med \
                 utvikling og innovasjon, moglegheiter, utfordringar, bekymringar i kvardagen og \
                 for framtida, og kulturen i administrasjonen. Dei diskuterte prototypane òg.",
            en: "Half of them were visited: Krødsherad, Lom, Gloppen and Sogndal. Lebesby, \
                 Steigen, Utsira and Sømna took part online. They talked about five things: \
                 experience with development and innovation, opportunities, challenges, worries \
                 in everyday life and for the future, and the culture in the administration. \
                 They discussed the prototypes too.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Justerte prototypene",
            nn: "Justerte prototypane",
            en: "Adjusted the prototypes",
        },
        text: Text {
            nb: "Det som kom fram i intervjuene, endret dem.",
            nn: "Det som kom fram i intervjua, endra dei.",
            en: "What came up in the interviews changed them.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Møttes til konferanse",
            nn: "Møttest til konferanse",
            en: "Met for a conference",
        },
        text: Text {
            nb: "Kartet var utgangspunktet da funn og tiltak ble diskutert 13. mai 2022.",
            nn: "Kartet var utgangspunktet då funn og tiltak blei diskuterte 13. mai 2022.",
            en: "The map was the starting point when findings and initiatives were discussed on \
                 13 May 2022.",
        },
    },
    ReportStep {
        title: Text {
            nb: "Bearbeidet innspillene",
            nn: "Arbeidde vidare med innspela",
            en: "Worked up the input",
        },
        text: Text {
            nb: "Innspill, forslag og kommentarer ble samlet og gransket. Rapporten er datert \
                 15. februar 2023.",
            nn: "Innspel, forslag og kommentarar blei samla og granska. Rapporten er datert \
                 15. februar 2023.",
            en: "Input, proposals and comments were gathered and analysed. The report is dated \
                 15 February 2023.",
        },
    },
];

/// What was heard on the visits, and how the map came of it.
pub const HEARD: [Text; 2] = [
    Text {
        nb: "I samtalene fikk de høre at distriktskommuner ofte blir snakket ned, at folk er helt \
             avhengige av hverandre, og at de mange små oppgavene spiser opp tida.",
        nn: "I samtalane fekk dei høyre at distriktskommunar ofte blir snakka ned, at folk er \
             heilt avhengige av kvarandre, og at dei mange små oppgåvene stel tida.",
        en: "In the talks they heard that small rural municipalities are often talked down, that \
             people depend wholly on each other, and that the many small tasks eat up the time.",
    },
    Text {
        nb: "Kartet er det bildet de som ble intervjuet, ga av hverdagen sin: en mental modell \
             tegnet for at kommunene skulle kjenne seg igjen i den.",
        nn: "Kartet er det biletet dei som blei intervjua, gav av kvardagen sin: ein mental \
             modell teikna for at kommunane skulle kjenne seg att i han.",
        en: "The map is the picture that the people interviewed gave of their working days: a \
             mental model, drawn so that municipalities would see themselves in it.",
    },
];

/// Who held the conference, and who came.
pub const CONFERENCE: Text = Text {
    nb: "Kommunal- og distriktsdepartementet inviterte til en digital innspills- og \
         samskapingskonferanse. Om lag 50 personer snakket sammen i grupper, blant dem ordførere, \
         rådmenn, kommunedirektører, økonomisjefer, prosjektledere, næringsrådgivere og \
         samfunnsplanleggere. De fleste kom fra distriktskommuner, noen fra fylkeskommuner og \
         statsforvalterembeter, og KS var med fra regionene.",
    nn: "Kommunal- og distriktsdepartementet inviterte til ein digital innspels- og \
         samskapingskonferanse. Om lag 50 personar snakka saman i grupper, blant dei ordførarar, \
         rådmenn, kommunedirektørar, økonomisjefar, prosjektleiarar, næringsrådgjevarar og \
         samfunnsplanleggarar. Dei fleste kom frå distriktskommunar, nokre frå fylkeskommunar og \
         statsforvaltarembete, og KS var med frå regionane.",
    en: "The Ministry of Local Government and Regional Development invited people to an online \
         conference for input and for creating together. About 50 people talked in groups, among \
         them mayors, chief executives, heads of finance, project leaders, business advisers and \
         community planners. Most came from small rural municipalities, some from county \
         authorities and County Governors, and the regional offices of KS took part.",
};

/// The three questions that were put there, in our words.
pub const CONFERENCE_QUESTIONS: [Text; 3] = [
    Text {
        nb: "Viser kartet godt hvilke rammer en distriktskommune har for nyskaping?",
        nn: "Viser kartet godt kva rammer ein distriktskommune har for nyskaping?",
        en: "Does the map show well what conditions a small rural municipality has for innovation?",
    },
    Text {
        nb: "Hvordan får en distriktskommune rom for nyskaping?",
        nn: "Korleis får ein distriktskommune rom for nyskaping?",
        en: "How does a small rural municipality get room for innovation?",
    },
    Text {
        nb: "Hvordan kan de ressursene kommunen selv har, få støtte og bli sterkere?",
        nn: "Korleis kan dei ressursane kommunen sjølv har, få støtte og bli sterkare?",
        en: "How can the municipality’s own resources be supported and made stronger?",
    },
];

/// One of the answers.
pub const CONFERENCE_ANSWER: Text = Text {
    nb: "Én spurte om mer penger hjelper. Det som trengs, er et system for innovasjon, folk med \
         kompetanse, og kommuner som står sammen uten å ta folk fra hverandre.",
    nn: "Éin spurde om meir pengar hjelper. Det som trengst, er eit system for innovasjon, folk \
         med kompetanse, og kommunar som står saman utan å ta folk frå kvarandre.",
    en: "One asked whether more money helps. What is needed is a system for innovation, people \
         with skills, and municipalities that stand together without taking people from each \
         other.",
};

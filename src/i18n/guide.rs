//! Nyskapingslaget: four steps towards a team, the answers, and the team sheet made of them.

use super::texts;

texts! {
    TITLE {
        nb: "Bygg laget",
        nn: "Bygg laget",
        en: "Build the team",
    }
    LEAD {
        nb: "Fire steg mot et lag der kommunen selv legger premissene. Svar på det dere kan, og hopp over resten.",
        nn: "Fire steg mot eit lag der kommunen sjølv legg premissane. Svar på det de kan, og hopp over resten.",
        en: "Four steps towards a team where the municipality sets the terms. Answer what you can, and skip the rest.",
    }
    FOR_PARTNERS {
        nb: "Er dere en av aktørene rundt kommunen? Svar gjerne på de samme spørsmålene, helst sammen med kommunen.",
        nn: "Er de ein av aktørane rundt kommunen? Svar gjerne på dei same spørsmåla, helst saman med kommunen.",
        en: "Are you one of the partners round the municipality? You can answer the same questions, preferably together with the municipality.",
    }
    HONEST {
        nb: "Aktørene vet ikke at dere har ført dem opp, før dere selv tar kontakt.",
        nn: "Aktørane veit ikkje at de har ført dei opp, før de sjølve tek kontakt.",
        en: "The partners do not know that you have listed them until you get in touch yourselves.",
    }
    PURPOSE {
        nb: "Laget skal gi lokale, regionale og nasjonale aktører felles mål, et eierskap de deler, og et samarbeid de har forpliktet seg til.",
        nn: "Laget skal gje lokale, regionale og nasjonale aktørar felles mål, eit eigarskap dei deler, og eit samarbeid dei har forplikta seg til.",
        en: "The team is there to give local, regional and national partners shared goals, shared ownership and a commitment to work together.",
    }
    AIMS {
        nb: "To mål",
        nn: "To mål",
        en: "Two aims",
    }
    PRINCIPLES {
        nb: "Tre prinsipper",
        nn: "Tre prinsipp",
        en: "Three principles",
    }
    PRINCIPLES_HINT {
        nb: "De samme tre spør vi om i en skisse.",
        nn: "Dei same tre spør vi om i ei skisse.",
        en: "A sketch asks about the same three.",
    }
    STEP_TITLE {
        nb: "Steg {n}: {title}",
        nn: "Steg {n}: {title}",
        en: "Step {n}: {title}",
    }
    IN_REPORT {
        nb: "I rapporten: {title}",
        nn: "I rapporten: {title}",
        en: "In the report: {title}",
    }
    STEP_PROGRESS {
        nb: "{n} av {total} svar",
        nn: "{n} av {total} svar",
        en: "{n} of {total} answers",
    }
    PROGRESS {
        nb: "{n} av 15 spørsmål",
        nn: "{n} av 15 spørsmål",
        en: "{n} of 15 questions",
    }
    MUNICIPALITY_HINT {
        nb: "Hvilken kommune spiller laget for?",
        nn: "Kva kommune spelar laget for?",
        en: "Which municipality does the team play for?",
    }
    ACTORS {
        nb: "Hvem kan være på laget?",
        nn: "Kven kan vere på laget?",
        en: "Who could be on the team?",
    }
    ACTORS_HINT {
        nb: "Velg blant dem under, eller skriv egne. Navnene er et utgangspunkt. Hvem som passer, vet dere best.",
        nn: "Vel blant dei under, eller skriv eigne. Namna er eit utgangspunkt. Kven som passar, veit de best.",
        en: "Choose from those below, or write your own. The names are a starting point. You know best who suits.",
    }
    HOME_PAGE {
        nb: "Nettsiden til {name}",
        nn: "Nettsida til {name}",
        en: "{name}: website",
    }
    HOME_PAGES {
        nb: "Aktørenes nettsider",
        nn: "Nettsidene til aktørane",
        en: "The partners’ websites",
    }
    HOME_PAGE_HINT {
        nb: "Lenkene går ut av siden, og da trenger du nett.",
        nn: "Lenkene går ut av sida, og då treng du nett.",
        en: "The links lead away from this page, so you need to be online.",
    }
    TEAM_PICTURE {
        nb: "Laget som bilde",
        nn: "Laget som bilete",
        en: "The team as a picture",
    }
    INSTRUMENTS {
        nb: "Støtte og ordninger",
        nn: "Støtte og ordningar",
        en: "Support and tools",
    }
    INSTRUMENTS_HINT {
        nb: "Disse er nevnt i rapporten. Noen av dem er bare forslag, så hør om de finnes hos dere. Skriv gjerne egne.",
        nn: "Desse er nemnde i rapporten. Nokre av dei er berre forslag, så høyr om dei finst hos dykk. Skriv gjerne eigne.",
        en: "These are named in the report. Some are only proposals, so ask whether they exist where you are. You can also write your own.",
    }
    OUR_READING {
        nb: "Hva støtten og ordningene kan brukes til, er vår tolkning.",
        nn: "Kva støtta og ordningane kan brukast til, er vår tolking.",
        en: "What the support and tools can be used for is our reading.",
    }
    CARRY {
        nb: "Ta med til en skisse",
        nn: "Ta med til ei skisse",
        en: "Take this to a sketch",
    }
    CARRY_HINT {
        nb: "Dere får en ny skisse med svarene deres under behov, beskrivelse, lag, støtte og samspill. Resten står tomt. Svarene her blir stående.",
        nn: "De får ei ny skisse med svara dykkar under behov, skildring, lag, støtte og samspel. Resten står tomt. Svara her blir ståande.",
        en: "You get a new sketch with your answers under need, description, team, support and cooperation. The rest stays empty. Your answers here stay.",
    }
    SKETCHES {
        nb: "Skisser laget av svarene",
        nn: "Skisser laga av svara",
        en: "Sketches made from the answers",
    }
    TOOLS {
        nb: "Valg for lagarket",
        nn: "Val for lagarket",
        en: "Team sheet options",
    }
    EMPTY_RESULT {
        nb: "Svar på et spørsmål, så tar lagarket form her.",
        nn: "Svar på eit spørsmål, så tek lagarket form her.",
        en: "Answer a question, and the team sheet takes shape here.",
    }
    DOC_KIND {
        nb: "Lagark",
        nn: "Lagark",
        en: "Team sheet",
    }
    DOC_TITLE {
        nb: "Laget for {municipality}",
        nn: "Laget for {municipality}",
        en: "The innovation team for {municipality}",
    }
    DOC_TITLE_PLAIN {
        nb: "Laget vårt",
        nn: "Laget vårt",
        en: "Our innovation team",
    }
    DOC_TEAM {
        nb: "Laget",
        nn: "Laget",
        en: "The team",
    }
    DOC_INSTRUMENTS {
        nb: "Støtte og ordninger vi vil se nærmere på",
        nn: "Støtte og ordningar vi vil sjå nærare på",
        en: "Support and tools we want to look into",
    }
    COL_WHO {
        nb: "Hvem",
        nn: "Kven",
        en: "Who",
    }
    COL_ROLE {
        nb: "Rolle på laget",
        nn: "Rolle på laget",
        en: "Role on the team",
    }
    COL_LEVEL {
        nb: "Nivå",
        nn: "Nivå",
        en: "Level",
    }
    COL_CONTACT {
        nb: "Har vi kontakt?",
        nn: "Har vi kontakt?",
        en: "Are we in touch?",
    }
    COL_INSTRUMENT {
        nb: "Støtte eller ordning",
        nn: "Støtte eller ordning",
        en: "Support or tool",
    }
    COL_NOTE {
        nb: "Hva det kan brukes til",
        nn: "Kva det kan brukast til",
        en: "What it can be used for",
    }
    YOURS {
        nb: "Lagarkene deres",
        nn: "Lagarka dykkar",
        en: "Your team sheets",
    }
    NEW {
        nb: "Nytt lagark",
        nn: "Nytt lagark",
        en: "New team sheet",
    }
    UNTITLED {
        nb: "Lagark uten utfordring ennå",
        nn: "Lagark utan utfordring enno",
        en: "Team sheet without a challenge yet",
    }
    BACK {
        nb: "Tilbake til Bygg laget",
        nn: "Tilbake til Bygg laget",
        en: "Back to the team",
    }
    MISSING_TITLE {
        nb: "Lagarket er ikke på denne maskinen",
        nn: "Lagarket er ikkje på denne maskina",
        en: "The team sheet is not on this device",
    }
    MISSING_TEXT {
        nb: "Lagark ligger bare i nettleseren de ble skrevet i. Kanskje brukte du en annen maskin eller nettleser. Fikk du lenken av noen, kan de laste ned lagarket og sende deg filen. Så velger du «Hent inn» under Arbeidet vårt.",
        nn: "Lagark ligg berre i nettlesaren dei blei skrivne i. Kanskje brukte du ei anna maskin eller ein annan nettlesar. Fekk du lenka av nokon, kan dei laste ned lagarket og sende deg fila. Så vel du «Hent inn» under Arbeidet vårt.",
        en: "Team sheets are only in the browser they were written in. Perhaps you used another device or browser. If someone gave you the link, they can download the team sheet and send you the file. Then choose “Add from file” under Our work.",
    }
    IN_BIN_TITLE {
        nb: "Lagarket ligger i papirkurven",
        nn: "Lagarket ligg i papirkorga",
        en: "The team sheet is in the bin",
    }
    IN_BIN_TEXT {
        nb: "Ingenting er borte. Hent det tilbake for å skrive videre.",
        nn: "Ingenting er borte. Hent det tilbake for å skrive vidare.",
        en: "Nothing is lost. Put it back to go on writing.",
    }
}

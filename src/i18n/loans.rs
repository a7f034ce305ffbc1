//! Kommunal bandittportal: searching what there is, and the list of what is borrowed.

use super::texts;

texts! {
    FIND {
        nb: "Finn noe å låne",
        nn: "Finn noko å låne",
        en: "Find something to borrow",
    }
    LOOKING_FOR {
        nb: "Hva leter dere etter?",
        nn: "Kva leitar de etter?",
        en: "What are you looking for?",
    }
    LOOKING_FOR_HINT {
        nb: "Ett ord eller to, for eksempel rekruttering. Søket går gjennom alt som finnes her.",
        nn: "Eitt ord eller to, til dømes rekruttering. Søket går gjennom alt som finst her.",
        en: "One word or two, for example recruitment. The search looks through everything here.",
    }
    CATEGORY {
        nb: "Kategori",
        nn: "Kategori",
        en: "Category",
    }
    ALL_CATEGORIES {
        nb: "Alle",
        nn: "Alle",
        en: "All",
    }
    EXAMPLES {
        nb: "Eksempler",
        nn: "Døme",
        en: "Examples",
    }
    TEMPLATES {
        nb: "Maler",
        nn: "Malar",
        en: "Templates",
    }
    TOOLS {
        nb: "Verktøy",
        nn: "Verktøy",
        en: "Tools",
    }
    ADAPTATIONS {
        nb: "Lokal tilpasning",
        nn: "Lokal tilpassing",
        en: "Local adaptation",
    }
    FOUND_ONE {
        nb: "Ett treff",
        nn: "Eitt treff",
        en: "One result",
    }
    FOUND_MANY {
        nb: "{n} treff",
        nn: "{n} treff",
        en: "{n} results",
    }
    FOUND_NONE {
        nb: "Ingen treff. Prøv et annet ord eller en annen kategori, eller skriv en skisse selv.",
        nn: "Ingen treff. Prøv eit anna ord eller ein annan kategori, eller skriv ei skisse sjølv.",
        en: "No results. Try another word or another category, or write a sketch yourself.",
    }
    ADD {
        nb: "Legg på lånelista",
        nn: "Legg på lånelista",
        en: "Add to borrowing list",
    }
    TAKE_OFF {
        nb: "Ta av lånelista",
        nn: "Ta av lånelista",
        en: "Take off borrowing list",
    }
    OPEN {
        nb: "Åpne",
        nn: "Opne",
        en: "Open",
    }
    BORROW {
        nb: "Lån og tilpass",
        nn: "Lån og tilpass",
        en: "Borrow and adapt",
    }
    LOANS {
        nb: "Lånelista",
        nn: "Lånelista",
        en: "Borrowing list",
    }
    LOANS_HINT {
        nb: "Det dere har plukket ut. Skriv hva som må endres før det passer hos dere.",
        nn: "Det de har plukka ut. Skriv kva som må endrast før det passar hos dykk.",
        en: "What you have picked out. Write what has to change before it suits you.",
    }
    LOAN {
        nb: "Lån {n} av {total}",
        nn: "Lån {n} av {total}",
        en: "Loan {n} of {total}",
    }
    ADAPT {
        nb: "Hva må tilpasses hos dere?",
        nn: "Kva må tilpassast hos dykk?",
        en: "What needs adapting where you are?",
    }
    FROM {
        nb: "Fra {place}",
        nn: "Frå {place}",
        en: "From {place}",
    }
    KIND_EXAMPLE {
        nb: "eksempel",
        nn: "døme",
        en: "example",
    }
    KIND_ILLUSTRATION {
        nb: "illustrasjon",
        nn: "illustrasjon",
        en: "illustration",
    }
    KIND_SKETCH {
        nb: "skisse",
        nn: "skisse",
        en: "sketch",
    }
    KIND_PROPOSAL {
        nb: "forslag",
        nn: "forslag",
        en: "proposal",
    }
    KIND_DRAFT {
        nb: "utkast",
        nn: "utkast",
        en: "draft",
    }
    KIND_TOOL {
        nb: "verktøy",
        nn: "verktøy",
        en: "tool",
    }
    KIND_FORM {
        nb: "skjema",
        nn: "skjema",
        en: "form",
    }
    BLANK_FORM {
        nb: "Tomt skjema til navigasjonsverktøyet",
        nn: "Tomt skjema til navigasjonsverktøyet",
        en: "Blank form for the navigation tool",
    }
    BLANK_FORM_TEXT {
        nb: "Skriv det ut og fyll det ut for hånd, sammen rundt et bord.",
        nn: "Skriv det ut og fyll det ut for hand, saman rundt eit bord.",
        en: "Print it and fill it in by hand, together round a table.",
    }
    DOC_KIND {
        nb: "Låneliste",
        nn: "Låneliste",
        en: "Borrowing list",
    }
    DOC_TITLE {
        nb: "Lånt av andre",
        nn: "Lånt av andre",
        en: "Borrowed from others",
    }
    DOC_LOOKING {
        nb: "Vi lette etter",
        nn: "Vi leita etter",
        en: "We were looking for",
    }
    DOC_LOANS {
        nb: "Dette låner vi",
        nn: "Dette låner vi",
        en: "What we borrow",
    }
    COL_WHAT {
        nb: "Hva",
        nn: "Kva",
        en: "What",
    }
    COL_FROM {
        nb: "Hentet fra",
        nn: "Henta frå",
        en: "From",
    }
    COL_ADAPT {
        nb: "Må tilpasses",
        nn: "Må tilpassast",
        en: "To adapt",
    }
}

//! Avlastningsagent: the tasks that eat time, the time they would give back, and the document.

use super::texts;

texts! {
    GAINED {
        nb: "Tiden dere får",
        nn: "Tida de får",
        en: "The time you gain",
    }
    TASKS {
        nb: "Oppgaver som spiser tid",
        nn: "Oppgåver som stel tid",
        en: "Tasks that eat up time",
    }
    TASKS_HINT {
        nb: "Ta med det som går igjen uke etter uke. Et anslag holder.",
        nn: "Ta med det som går igjen veke etter veke. Eit overslag held.",
        en: "Include what comes round week after week. An estimate is enough.",
    }
    TASK {
        nb: "Oppgave {n} av {total}",
        nn: "Oppgåve {n} av {total}",
        en: "Task {n} of {total}",
    }
    TASK_WHAT {
        nb: "Oppgave",
        nn: "Oppgåve",
        en: "Task",
    }
    TASK_HOURS {
        nb: "Timer i uka",
        nn: "Timar i veka",
        en: "Hours a week",
    }
    TASK_FATE {
        nb: "Hva kan skje med den?",
        nn: "Kva kan skje med ho?",
        en: "What can happen to it?",
    }
    FATE_STOP {
        nb: "Kan stoppe",
        nn: "Kan stoppe",
        en: "Can stop",
    }
    FATE_HAND_OVER {
        nb: "Andre kan ta over",
        nn: "Andre kan ta over",
        en: "Others can take over",
    }
    FATE_WAIT {
        nb: "Kan vente",
        nn: "Kan vente",
        en: "Can wait",
    }
    FATE_UNSAID {
        nb: "Ikke bestemt",
        nn: "Ikkje bestemt",
        en: "Not decided",
    }
    HOURS_A_WEEK {
        nb: "{n} timer i uka",
        nn: "{n} timar i veka",
        en: "{n} hours a week",
    }
    HOUR_A_WEEK {
        nb: "1 time i uka",
        nn: "1 time i veka",
        en: "1 hour a week",
    }
    TASK_NOTE {
        nb: "Hvem kan ta den, eller hva skal til?",
        nn: "Kven kan ta ho, eller kva skal til?",
        en: "Who can take it, or what would it take?",
    }
    ADD_TASK {
        nb: "Legg til oppgave",
        nn: "Legg til oppgåve",
        en: "Add task",
    }
    FREED_FOR {
        nb: "Hva skal den frigjorte tiden brukes til?",
        nn: "Kva skal den frigjorde tida brukast til?",
        en: "What will the freed time be used for?",
    }
    FREED_FOR_HINT {
        nb: "Nevn én ting dere vil prøve, og hvem som får tiden.",
        nn: "Nemn éin ting de vil prøve, og kven som får tida.",
        en: "Name one thing you want to try, and who gets the time.",
    }
    FOLLOW_UP {
        nb: "Hvem følger opp etterpå?",
        nn: "Kven følger opp etterpå?",
        en: "Who follows up afterwards?",
    }
    FOLLOW_UP_HINT {
        nb: "Hvem passer på at det varer når agenten er ferdig?",
        nn: "Kven passar på at det varer når agenten er ferdig?",
        en: "Who makes sure it lasts once the agent has left?",
    }
    FREED_TITLE {
        nb: "Frigjort tid",
        nn: "Frigjord tid",
        en: "Time freed",
    }
    FREED_WEEK {
        nb: "{hours} t i uka",
        nn: "{hours} t i veka",
        en: "{hours} h a week",
    }
    FREED_STAY {
        nb: "{hours} t på {weeks} uker",
        nn: "{hours} t på {weeks} veker",
        en: "{hours} h over {weeks} weeks",
    }
    WAITING {
        nb: "{hours} t i uka kan vente. De er ikke regnet med, for de kommer tilbake.",
        nn: "{hours} t i veka kan vente. Dei er ikkje rekna med, for dei kjem tilbake.",
        en: "{hours} h a week can wait. They are not counted, because they will come back.",
    }
    UNSAID {
        nb: "Timer i oppgaver som ikke er bestemt, er ikke regnet med ennå.",
        nn: "Timar i oppgåver som ikkje er bestemte, er ikkje rekna med enno.",
        en: "Hours of tasks that are not decided are not counted yet.",
    }
    BARS {
        nb: "Timer i uka, oppgave for oppgave",
        nn: "Timar i veka, oppgåve for oppgåve",
        en: "Hours a week, task by task",
    }
    BAR {
        nb: "{task}: {hours} t i uka. {fate}.",
        nn: "{task}: {hours} t i veka. {fate}.",
        en: "{task}: {hours} h a week. {fate}.",
    }
    HOURS {
        nb: "{hours} t",
        nn: "{hours} t",
        en: "{hours} h",
    }
    UNCOUNTED_ONE {
        nb: "Én oppgave mangler et timetall som kan telles med.",
        nn: "Éi oppgåve manglar eit timetal som kan teljast med.",
        en: "One task lacks a number of hours that can be counted.",
    }
    UNCOUNTED_MANY {
        nb: "{n} oppgaver mangler et timetall som kan telles med.",
        nn: "{n} oppgåver manglar eit timetal som kan teljast med.",
        en: "{n} tasks lack a number of hours that can be counted.",
    }
    DOC_KIND {
        nb: "Søknad om avlastningsagent",
        nn: "Søknad om avlastningsagent",
        en: "Application for a relief agent (Avlastningsagent)",
    }
    DOC_TITLE {
        nb: "Avlastningsagent til {municipality}",
        nn: "Avlastningsagent til {municipality}",
        en: "A relief agent for {municipality}",
    }
    DOC_TITLE_PLAIN {
        nb: "Avlastningsagent hos oss",
        nn: "Avlastningsagent hos oss",
        en: "A relief agent with us",
    }
    DOC_FACT {
        nb: "Frigjør {week} t i uka, {stay} t på {weeks} uker",
        nn: "Frigjer {week} t i veka, {stay} t på {weeks} veker",
        en: "Frees {week} h a week, {stay} h over {weeks} weeks",
    }
    DOC_TAKES {
        nb: "Dette kan agenten eller andre ta over",
        nn: "Dette kan agenten eller andre ta over",
        en: "What the agent or others can take over",
    }
    DOC_STOPS {
        nb: "Dette slutter vi med",
        nn: "Dette sluttar vi med",
        en: "What we stop doing",
    }
    DOC_WAITS {
        nb: "Dette lar vi vente",
        nn: "Dette lèt vi vente",
        en: "What we leave for later",
    }
    DOC_FOR {
        nb: "Dette skal tiden brukes til",
        nn: "Dette skal tida brukast til",
        en: "What the time is for",
    }
    DOC_AFTER {
        nb: "Slik følger vi opp etterpå",
        nn: "Slik følger vi opp etterpå",
        en: "How we follow up afterwards",
    }
    DOC_CONTACT {
        nb: "Kontakt",
        nn: "Kontakt",
        en: "Contact",
    }
    COL_TASK {
        nb: "Oppgave",
        nn: "Oppgåve",
        en: "Task",
    }
    COL_HOURS {
        nb: "Timer i uka",
        nn: "Timar i veka",
        en: "Hours a week",
    }
    COL_NOTE {
        nb: "Hvem, eller hva som skal til",
        nn: "Kven, eller kva som skal til",
        en: "Who, or what it takes",
    }
}

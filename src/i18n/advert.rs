//! Stillingsutlysning: the fields of a job advert, and the advert itself.

use super::texts;

texts! {
    OPEN_AND_OFFER {
        nb: "Det åpne og det vi gir",
        nn: "Det opne og det vi gjev",
        en: "What is open, and what you get",
    }
    POST {
        nb: "Om stillingen",
        nn: "Om stillinga",
        en: "About the post",
    }
    JOB_TITLE {
        nb: "Hva heter stillingen?",
        nn: "Kva heiter stillinga?",
        en: "What is the post called?",
    }
    JOB_TITLE_HINT {
        nb: "Kort, og gjerne så uvanlig at folk stopper opp.",
        nn: "Kort, og gjerne så uvanleg at folk stoppar opp.",
        en: "Short, and unusual enough to make people stop and look.",
    }
    FORM {
        nb: "Hva slags stilling?",
        nn: "Kva slags stilling?",
        en: "What kind of post?",
    }
    FORM_PERMANENT {
        nb: "Fast utviklingsstilling",
        nn: "Fast utviklingsstilling",
        en: "Permanent development post",
    }
    FORM_SHARED {
        nb: "Stilling som kommuner deler",
        nn: "Stilling som kommunar deler",
        en: "Post shared between municipalities",
    }
    FORM_TRAINEE {
        nb: "Trainee",
        nn: "Trainee",
        en: "Trainee",
    }
    SHARE {
        nb: "Stillingsandel i prosent",
        nn: "Stillingsandel i prosent",
        en: "Share of a full-time post, in per cent",
    }
    SHARED_WITH {
        nb: "Hvem deler dere med?",
        nn: "Kven deler de med?",
        en: "Who do you share it with?",
    }
    ABOUT {
        nb: "Om stedet",
        nn: "Om staden",
        en: "About the place",
    }
    ABOUT_HINT {
        nb: "Natur, folk og hverdag. Hva ville du sagt til en venn som vurderer å flytte hit?",
        nn: "Natur, folk og kvardag. Kva ville du sagt til ein ven som vurderer å flytte hit?",
        en: "Nature, people and everyday life. What would you tell a friend who is thinking of moving here?",
    }
    TASKS {
        nb: "Viktigste oppgaver",
        nn: "Dei viktigaste oppgåvene",
        en: "Main tasks",
    }
    TASKS_HINT {
        nb: "Hva skal bli annerledes fordi dere fikk denne kollegaen? To–tre holder.",
        nn: "Kva skal bli annleis fordi de fekk denne kollegaen? To–tre held.",
        en: "What should be different because this colleague joined you? Two or three are enough.",
    }
    TASK_LINE {
        nb: "Oppgave {n}",
        nn: "Oppgåve {n}",
        en: "Task {n}",
    }
    ADD_TASK {
        nb: "Legg til oppgave",
        nn: "Legg til oppgåve",
        en: "Add task",
    }
    QUALITIES {
        nb: "Egenskaper vi ser etter",
        nn: "Eigenskapar vi ser etter",
        en: "Qualities we look for",
    }
    QUALITIES_HINT {
        nb: "Tenk på hvordan noen er, ikke bare hva de har på papiret.",
        nn: "Tenk på korleis nokon er, ikkje berre kva dei har på papiret.",
        en: "Think about what someone is like, not only what they have on paper.",
    }
    QUALITY_LINE {
        nb: "Egenskap {n}",
        nn: "Eigenskap {n}",
        en: "Quality {n}",
    }
    ADD_QUALITY {
        nb: "Legg til egenskap",
        nn: "Legg til eigenskap",
        en: "Add quality",
    }
    LEFT_OPEN {
        nb: "Det vi lar stå åpent",
        nn: "Det vi lèt stå ope",
        en: "What we leave open",
    }
    LEFT_OPEN_HINT {
        nb: "Hva skal den som får jobben, være med på å bestemme?",
        nn: "Kva skal den som får jobben, vere med på å bestemme?",
        en: "What should the person who gets the job help to decide?",
    }
    OFFER {
        nb: "Det vi tilbyr",
        nn: "Det vi tilbyr",
        en: "What we offer",
    }
    OFFER_HINT {
        nb: "Lønn, bolig, frihet, folk å spille på lag med. Skriv bare det dere kan holde.",
        nn: "Løn, bustad, fridom, folk å spele på lag med. Skriv berre det de kan halde.",
        en: "Pay, housing, freedom, people to team up with. Promise only what you can keep.",
    }
    DEADLINE {
        nb: "Søknadsfrist",
        nn: "Søknadsfrist",
        en: "Application deadline",
    }
    DOC_KIND {
        nb: "Stillingsutlysning",
        nn: "Stillingsutlysing",
        en: "Job advert",
    }
    DOC_LEAD {
        nb: "Denne jobben er ikke ferdig skrevet, og det er meningen.",
        nn: "Denne jobben er ikkje ferdig skriven, og det er meininga.",
        en: "This job is not fully written yet, and that is on purpose.",
    }
    DOC_UNTITLED {
        nb: "En stilling utenom det vanlige",
        nn: "Ei stilling utanom det vanlege",
        en: "A post out of the ordinary",
    }
    DOC_SHARE {
        nb: "{percent} prosent",
        nn: "{percent} prosent",
        en: "{percent} per cent",
    }
    DOC_SHARED {
        nb: "Deles med {who}",
        nn: "Delt med {who}",
        en: "Shared with {who}",
    }
    DOC_DEADLINE {
        nb: "Søknadsfrist: {day}",
        nn: "Søknadsfrist: {day}",
        en: "Apply by: {day}",
    }
    DOC_OPEN {
        nb: "Og resten finner du ut sammen med oss",
        nn: "Og resten finn du ut saman med oss",
        en: "And the rest you work out with us",
    }
    DOC_OFFER {
        nb: "Vi tilbyr",
        nn: "Vi tilbyr",
        en: "We offer",
    }
    DOC_CONTACT {
        nb: "Spør oss gjerne",
        nn: "Spør oss gjerne",
        en: "Feel free to ask us",
    }
}

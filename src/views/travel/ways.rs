//! The ways that works can go: to somebody, as files, and on paper.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::taking::Taking;
use crate::browser;
use crate::components::{Button, Words};
use crate::compose::Document;
use crate::compose::collection::{document, overview};
use crate::domain::{Record, Work};
use crate::export::qr::{self, LINK, Matrix};
use crate::export::{Written, collected, csv, docx, markdown, plain_text};
use crate::i18n::{Locale, Text, list, sketch, travel as t};
use crate::state::{AppState, Link, Notice};
use crate::storage::transfer;
use crate::views::paper::ToPrint;
use crate::views::shell::rooms::load_word;
use crate::views::sketch::PaperForm;
use crate::views::use_app;
use crate::views::work::formats::formats;

/// All of them, in three groups.
#[component]
pub fn Ways(taking: Taking, name: String, is_written: bool) -> impl IntoView {
    let (_, locale) = use_app();
    let group = |title: Text, ways: AnyView| {
        view! {
            <section class="take__group">
                <h3 class="card-title">{title.get(locale)}</h3>
                <ul class="take__ways">{ways}</ul>
            </section>
        }
    };
    let away = is_written.then(|| {
        let send = view! { <Sending taking name=name.clone()/> }.into_any();
        let files = view! { <Files taking name/> }.into_any();
        view! { {group(t::TO_SOMEBODY, send)} {group(t::AS_FILE, files)} }
    });
    let paper = view! { <OnPaper taking is_written/> }.into_any();
    view! { {away} {group(t::ON_PAPER, paper)} }
}

/// One way: a button and a few words about it.
#[component]
fn Way(
    icon: &'static str,
    name: Text,
    #[prop(into)] hint: Signal<String>,
    #[prop(optional, into)] is_off: Option<Signal<bool>>,
    #[prop(into)] on_click: Callback<()>,
) -> impl IntoView {
    let (_, locale) = use_app();
    let is_off = is_off.unwrap_or_else(|| Signal::derive(|| false));
    view! {
        <li class="take__way">
            <Button icon is_off on_click>{name.get(locale)}</Button>
            <span class="hint">
                <Words text=hint/>
            </span>
        </li>
    }
}

/// A text that stays as it is.
fn still(text: Text, locale: Locale) -> Signal<String> {
    Signal::derive(move || text.get(locale).to_owned())
}

/// Why there is no link, where there is none; `None` too while it is on its way.
fn why_no_link(link: &Link) -> Option<Text> {
    match link {
        Link::Packing => Some(t::PACKING),
        Link::Cannot => Some(t::LINK_CANNOT),
        Link::Packed(packed) => (!packed.is_short()).then_some(t::LINK_TOO_LONG),
    }
}

/// The link, where it may be used.
fn link_of(taking: Taking) -> Option<String> {
    let link = taking.link.get_untracked();
    match (&link, why_no_link(&link)) {
        (Link::Packed(packed), None) => Some(packed.link.clone()),
        _ => None,
    }
}

#[component]
fn Sending(taking: Taking, name: String) -> impl IntoView {
    let (state, locale) = use_app();
    let why = Memo::new(move |_| taking.link.with(why_no_link).map(|text| text.get(locale)));
    let is_off = Signal::derive(move || why.with(Option::is_some));
    let hint = move |text: Text| {
        Signal::derive(move || why.get().unwrap_or_else(|| text.get(locale)).to_owned())
    };
    let by_hand = RwSignal::new(None::<String>);
    let copy = move || {
        let Some(link) = link_of(taking) else {
            return;
        };
        spawn_local(async move {
            match state.works.copy_link(&link).await {
                true => state.works.put_down(),
                false => by_hand.set(Some(link)),
            }
        });
    };
    let share = move || {
        match link_of(taking) {
            Some(link) => browser::share_link(&name, &link),
            None => browser::share(&name, &in_words(state, taking, locale)),
        }
        state.works.put_down();
    };
    let share = browser::can_share().then(|| {
        view! { <Way icon="Link" name=t::SHARE hint=still(t::SHARE_HINT, locale) on_click=share/> }
    });
    view! {
        {share}
        <Way
            icon="ClipboardLink"
            name=t::COPY_LINK
            hint=hint(t::COPY_LINK_HINT)
            is_off
            on_click=copy
        />
        {move || by_hand.get().map(|link| view! { <ByHand link/> })}
        <Way
            icon="QrCode"
            name=t::SHOW_QR
            hint=still(t::SHOW_QR_HINT, locale)
            is_off=Signal::derive(move || !taking.link.with(|link| matches!(link, Link::Packed(_))))
            on_click=move || taking.shows_qr.set(true)
        />
    }
}

/// The link to be copied by the person, where the browser does not let us.
#[component]
fn ByHand(link: String) -> impl IntoView {
    let (_, locale) = use_app();
    view! {
        <li class="take__way take__way--whole">
            <div class="ds-field">
                <label class="ds-label" for="ta-med-lenke">{t::LINK.get(locale)}</label>
                <div data-field="description" role="status">{t::LINK_NOT_COPIED.get(locale)}</div>
                <input class="ds-input" id="ta-med-lenke" type="text" readonly="" value=link/>
            </div>
        </li>
    }
}

/// The documents of the works, as they go along.
fn documents(records: &[Record<Work>], locale: Locale) -> Vec<Document> {
    let formats = formats(locale);
    let works = records.iter().map(|record| &record.body);
    works.map(|work| document(work, &formats)).collect()
}

/// The works in words, one after the other.
fn in_words(state: AppState, taking: Taking, locale: Locale) -> String {
    let records = state.works.taken(taking.with_contacts.get_untracked());
    let documents = documents(&records, locale);
    let texts: Vec<String> = documents.iter().map(plain_text::write).collect();
    texts.join("\n\n")
}

/// Documents, each with the language that its work is written in.
fn written<'a>(
    documents: &'a [Document],
    records: &[Record<Work>],
    locale: Locale,
) -> Vec<Written<'a>> {
    let both = documents.iter().zip(records);
    let written = both.map(|(document, record)| Written {
        document,
        page: locale,
        own: record.body.stamps().locale,
    });
    written.collect()
}

async fn write_word(state: AppState, records: Vec<Record<Work>>, name: String, locale: Locale) {
    let Ok(write) = load_word().await else {
        return state.app.tell(Notice::WordNotLoaded);
    };
    let documents = documents(&records, locale);
    match write(
        &written(&documents, &records, locale),
        &name,
        browser::now(),
    ) {
        Some(bytes) => state
            .works
            .download_bytes(&name, "docx", docx::MIME, &bytes),
        None => state.app.tell(Notice::NotDownloaded),
    }
}

#[component]
fn Files(taking: Taking, name: String) -> impl IntoView {
    let (state, locale) = use_app();
    let records = move || state.works.taken(taking.with_contacts.get_untracked());
    let are_several = state.works.taking.with_untracked(|ids| ids.len() > 1);
    let download = move || {
        state.works.download_taken(&records());
        state.works.put_down();
    };
    let together_title = name.clone();
    let title = name.clone();
    let word = move || {
        spawn_local(write_word(state, records(), title.clone(), locale));
        state.works.put_down();
    };
    let title = name.clone();
    let as_markdown = move || {
        let texts: Vec<String> = documents(&records(), locale)
            .iter()
            .map(markdown::write)
            .collect();
        state
            .works
            .download_text(&title, "md", "text/markdown", &texts.join("\n\n"));
        state.works.put_down();
    };
    let as_csv = move || {
        let records = records();
        let (head, rows) = overview(records.iter().map(|record| &record.body), &formats(locale));
        state
            .works
            .download_text(&name, "csv", "text/csv", &csv::write(&head, &rows));
        state.works.put_down();
    };
    let together = are_several.then(|| {
        let title = together_title.clone();
        let write = move || {
            let records = records();
            let json = transfer::write_compact(&records, browser::now());
            let documents = documents(&records, locale);
            let page = collected::write(&title, &written(&documents, &records, locale), &json, locale);
            state.works.download_text(&title, "html", "text/html", &page);
            state.works.put_down();
        };
        view! { <Way icon="Files" name=t::TOGETHER hint=still(t::TOGETHER_HINT, locale) on_click=write/> }
    });
    let as_csv = are_several.then(|| {
        view! { <Way icon="FileText" name=t::EXCEL hint=still(t::EXCEL_HINT, locale) on_click=as_csv/> }
    });
    view! {
        <Way icon="Download" name=list::DOWNLOAD hint=still(t::DOWNLOAD_HINT, locale) on_click=download/>
        <Way icon="FileText" name=t::WORD hint=still(t::WORD_HINT, locale) on_click=word/>
        {together}
        {as_csv}
        <Way icon="FileText" name=t::MARKDOWN hint=still(t::MARKDOWN_HINT, locale) on_click=as_markdown/>
    }
}

/// The code that a sheet carries: that of a sketch leads to it, that of an empty form to the page.
async fn code_on_paper(state: AppState, record: &Record<Work>, form: PaperForm) -> Option<Matrix> {
    record.body.sketch()?;
    if form == PaperForm::Blank {
        return qr::write(&browser::page_address(), LINK);
    }
    match state.works.packed(std::slice::from_ref(record)).await {
        Link::Packed(packed) => qr::write(&packed.link, LINK),
        Link::Packing | Link::Cannot => None,
    }
}

#[component]
fn OnPaper(taking: Taking, is_written: bool) -> impl IntoView {
    let (state, locale) = use_app();
    let print = move |form: PaperForm| {
        let records = state.works.taken(taking.with_contacts.get_untracked());
        state.works.put_down();
        spawn_local(async move {
            let mut works = Vec::new();
            for record in records {
                let code = code_on_paper(state, &record, form).await;
                let work = record.body;
                works.push(ToPrint { work, code });
            }
            taking.pile.print(works, form);
        });
    };
    let records = state.works.to_take();
    let is_sketch = matches!(&records[..], [only] if only.body.sketch().is_some());
    let copy = move || {
        let text = in_words(state, taking, locale);
        state.works.put_down();
        state.works.copy_text(text);
    };
    let on = move |name: Text, hint: Text, form: PaperForm| {
        view! { <Way icon="PrinterSmall" name hint=still(hint, locale) on_click=move || print(form)/> }
    };
    let canvas = (is_sketch && is_written)
        .then(|| on(sketch::PRINT_A3, sketch::PRINT_A3_HINT, PaperForm::A3));
    let blank = is_sketch.then(|| {
        on(
            sketch::PRINT_BLANK,
            sketch::PRINT_BLANK_HINT,
            PaperForm::Blank,
        )
    });
    let text = is_written.then(|| {
        view! { <Way icon="Clipboard" name=sketch::COPY_TEXT hint=still(t::COPY_TEXT_HINT, locale) on_click=copy/> }
    });
    view! {
        {on(sketch::PRINT, t::PRINT_HINT, PaperForm::A4)}
        {canvas}
        {blank}
        {text}
    }
}

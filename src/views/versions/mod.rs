//! «Versjoner»: when, what changed, and the way back to one.

pub mod compare;

use leptos::prelude::*;

use crate::browser;
use crate::components::Button;
use crate::compose::titles::shown_name;
use crate::domain::differences::counted;
use crate::domain::{Id, Record, Work};
use crate::i18n::{Locale, fill, sketch, versions as t, works};
use crate::routes::Route;
use crate::state::Versions as Kept;
use crate::views::shell::frame::{PageTitle, TitleOf};
use crate::views::shell::reading::Reading;
use crate::views::use_app;
use crate::views::work::differences::{Difference, Marked, changed_words, dress};
use crate::views::work::names::name_lang;
use crate::views::work::tools::text_for;

/// The parts that were changed, with their words.
type Changed = Vec<Difference>;

/// The screen of a work's earlier versions.
#[component]
pub fn Versions(id: Id) -> impl IntoView {
    dress();
    let (state, _) = use_app();
    view! {
        <div class="stack">
            <Show when=move || state.care.ready.get() fallback=|| view! { <Reading/> }>
                <VersionsOf id/>
            </Show>
        </div>
    }
}

#[component]
fn VersionsOf(id: Id) -> impl IntoView {
    let (state, locale) = use_app();
    let Some(entry) = state.works.stored(id) else {
        return view! { <PageTitle text=sketch::MISSING_TITLE.get(locale)/> }.into_any();
    };
    let current = entry.record.clone();
    let title = shown_name(&current.body, locale);
    let lang = name_lang(&current.body, locale);
    let back = text_for(&current.body, t::BACK, works::BACK);
    let href = Route::of(&current).href();
    let words = |text| view! { <p prop:textContent=text></p> }.into_any();
    let list = move || match state.works.versions.get() {
        Kept::Reading => view! { <Reading/> }.into_any(),
        Kept::NotKept => words(t::NOT_KEPT.get(locale)),
        Kept::Here(earlier) if earlier.is_empty() => words(t::NONE.get(locale)),
        Kept::Here(earlier) => {
            let current = std::iter::once(current.clone());
            view! { <VersionList all=current.chain(earlier.iter().cloned()).collect()/> }.into_any()
        }
    };
    view! {
        <div class="stack">
            <TitleOf words=t::TITLE_OF name=title lang/>
            <p class="prose">{t::LEAD.get(locale)}</p>
            <p>
                <a class="ds-link" href=href>{back.get(locale)}</a>
            </p>
            {list}
        </div>
    }
    .into_any()
}

/// All versions, the one of now first.
#[component]
fn VersionList(all: Vec<Record<Work>>) -> impl IntoView {
    let (_, locale) = use_app();
    let mut items = Vec::new();
    for (place, version) in all.iter().enumerate() {
        let before = all.get(place + 1);
        let changed = before.map(|before| changed_words(&before.body, &version.body, locale));
        let version = version.clone();
        items.push(view! { <Version place version changed/> });
    }
    view! { <ol class="versions">{items}</ol> }
}

/// One version: when it was changed, what was, and the way back to it. The oldest was changed from
/// nothing.
#[component]
fn Version(place: usize, version: Record<Work>, changed: Option<Changed>) -> impl IntoView {
    let (state, locale) = use_app();
    let changed_at = version.body.stamps().changed_at;
    let moment = browser::format_moment(locale, changed_at);
    let from = format!(" {}", fill(t::FROM.get(locale), &[("when", &moment)]));
    let title = match place {
        0 => t::NOW.get(locale).to_owned(),
        _ => moment,
    };
    // The list may be another one while it stands; a text that is only a text would then stay as a page
    // translator has made it.
    let ago = browser::format_ago(locale, changed_at, browser::now());
    let words = match &changed {
        Some(changed) => summary(changed, locale),
        None => t::OLDEST.get(locale).to_owned(),
    };
    let details = changed.filter(|changed| !changed.is_empty());
    let way_back = (place > 0).then(|| {
        view! {
            <p>
                <Button icon="ArrowUndo" on_click=move || state.works.restore_version(&version)>
                    {t::RESTORE.get(locale)}
                    <span class="ds-sr-only" prop:textContent=from></span>
                </Button>
            </p>
        }
    });
    view! {
        <li class="version panel">
            <h2 class="section-title" id=format!("versjon-{place}") prop:textContent=title></h2>
            <p class="quiet" prop:textContent=ago></p>
            <p prop:textContent=words></p>
            {details.map(|changed| view! { <Details changed/> })}
            {way_back}
        </li>
    }
}

/// What was changed, folded away.
#[component]
fn Details(changed: Changed) -> impl IntoView {
    let (_, locale) = use_app();
    let parts = changed.into_iter().map(|changed| {
        let name = changed.name.clone();
        view! {
            <div>
                <h3 class="version__part" prop:textContent=name></h3>
                <Marked differs=changed/>
            </div>
        }
    });
    view! {
        <details class="ds-details">
            <summary>{t::SEE.get(locale)}</summary>
            <div class="stack">{parts.collect_view()}</div>
        </details>
    }
}

fn summary(changed: &[Difference], locale: Locale) -> String {
    if changed.is_empty() {
        return t::NOTHING_SEEN.get(locale).to_owned();
    }
    let names: Vec<&str> = changed.iter().map(|it| it.name.as_str()).collect();
    let (mut added, mut removed) = (0, 0);
    for part in changed {
        let (more, fewer) = counted(&part.pieces);
        added += more;
        removed += fewer;
    }
    let parts = fill(t::CHANGED.get(locale), &[("parts", &names.join(", "))]);
    let (added, removed) = (added.to_string(), removed.to_string());
    let words = fill(
        t::WORDS.get(locale),
        &[("added", &added), ("removed", &removed)],
    );
    format!("{parts} {words}")
}

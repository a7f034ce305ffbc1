//! What stands over every part of a workshop: its name, the way between its parts, and the tools.

use leptos::prelude::*;

use super::PARTS;
use crate::components::Icon;
use crate::compose::titles::workshop_title;
use crate::domain::Workshop;
use crate::i18n::workshop as t;
use crate::routes::{Route, Stage};
use crate::views::shell::frame::PageTitle;
use crate::views::use_app;
use crate::views::work::editing::read;
use crate::views::work::names::open_lang;
use crate::views::work::save_status::SaveStatus;
use crate::views::work::toolbar::{UndoKeys, WorkTools};
use crate::views::work::tools::ConflictNotes;
use crate::views::work::watching::Watching;

/// The frame of a part, with the part in it.
#[component]
pub fn Head(stage: Stage, children: Children) -> impl IntoView {
    let (state, locale) = use_app();
    let title = read(state, move |own: &Workshop| workshop_title(own, locale));
    view! {
        <UndoKeys class="screen-only stack workshop">
            <div class="sketch-head">
                <div class="sketch-head__line">
                    <a class="ds-link back-link" href=Route::Workshops.href()>
                        <Icon name="ArrowLeft"/>
                        {t::BACK.get(locale)}
                    </a>
                    <SaveStatus/>
                </div>
                <PageTitle
                    class="page-title sketch-head__title"
                    text=title
                    lang=open_lang(state, locale)
                />
                <WorkTools name=t::TITLE/>
            </div>
            <Parts stage/>
            <ConflictNotes/>
            <Watching/>
            {children()}
        </UndoKeys>
    }
}

/// The ways between the parts.
#[component]
fn Parts(stage: Stage) -> impl IntoView {
    let (state, locale) = use_app();
    let id = state.open.editing_id();
    let links = PARTS.map(|(part, name)| {
        let current = part.is_same(stage).then_some("page");
        view! {
            <li>
                <a class="parts__link" href=Route::Workshop(id, part).href() aria-current=current>
                    {name.get(locale)}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=t::PARTS.get(locale)>
            <ol class="parts">{links.collect_view()}</ol>
        </nav>
    }
}

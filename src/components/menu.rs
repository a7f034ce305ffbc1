//! A button that opens a short list of choices.

use leptos::prelude::*;

use super::{Button, Icon, Variant};
use crate::browser;

/// One choice of a menu: its name, a few words about it, and what it does.
#[derive(Clone)]
pub struct MenuItem {
    /// The name of the choice.
    pub name: &'static str,
    /// What it is for; empty where the name says it.
    pub hint: &'static str,
    /// Further classes.
    pub class: &'static str,
    /// `danger` for what takes something away.
    pub color: Option<&'static str>,
    /// Whether it cannot be chosen now.
    pub is_off: Signal<bool>,
    /// What happens.
    pub choose: Callback<()>,
}

impl MenuItem {
    /// A choice that can always be made.
    pub fn new(name: &'static str, hint: &'static str, choose: Callback<()>) -> MenuItem {
        MenuItem {
            name,
            hint,
            class: "menu__item",
            color: None,
            is_off: Signal::derive(|| false),
            choose,
        }
    }

    /// The same, as long as `is_off` does not hold it.
    #[must_use]
    pub fn off_while(self, is_off: Signal<bool>) -> MenuItem {
        MenuItem { is_off, ..self }
    }
}

/// The button and its list. Escape closes it and gives the focus back; so does leaving it.
#[component]
pub fn Menu(
    id: &'static str,
    icon: &'static str,
    label: &'static str,
    items: Vec<MenuItem>,
) -> impl IntoView {
    let is_open = RwSignal::new(false);
    let button_id = format!("{id}-knapp");
    let close = {
        let button_id = button_id.clone();
        move || {
            is_open.set(false);
            browser::focus(&button_id);
        }
    };
    let close = Callback::new(move |()| close());
    let items = items
        .into_iter()
        .map(|item| {
            let choose = move || {
                close.run(());
                item.choose.run(());
            };
            let hint =
                (!item.hint.is_empty()).then(|| view! { <span class="hint">{item.hint}</span> });
            view! {
                <li>
                    <Button
                        variant=Variant::Tertiary
                        class=item.class
                        color=item.color
                        is_off=item.is_off
                        on_click=choose
                    >
                        {item.name}
                        {hint}
                    </Button>
                </li>
            }
        })
        .collect_view();
    let key = move |event: web_sys::KeyboardEvent| {
        if browser::key_of(&event) == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            close.run(());
        }
    };
    let leave = move |event: web_sys::FocusEvent| {
        if !browser::focus_stays_within(&event) {
            is_open.set(false);
        }
    };
    view! {
        <div class="menu" on:keydown=key on:focusout=leave>
            <button
                type="button"
                class="ds-button toolbar__button"
                data-variant="secondary"
                id=button_id
                aria-controls=id
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                <Icon name=icon/>
                <span class="toolbar__text">{label}</span>
                <span class="toolbar__chevron">
                    <Icon name="ChevronDown"/>
                </span>
            </button>
            <ul class="menu__list" id=id>{items}</ul>
        </div>
    }
}

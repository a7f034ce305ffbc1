//! Both ways over the bridge between elements and Leptos' views, while the screens move over.

use leptos::__reexports::send_wrapper::SendWrapper;
use leptos::prelude::*;
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::add_attr::AddAnyAttr;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};
use web_sys::Element;

use super::El;
use super::live::keep;

/// An element of before, where a view is asked for.
pub struct Old(SendWrapper<Element>);

/// An element of before, where a view is asked for.
pub fn old(el: El) -> Old {
    Old(SendWrapper::new(el.element().clone()))
}

impl El {
    /// Appends a view.
    pub fn view(self, view: impl IntoView) -> El {
        mount_in(&self, view.into_any());
        self
    }
}

fn mount_in(parent: &El, view: AnyView) {
    let mut state = view.build();
    state.mount(parent.element(), None);
    keep(Box::new(state));
}

/// A view with one element at its root, where an element of before is asked for.
pub fn new(view: impl IntoView) -> El {
    let view = view.into_any();
    let aside = super::el("div");
    mount_in(&aside, view);
    let root = aside.element().first_element_child();
    El::from_element(root.unwrap_or_else(|| aside.element().clone()))
}

impl Render for Old {
    type State = Element;

    fn build(self) -> Element {
        self.0.take()
    }

    fn rebuild(self, state: &mut Element) {
        let next = self.0.take();
        let _ = state.replace_with_with_node_1(&next);
        *state = next;
    }
}

impl AddAnyAttr for Old {
    type Output<SomeNewAttr: Attribute> = Old;

    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Old {
        self
    }
}

impl RenderHtml for Old {
    type AsyncOutput = Old;
    type Owned = Old;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Old {
        self
    }

    fn to_html_with_buf(
        self,
        _buf: &mut String,
        _position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra_attrs: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        _cursor: &Cursor,
        _position: &PositionState,
    ) -> Element {
        self.build()
    }

    fn into_owned(self) -> Old {
        self
    }
}

//! Widgets: properties in, callbacks out. One file here, one stylesheet in `style/components/`.
//!
//! A widget is a function that builds elements ([`crate::dom`]); its properties are its arguments,
//! or a struct where they are many. Deliberately absent: the app's state. What knows our data
//! belongs in `views`.

pub mod button;
pub mod choices;
pub mod icon;
pub mod keyed_rows;
pub mod menu;
pub mod progress_ring;
pub mod rows;
pub mod team_picture;
pub mod text_field;
pub mod tool;
pub mod words;

pub use button::{Button, Variant, button, icon_button, icon_text_button};
pub use choices::{Radios, Select, Tick};
pub use icon::{Drawing, Icon, drawing, drawing_with_sign, icon};
pub use keyed_rows::{FullWords, RowActions, RowItems, Rows};
pub use menu::{Menu, menu};
pub use progress_ring::{ProgressRing, progress_ring};
pub use rows::{row_actions, rows};
pub use team_picture::{TeamKey, TeamList, TeamPicture};
pub use text_field::{TextArea, TextInput, text_area, text_input, text_input_checked};
pub use tool::{Tool, tool};
pub use words::Words;

//! Widgets: properties in, callbacks out. One file here, one stylesheet in `style/components/`.
//!
//! Deliberately absent: the app's state. A widget that knows our data belongs in `views`.

pub mod icon;
pub mod menu;
pub mod progress_ring;
pub mod rows;
pub mod team_picture;
pub mod text_field;

pub use icon::{Drawing, Icon, IconButton};
pub use menu::Menu;
pub use progress_ring::ProgressRing;
pub use rows::{RowActions, Rows};
pub use team_picture::{TeamMember, TeamPicture};
pub use text_field::{TextArea, TextInput};

//! Writes the first screen as it is painted before the app has come, in every language, for `index.html` to take
//! in. Made of the app's own components, so that the app can take its place unseen.

fn main() {
    print!("{}", nyskapingslaget::views::painted());
}

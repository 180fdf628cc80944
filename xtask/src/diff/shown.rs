//! Text of pages as it may be printed: without control characters, and not too long for a line.

use msgraph_codegen::checks::diff::{Change, Edit};

/// The most characters of a fact that are printed.
const MOST: usize = 100;

/// What happened: `+ …`, `- …`, or `old → new`.
pub(super) fn edit(change: &Change) -> String {
    match &change.edit {
        Edit::Added { to: fact } | Edit::Removed { from: fact } => shorten(fact),
        Edit::Changed { from, to } => format!("{} → {}", or_nothing(from), or_nothing(to)),
    }
}

/// The sign of a change in a list.
pub(super) fn sign(change: &Change) -> char {
    match change.edit {
        Edit::Added { .. } => '+',
        Edit::Changed { .. } => '~',
        Edit::Removed { .. } => '-',
    }
}

/// A text without control characters.
pub(super) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

fn or_nothing(fact: &str) -> String {
    if fact.is_empty() { "nothing stated".to_owned() } else { shorten(fact) }
}

/// The first characters of a text.
fn shorten(text: &str) -> String {
    let text = plain(text);
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_and_control_characters_are_not_printed() {
        assert_eq!(plain("a\u{1b}[2J\nb"), "a\u{fffd}[2J\u{fffd}b");
        assert_eq!(shorten(&"ü".repeat(MOST)).chars().count(), MOST);
        assert!(shorten(&"ü".repeat(MOST + 1)).ends_with("ü…"));
        assert_eq!(or_nothing(""), "nothing stated");
    }
}

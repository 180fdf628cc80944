//! Finds the anchor of a translated heading by the words of its locale.

use crate::lexicon::Lexicon;
use crate::parse::names::is_camel;

/// The anchor of a heading by the words of its locale, which start the heading or are next to the name of an enum.
pub(super) fn find_anchor(heading: &str, lexicon: &Lexicon) -> Option<String> {
    let heading = heading.trim().trim_matches(['*', '"', '“', '”', '«', '»']);
    let (name, at) = lexicon.headings.find(heading).find(|(name, found)| *name == "values" || found.start == 0)?;
    if name == "values" {
        anchor_of_values(&format!("{} {}", &heading[..at.start], &heading[at.end..]))
    } else {
        Some(name.clone())
    }
}

/// The anchor of the heading of an enum's values. The name of the enum is the first word in camel case, else the last
/// word.
pub(super) fn anchor_of_values(words: &str) -> Option<String> {
    let words: Vec<&str> = words
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '_')))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.len() > 2 && word.is_ascii() && word.starts_with(|c: char| c.is_ascii_alphabetic()))
        .collect();
    let name = words.iter().find(|word| is_camel(word)).or(words.last())?;
    Some(format!("{}-values", name.to_ascii_lowercase().replace('.', "")))
}

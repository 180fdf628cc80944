//! Counts how often a wording occurs in places whose structure shows which key of the lexicon it belongs to.
//!
//! Wordings are counted in lower case and without punctuation around them. A place that belongs to no key counts
//! against a wording.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap as HashMap;

/// How often a wording has to be found. Fewer places may be slips of one author.
const LEAST: u32 = 5;

/// The percentage of its places in which a wording has to belong to the same key.
const PURE: u64 = 90;

/// The percentage of its places that a wording needs for one key of [`NAMES`]. Below it, the wording belongs to the
/// last one.
const MOST: u64 = 60;

/// The most characters of a wording. Longer sentences are about one page, and few other pages repeat them.
const LONGEST: usize = 100;

/// Keys that may share a wording, since all of them stand at the head of the column of names.
const NAMES: [&str; 3] = ["columns.property", "columns.parameter", "columns.name"];

/// The number of places of a wording for each key of the lexicon; `None` counts the places that belong to no key.
type Counts = BTreeMap<Option<String>, u32>;

/// The wordings that were counted, by kind of place.
#[derive(Debug, Default)]
pub(super) struct Votes(BTreeMap<&'static str, HashMap<String, Counts>>);

impl Votes {
    /// Counts a place of a wording for a key such as `row.required`, or against all keys if there is none.
    pub(super) fn vote(&mut self, place: &'static str, key: Option<&str>, wording: &str) {
        let wording = clean(wording);
        if is_wording(&wording) {
            *self.0.entry(place).or_default().entry(wording).or_default().entry(key.map(str::to_owned)).or_default() +=
                1;
        }
    }

    /// Adds the votes of other pages.
    pub(super) fn add(&mut self, others: Self) {
        for (place, wordings) in others.0 {
            let known = self.0.entry(place).or_default();
            for (wording, keys) in wordings {
                let votes = known.entry(wording).or_default();
                keys.into_iter().for_each(|(key, count)| *votes.entry(key).or_default() += count);
            }
        }
    }

    /// The wordings that belong to a key often enough and nearly always, with their counts. The most frequent comes
    /// first.
    pub(super) fn wordings_of(&self, key: &str) -> Vec<(String, u32)> {
        let mut found: BTreeMap<&str, u32> = BTreeMap::new();
        for (wording, counts) in self.0.values().flatten() {
            if let Some((_, count)) = decide(counts).filter(|(decided, _)| *decided == key) {
                *found.entry(wording).or_default() += count;
            }
        }
        let mut found: Vec<(String, u32)> =
            found.into_iter().map(|(wording, count)| (wording.to_owned(), count)).collect();
        found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found
    }
}

/// Decides which key a wording belongs to, and in how many places.
fn decide(counts: &Counts) -> Option<(&str, u32)> {
    let all: u32 = counts.values().sum();
    let (key, most) = counts.iter().max_by_key(|(_, count)| **count)?;
    let is_pure = |count: u32| count >= LEAST && u64::from(count) * 100 >= u64::from(all) * PURE;
    if is_pure(*most) {
        return Some((key.as_deref()?, *most));
    }
    let of_names = |(key, _): &(&Option<String>, &u32)| key.as_deref().is_some_and(|key| NAMES.contains(&key));
    let names: u32 = counts.iter().filter(of_names).map(|(_, count)| count).sum();
    let key = key.as_deref().filter(|key| NAMES.contains(key));
    let key = key.filter(|_| u64::from(*most) * 100 >= u64::from(names) * MOST);
    is_pure(names).then_some((key.unwrap_or(NAMES[2]), names))
}

/// A wording in lower case, without the punctuation around it.
pub(super) fn clean(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let around = |c: char| !(c.is_alphanumeric() || matches!(c, '$'));
    words.join(" ").trim_matches(around).to_lowercase()
}

/// The last words of a text. In a script without spaces that is the whole text.
pub(super) fn last_words(text: &str, words: usize) -> &str {
    let text = text.trim_end();
    text.rmatch_indices(char::is_whitespace).nth(words - 1).map_or(text, |(at, _)| &text[at..])
}

/// Whether a text can be a wording: it has letters and is not too long.
fn is_wording(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && text.chars().count() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::{Votes, last_words};

    fn count(places: &[(Option<&str>, &str, u32)]) -> Votes {
        let mut votes = Votes::default();
        for (key, wording, count) in places {
            (0..*count).for_each(|_| votes.vote("place", *key, wording));
        }
        votes
    }

    #[test]
    fn a_wording_has_to_be_frequent_and_to_have_one_meaning() {
        let votes = count(&[
            (Some("row.required"), "Vereist.", 9),
            (Some("row.optional"), "vereist", 1),
            (Some("row.optional"), "optioneel", 4),
            (Some("row.key"), "sleutel", 5),
            (None, "sleutel", 5),
        ]);
        assert_eq!(votes.wordings_of("row.required"), [("vereist".to_owned(), 9)]);
        assert!(votes.wordings_of("row.optional").is_empty() && votes.wordings_of("row.key").is_empty());
    }

    #[test]
    fn a_head_of_several_kinds_of_names_counts_for_names() {
        let votes = count(&[(Some("columns.property"), "naam", 5), (Some("columns.parameter"), "naam", 5)]);
        assert_eq!(votes.wordings_of("columns.name"), [("naam".to_owned(), 10)]);
        assert_eq!(last_words("een of meer sloten van ", 2), " sloten van");
        assert_eq!(last_words("返回集合", 2), "返回集合");
    }
}

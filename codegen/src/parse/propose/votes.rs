//! Votes: how often a wording stands where structure says what it stands for.
//!
//! A wording is in lower case, without punctuation around it. What structure says that it does not stand for counts against
//! it.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap as HashMap;

/// How often a wording has to be found.
const LEAST: u32 = 5;

/// What part of its places a wording has to stand for the same in, in hundredths.
const PURE: u64 = 90;

/// What part of its places decides between two kinds of names, in hundredths.
const MOST: u64 = 60;

/// Keys of which one wording may serve several: all of them head the column of names, and most of its places decide.
const NAMES: [&str; 3] = ["columns.property", "columns.parameter", "columns.name"];

/// What stands for nothing that a lexicon has.
pub(super) const NOTHING: &str = "-";

/// The votes, by what they decide between and by wording: for each key of a lexicon how many.
#[derive(Debug, Default)]
pub(super) struct Votes(BTreeMap<&'static str, HashMap<String, BTreeMap<String, u32>>>);

impl Votes {
    /// Counts a wording for a key, `row.required`, among the wordings of one kind of place.
    pub(super) fn vote(&mut self, place: &'static str, key: &str, wording: &str) {
        let wording = clean(wording);
        if is_wording(&wording) {
            *self.0.entry(place).or_default().entry(wording).or_default().entry(key.to_owned()).or_default() += 1;
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

    /// The wordings that stand for a key often enough, and almost always there; with their counts, the most frequent first.
    pub(super) fn decided(&self, key: &str) -> Vec<(String, u32)> {
        let mut found: BTreeMap<&str, u32> = BTreeMap::new();
        for (wording, votes) in self.0.values().flatten() {
            if let Some((_, count)) = decide(votes).filter(|(decided, _)| *decided == key) {
                *found.entry(wording).or_default() += count;
            }
        }
        let mut found: Vec<(String, u32)> =
            found.into_iter().map(|(wording, count)| (wording.to_owned(), count)).collect();
        found.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        found
    }
}

/// What a wording stands for, and how often.
fn decide(votes: &BTreeMap<String, u32>) -> Option<(&str, u32)> {
    let all: u32 = votes.values().sum();
    let (key, most) = votes.iter().max_by_key(|(_, count)| **count)?;
    let is_pure = |count: u32| count >= LEAST && u64::from(count) * 100 >= u64::from(all) * PURE;
    if is_pure(*most) {
        return (key != NOTHING).then_some((key, *most));
    }
    let names: u32 = NAMES.iter().filter_map(|name| votes.get(*name)).sum();
    let mostly = NAMES.contains(&key.as_str()) && u64::from(*most) * 100 >= u64::from(names) * MOST;
    is_pure(names).then_some((if mostly { key } else { NAMES[2] }, names))
}

/// A wording without what stands around it.
pub(super) fn clean(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let around = |c: char| !(c.is_alphanumeric() || matches!(c, '$'));
    words.join(" ").trim_matches(around).to_lowercase()
}

/// The last words of a text; all of it in a script without spaces.
pub(super) fn ending(text: &str, words: usize) -> &str {
    let text = text.trim_end();
    text.rmatch_indices(char::is_whitespace).nth(words - 1).map_or(text, |(at, _)| &text[at..])
}

/// Whether a text may be a wording: it has letters, and is no essay.
fn is_wording(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && text.chars().count() <= 100
}

#[cfg(test)]
mod tests {
    use super::{Votes, ending};

    fn votes(cast: &[(&str, &str, u32)]) -> Votes {
        let mut votes = Votes::default();
        for (key, wording, count) in cast {
            (0..*count).for_each(|_| votes.vote("place", key, wording));
        }
        votes
    }

    #[test]
    fn a_wording_has_to_be_frequent_and_to_stand_for_one_thing() {
        let votes = votes(&[
            ("row.required", "Vereist.", 9),
            ("row.optional", "vereist", 1),
            ("row.optional", "optioneel", 4),
            ("row.key", "sleutel", 5),
            ("-", "sleutel", 5),
        ]);
        assert_eq!(votes.decided("row.required"), [("vereist".to_owned(), 9)]);
        assert!(votes.decided("row.optional").is_empty() && votes.decided("row.key").is_empty());
    }

    #[test]
    fn a_head_of_several_tables_of_names_is_one() {
        let votes = votes(&[("columns.property", "naam", 5), ("columns.parameter", "naam", 5)]);
        assert_eq!(votes.decided("columns.name"), [("naam".to_owned(), 10)]);
        assert_eq!(ending("een of meer sloten van ", 2), " sloten van");
        assert_eq!(ending("返回集合", 2), "返回集合");
    }
}

//! Finds the type for a transliterated word: a word in other letters that sounds like the name of the type.

use rustc_hash::FxHashMap as HashMap;

use crate::restore::pairing::likeness;

/// The least number of characters of a word: short words sound like several types.
const SHORTEST: usize = 8;

/// How similar word and name have to be in Latin letters. Transliteration may lose a vowel or two.
const ALIKE: f64 = 0.7;

/// How far the best name has to be ahead of the next: many types share their first or last word.
const LEAD: f64 = 0.1;

/// The type whose name a word in other letters sounds like, if no other name is nearly as similar.
pub(in crate::restore) fn type_name<'n>(word: &str, names: &'n HashMap<String, String>) -> Option<&'n str> {
    if word.is_ascii() || word.chars().count() < SHORTEST {
        return None;
    }
    let mut alike: Vec<(f64, &str)> =
        names.values().filter_map(|name| Some((likeness(word, name)?, name.as_str()))).collect();
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let next = alike.get(1).map_or(0.0, |(likeness, _)| *likeness);
    alike.first().filter(|(best, _)| *best >= ALIKE && *best >= next + LEAD).map(|(_, name)| *name)
}

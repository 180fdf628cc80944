//! Maps wordings to the names that they stand for, and finds them in texts.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap as HashMap;
use serde::Deserialize;

use super::Phrases;
use crate::model::names::Primitive;

/// A name that a glossary has wordings for.
pub(crate) trait Name: Sized {
    /// Reads the key of a lexicon.
    fn from_key(key: &str) -> Option<Self>;
}

impl Name for String {
    fn from_key(key: &str) -> Option<Self> {
        Some(key.to_owned())
    }
}

impl Name for Primitive {
    fn from_key(key: &str) -> Option<Self> {
        Self::from_name(key)
    }
}

/// Names with the wordings of each.
#[derive(Debug, Deserialize)]
#[serde(try_from = "BTreeMap<String, Vec<String>>", bound = "N: Name")]
pub(crate) struct Glossary<N> {
    names: Vec<N>,
    /// The index of the name for each wording, in lower case.
    exact: HashMap<String, usize>,
    phrases: Phrases,
    /// The index of the name for each wording of `phrases`.
    name_of: Vec<usize>,
    /// Whether a wording has a star.
    has_stars: bool,
}

impl<N: Name> TryFrom<BTreeMap<String, Vec<String>>> for Glossary<N> {
    type Error = String;

    fn try_from(lists: BTreeMap<String, Vec<String>>) -> Result<Self, String> {
        let name = |key: &String| N::from_key(key).ok_or_else(|| format!("{key} is no key of this section"));
        let names = lists.keys().map(name).collect::<Result<Vec<N>, String>>()?;
        let indexed = || lists.values().enumerate().flat_map(|(name, list)| list.iter().map(move |word| (word, name)));
        Ok(Self {
            names,
            exact: indexed().map(|(word, name)| (word.to_lowercase(), name)).collect(),
            phrases: Phrases::new(&indexed().map(|(word, _)| word).collect::<Vec<_>>()),
            name_of: indexed().map(|(_, name)| name).collect(),
            has_stars: indexed().any(|(word, _)| word.contains('*')),
        })
    }
}

impl<N> Glossary<N> {
    /// The names, sorted by their keys.
    pub(crate) fn names(&self) -> impl Iterator<Item = &N> {
        self.names.iter()
    }

    /// The name that a text stands for, if the whole text is a wording of it.
    pub(crate) fn name_of(&self, text: &str) -> Option<&N> {
        let lower = text.to_lowercase();
        let exact = self.exact.get(&lower).copied();
        exact.or_else(|| self.inflected(&lower)).map(|name| &self.names[name])
    }

    /// The index of the name that has a wording with a star that matches the whole text.
    fn inflected(&self, lower: &str) -> Option<usize> {
        if !self.has_stars {
            return None;
        }
        let whole = |(_, found): &(usize, Range<usize>)| *found == (0..lower.len());
        let (wording, _) = self.phrases.find(lower).into_iter().find(whole)?;
        Some(self.name_of[wording])
    }

    /// Finds the names whose wordings occur in a text, in order, each with its range.
    pub(crate) fn find<'t>(&'t self, text: &str) -> impl Iterator<Item = (&'t N, Range<usize>)> + 't {
        self.phrases.find(text).into_iter().map(|(wording, found)| (&self.names[self.name_of[wording]], found))
    }
}

//! Remembers which names translated words stand for, so that the same words give a name on other pages.

use rustc_hash::FxHashMap as HashMap;

use crate::restore::candidate::Candidates;

/// Words in lower case, and how often each name was decided for them.
#[derive(Clone, Debug, Default)]
pub(in crate::restore) struct Memory(HashMap<String, HashMap<String, u32>>);

/// How often, and in which share of all decisions, words have to stand for a name to be evidence by themselves.
#[derive(Clone, Copy, Debug)]
pub(in crate::restore) struct Threshold {
    times: u32,
    share: f64,
}

/// Members need little: for an enum that no row uses, the same words are the only evidence.
pub(in crate::restore) const MEMBERS: Threshold = Threshold { times: 2, share: 0.75 };
/// Names need more: a name that is wrong becomes a property that the service does not have.
pub(in crate::restore) const NAMES: Threshold = Threshold { times: 3, share: 0.9 };
/// Types need most: few different types occur often, so chance agreement is likelier.
pub(in crate::restore) const TYPES: Threshold = Threshold { times: 5, share: 0.9 };

impl Memory {
    /// Remembers that words stand for a name.
    pub(in crate::restore) fn learn(&mut self, cell: &str, name: &str) {
        *self.0.entry(cell.to_lowercase()).or_default().entry(name.to_owned()).or_default() += 1;
    }

    /// Remembers what was decided for cells, where the decision differs from the cell.
    pub(in crate::restore) fn learn_each<'r>(&mut self, cells: impl Iterator<Item = &'r str>, decided: Candidates) {
        for (cell, candidate) in cells.zip(decided) {
            if let Some(candidate) = candidate.filter(|candidate| !candidate.value.eq_ignore_ascii_case(cell)) {
                self.learn(cell, &candidate.value);
            }
        }
    }

    /// Adds the decisions of another memory.
    pub(in crate::restore) fn join(mut self, other: Self) -> Self {
        for (cell, names) in other.0 {
            let known = self.0.entry(cell).or_default();
            for (name, times) in names {
                *known.entry(name).or_default() += times;
            }
        }
        self
    }

    /// How often words stand for a name.
    pub(in crate::restore) fn times(&self, cell: &str, name: &str) -> Option<u32> {
        self.0.get(&cell.to_lowercase())?.get(name).copied()
    }

    /// The name that words stand for, if they reach the threshold.
    pub(in crate::restore) fn always(&self, cell: &str, threshold: Threshold) -> Option<&str> {
        let names = self.0.get(&cell.to_lowercase())?;
        let total: u32 = names.values().sum();
        let (name, times) = names.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
        (*times >= threshold.times && f64::from(*times) >= threshold.share * f64::from(total)).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::{MEMBERS, Memory, NAMES};

    #[test]
    fn a_word_that_stands_for_several_names_is_no_evidence() {
        let mut memory = Memory::default();
        (0..3).for_each(|_| memory.learn("Имя", "name"));
        assert_eq!((memory.always("имя", MEMBERS), memory.always("имя", NAMES)), (Some("name"), Some("name")));
        (0..2).for_each(|_| memory.learn("имя", "displayName"));
        assert_eq!((memory.always("имя", NAMES), memory.times("имя", "displayName")), (None, Some(2)));
    }
}

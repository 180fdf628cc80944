//! What translated words stand for: names that were found on some pages in, names for the same words elsewhere out.

use rustc_hash::FxHashMap as HashMap;

/// Words in lower case, and how often each name was found behind them.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory(HashMap<String, HashMap<String, u32>>);

/// How often words have to stand for a name, and in which share of their places, to do so without other evidence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Often {
    times: u32,
    share: f64,
}

/// What is enough for a member: it is the only evidence that an enum outside of its rows has.
pub(super) const MEMBERS: Often = Often { times: 2, share: 0.75 };
/// What is enough for a name.
pub(super) const NAMES: Often = Often { times: 3, share: 0.9 };
/// What is enough for a type.
pub(super) const TYPES: Often = Often { times: 5, share: 0.9 };

impl Memory {
    /// Remembers that words stand for a name.
    pub(super) fn learn(&mut self, said: &str, name: &str) {
        *self.0.entry(said.to_lowercase()).or_default().entry(name.to_owned()).or_default() += 1;
    }

    /// Remembers what rows stand for, where it is not what they say.
    pub(super) fn learn_each<'r>(&mut self, rows: impl Iterator<Item = &'r str>, found: Vec<Option<String>>) {
        for (said, name) in rows.zip(found) {
            if let Some(name) = name.filter(|name| !name.eq_ignore_ascii_case(said)) {
                self.learn(said, &name);
            }
        }
    }

    /// Adds what another remembers.
    pub(super) fn join(mut self, other: Self) -> Self {
        for (said, names) in other.0 {
            let known = self.0.entry(said).or_default();
            for (name, times) in names {
                *known.entry(name).or_default() += times;
            }
        }
        self
    }

    /// How often words stand for a name.
    pub(super) fn times(&self, said: &str, name: &str) -> Option<u32> {
        self.0.get(&said.to_lowercase())?.get(name).copied()
    }

    /// The name that words stand for, where they do so often enough and hardly ever stand for another.
    pub(super) fn always(&self, said: &str, often: Often) -> Option<&str> {
        let names = self.0.get(&said.to_lowercase())?;
        let total: u32 = names.values().sum();
        let (name, times) = names.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
        (*times >= often.times && f64::from(*times) >= often.share * f64::from(total)).then_some(name)
    }
}

#[cfg(test)]
mod tests {
    use super::{MEMBERS, Memory, NAMES};

    #[test]
    fn a_word_that_stands_for_several_names_tells_none() {
        let mut memory = Memory::default();
        (0..3).for_each(|_| memory.learn("Имя", "name"));
        assert_eq!((memory.always("имя", MEMBERS), memory.always("имя", NAMES)), (Some("name"), Some("name")));
        (0..2).for_each(|_| memory.learn("имя", "displayName"));
        assert_eq!((memory.always("имя", NAMES), memory.times("имя", "displayName")), (None, Some(2)));
    }
}

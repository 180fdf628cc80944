//! Finds in one pass which facts a description may state, so that only these need a closer look.

use std::sync::OnceLock;

use super::Phrases;

/// A fact for which descriptions of rows have wordings.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hint {
    Required,
    Optional,
    Key,
    ReadOnly,
    Nullable,
    NotNullable,
    Multivalued,
    Inherited,
    Values,
    MoreValues,
}

/// The facts of which a description has a wording.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hints(u16);

impl Hints {
    pub(crate) fn has(self, hint: Hint) -> bool {
        self.0 & hint.bit() != 0
    }
}

impl Hint {
    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

/// The wordings of all facts as one list, compiled when it is first used.
#[derive(Debug, Default)]
pub(super) struct HintFinder(OnceLock<(Phrases, Vec<Hint>)>);

impl HintFinder {
    /// Finds the facts of which a text has a wording.
    pub(super) fn find<'p, const N: usize>(
        &'p self,
        lists: impl FnOnce() -> [(Hint, &'p Phrases); N],
        text: &str,
    ) -> Hints {
        let (phrases, hints) = self.0.get_or_init(|| {
            let (hints, phrases): (Vec<Hint>, Vec<&Phrases>) = lists().into_iter().unzip();
            let (all, origins) = Phrases::merge(&phrases);
            (all, origins.into_iter().map(|list| hints[list]).collect())
        });
        Hints(phrases.all(text).fold(0, |bits, wording| bits | hints[wording].bit()))
    }
}

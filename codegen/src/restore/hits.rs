//! Counts how often each kind of evidence decides.

use std::collections::BTreeMap;

use super::candidate::Pairing;
use super::evidence::Evidence;

/// What evidence decides on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The name of a property.
    Property,
    /// The name of a relationship.
    Relationship,
    /// The name of a parameter.
    Parameter,
    /// A member of an enum.
    Member,
    /// The name of an enum.
    EnumName,
    /// The type of a row.
    Type,
    /// The spelling of a type's name in a link or a heading.
    Spelling,
}

impl Subject {
    /// The stable name, as scoreboards print it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Property => "property",
            Self::Relationship => "relationship",
            Self::Parameter => "parameter",
            Self::Member => "member",
            Self::EnumName => "enum-name",
            Self::Type => "type",
            Self::Spelling => "spelling",
        }
    }
}

/// How often evidence decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HitCount {
    /// Decisions that changed the text of the page.
    pub changed: u32,
    /// Decisions for the text that the page has already.
    pub confirmed: u32,
}

/// How often each kind of evidence decided, by what it decided on and by how the row was paired with the name.
///
/// Each decision is counted once, for the evidence that decided. Later evidence for the same name is not counted.
/// [`restore`](super::restore) counts the hits of a corpus, and [`join`](Self::join) adds those of several corpora.
/// `cargo xtask evidence` writes them to the scoreboard `tests/data/evidence.txt`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits(BTreeMap<(Subject, Evidence, Pairing), HitCount>);

impl Hits {
    /// Counts one decision.
    pub(super) fn count(&mut self, subject: Subject, evidence: Evidence, pairing: Pairing, changed: bool) {
        let count = self.0.entry((subject, evidence, pairing)).or_default();
        if changed {
            count.changed += 1;
        } else {
            count.confirmed += 1;
        }
    }

    /// Adds other hits, and returns the sum.
    #[must_use]
    pub fn join(mut self, other: Self) -> Self {
        for (key, HitCount { changed, confirmed }) in other.0 {
            let count = self.0.entry(key).or_default();
            count.changed += changed;
            count.confirmed += confirmed;
        }
        self
    }

    /// Every combination that occurred, in a stable order.
    pub fn iter(&self) -> impl Iterator<Item = (Subject, Evidence, Pairing, HitCount)> {
        self.0.iter().map(|((subject, evidence, pairing), count)| (*subject, *evidence, *pairing, *count))
    }

    /// How often one kind of evidence decided.
    pub fn of(&self, evidence: Evidence) -> HitCount {
        let hits = self.0.iter().filter(|((_, found, _), _)| *found == evidence);
        hits.fold(HitCount::default(), |sum, (_, count)| HitCount {
            changed: sum.changed + count.changed,
            confirmed: sum.confirmed + count.confirmed,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Evidence, HitCount, Hits, Pairing, Subject};

    #[test]
    fn hits_of_several_corpora_add_up() {
        let mut hits = Hits::default();
        hits.count(Subject::Property, Evidence::Representation, Pairing::Spelling, false);
        let mut others = Hits::default();
        others.count(Subject::Property, Evidence::Representation, Pairing::Spelling, true);
        others.count(Subject::Type, Evidence::Representation, Pairing::Direct, true);
        let hits = hits.join(others);
        assert_eq!(hits.of(Evidence::Representation), HitCount { changed: 2, confirmed: 1 });
        assert_eq!(hits.of(Evidence::Sound), HitCount::default());
        assert_eq!(hits.iter().count(), 2);
    }
}

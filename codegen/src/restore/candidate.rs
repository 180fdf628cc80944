//! Candidates for the name or the type of a row, and the function that applies rules of evidence in order.

use super::evidence::Evidence;

/// How a row was paired with a name that some evidence has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pairing {
    /// The evidence is about this row alone.
    Direct,
    /// The row has the name already, perhaps with other capitals.
    Spelling,
    /// The name and the cell are similar in Latin letters.
    Likeness,
    /// The table and the list have the same length, and all known rows are at the positions of their names.
    Position,
    /// The same words stand for the name on other pages.
    Words,
    /// Between two known neighbours there are the same number of rows and of names.
    Neighbours,
    /// One row and one fitting name were left.
    Remainder,
}

impl Pairing {
    /// The stable name, as scoreboards print it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Spelling => "spelling",
            Self::Likeness => "likeness",
            Self::Position => "position",
            Self::Words => "words",
            Self::Neighbours => "neighbours",
            Self::Remainder => "remainder",
        }
    }
}

/// A name or a type that a row may have, and why.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidate<V = String> {
    pub(super) value: V,
    pub(super) evidence: Evidence,
    pub(super) pairing: Pairing,
}

impl<V> Candidate<V> {
    /// A candidate from evidence about the row itself.
    pub(super) fn direct(evidence: Evidence, value: V) -> Self {
        Self { value, evidence, pairing: Pairing::Direct }
    }
}

/// The candidate of each row, if there is one.
pub(super) type Candidates<V = String> = Vec<Option<Candidate<V>>>;

/// Finds candidates for the rows of a case. The second argument holds what the rules before it decided.
pub(super) type FindCandidates<C, V> = fn(&C, &[Option<Candidate<V>>]) -> Candidates<V>;

/// A rule in an ordered table: a function that finds candidates, and the evidence that they may have.
pub(super) struct Rule<C, V = String> {
    /// The evidence that its candidates may have.
    pub(super) evidence: &'static [Evidence],
    /// The function.
    pub(super) candidates: FindCandidates<C, V>,
}

/// Applies rules in order; the first candidate of a row decides.
pub(super) fn decide<'r, C: 'r, V: 'r>(
    case: &C,
    rows: usize,
    rules: impl IntoIterator<Item = &'r Rule<C, V>>,
) -> Candidates<V> {
    let mut decided: Candidates<V> = (0..rows).map(|_| None).collect();
    for rule in rules {
        if decided.iter().all(Option::is_some) {
            break;
        }
        let candidates = (rule.candidates)(case, &decided);
        for (decided, candidate) in decided.iter_mut().zip(candidates) {
            if let Some(candidate) = candidate.filter(|_| decided.is_none()) {
                debug_assert!(rule.evidence.contains(&candidate.evidence), "{:?}", candidate.evidence);
                *decided = Some(candidate);
            }
        }
    }
    decided
}

/// The one candidate of a case with a single row.
pub(super) fn only<V>(candidates: Candidates<V>) -> Option<Candidate<V>> {
    candidates.into_iter().next().flatten()
}

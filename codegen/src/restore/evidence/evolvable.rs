//! Recognises `unknownFutureValue`, the member of all enums that may grow.

use crate::model::page::EnumTable;
use crate::model::types::EVOLVABLE;
use crate::restore::candidate::{Candidate, Candidates};
use crate::restore::evidence::Evidence;

/// Finds the member that all enums share, also with words that translation put beside it.
pub(in crate::restore) fn members(table: &EnumTable) -> Candidates {
    let candidate = || Candidate::direct(Evidence::Evolvable, EVOLVABLE.to_owned());
    table.members.iter().map(|cell| is_evolvable(cell).then(candidate)).collect()
}

/// Whether a cell is the member of enums that may grow.
pub(in crate::restore) fn is_evolvable(cell: &str) -> bool {
    cell.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.eq_ignore_ascii_case(EVOLVABLE))
}

//! Spells a member like the others of its table, and the member that all enums share.

use crate::model::names::Name;
use crate::model::page::EnumTable;
use crate::restore::candidate::{Candidate, Candidates};
use crate::restore::evidence::Evidence;

/// The member of enums that may grow; its spelling is the same everywhere.
const EVOLVABLE: &str = "unknownFutureValue";

/// The member that all enums share, perhaps with words that translation put beside it.
pub(in crate::restore) fn evolvable(table: &EnumTable) -> Candidates {
    let candidate = || Candidate::direct(Evidence::Evolvable, EVOLVABLE.to_owned());
    table.members.iter().map(|cell| is_evolvable(cell).then(candidate)).collect()
}

/// Whether a cell is the member of enums that may grow.
pub(in crate::restore) fn is_evolvable(cell: &str) -> bool {
    cell.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.eq_ignore_ascii_case(EVOLVABLE))
}

/// Members with a small letter first, if another of the table has one: translation starts cells with a capital.
pub(in crate::restore) fn small_letters(table: &EnumTable, decided: &[Option<Candidate>]) -> Candidates {
    let is_small = |member: &str| member.len() > 1 && member.starts_with(|c: char| c.is_ascii_lowercase());
    let cells = table.members.iter().filter(|member| member.is_settled()).map(Name::as_str);
    let mut known = cells.chain(decided.iter().flatten().map(|decided| decided.value.as_str()));
    if !known.any(|member| is_small(member) && member != EVOLVABLE) {
        return Vec::new();
    }
    let candidate = |name| Candidate::direct(Evidence::Siblings, name);
    table.members.iter().map(|cell| with_small_letter(cell).map(candidate)).collect()
}

/// A word with a small letter first, if it has a capital there and no other behind it.
fn with_small_letter(cell: &Name) -> Option<String> {
    let mut letters = cell.chars();
    let (first, second) = (letters.next()?, letters.next()?);
    let is_capitalised = cell.may_be_member() && first.is_ascii_uppercase() && second.is_ascii_lowercase();
    is_capitalised.then(|| format!("{}{}", first.to_ascii_lowercase(), &cell[1..]))
}

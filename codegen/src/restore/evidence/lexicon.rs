//! Finds common members of enums by their usual translations in the lexicon.

use crate::lexicon::find_member;
use crate::model::names::Name;
use crate::model::page::{EnumTable, Page};
use crate::restore::candidate::{Candidate, Candidates};
use crate::restore::evidence::Evidence;
use crate::restore::vocabulary::unquoted;

/// The common members for the translations in a table, without those that the table has already.
pub(in crate::restore) fn members(page: &Page, table: &EnumTable, decided: &[Option<Candidate>]) -> Candidates {
    let mut taken: Vec<String> = decided.iter().flatten().map(|decided| decided.value.clone()).collect();
    taken.extend(table.members.iter().map(Name::to_string));
    let mut member = |cell: &Name| {
        let name = find_member(&page.locale, unquoted(cell)).filter(|_| !cell.may_be_member())?;
        if taken.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return None;
        }
        taken.push(name.to_owned());
        Some(Candidate::direct(Evidence::Lexicon, name.to_owned()))
    };
    let open = |(decided, cell): (&Option<Candidate>, &Name)| if decided.is_none() { member(cell) } else { None };
    decided.iter().zip(&table.members).map(open).collect()
}

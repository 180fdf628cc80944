//! Collects the tables of enums, which may list the members of a table that was translated.

use rustc_hash::FxHashMap as HashMap;

use super::value_lists::{enum_name, push, short};
use crate::model::names::Name;
use crate::model::page::{EnumTable, Page};
use crate::restore::candidate::{Candidate, Candidates, Pairing};
use crate::restore::evidence::Evidence;

/// The members of a table in one API version.
struct VersionMembers {
    version: String,
    members: Vec<Name>,
}

/// The members of all tables.
#[derive(Default)]
pub(in crate::restore) struct EnumTables {
    /// Tables of which no member was translated, by the short name of the enum.
    by_wire_name: HashMap<String, Vec<Vec<Name>>>,
    /// All tables, by the short name of the enum.
    by_name: HashMap<String, Vec<Vec<Name>>>,
    /// All tables, by the path without the version and the anchor.
    by_place: HashMap<(String, String), Vec<VersionMembers>>,
}

impl EnumTables {
    pub(in crate::restore) fn collect(pages: &[Page]) -> Self {
        let mut tables = Self::default();
        for page in pages {
            page.enums.iter().for_each(|table| tables.add(page, table));
        }
        tables
    }

    fn add(&mut self, page: &Page, table: &EnumTable) {
        if table.members.iter().all(Name::is_settled) {
            let name = short(table.name.as_deref().unwrap_or(page.stem()));
            push(self.by_wire_name.entry(name).or_default(), &table.members);
        }
        let name = enum_name(page, table);
        if !name.is_empty() {
            push(self.by_name.entry(name).or_default(), &table.members);
        }
        if let Some((version, rest)) = page.path.split_once('/') {
            let place = (rest.to_ascii_lowercase(), table.anchor.clone());
            let members = VersionMembers { version: version.to_owned(), members: table.members.clone() };
            self.by_place.entry(place).or_default().push(members);
        }
    }

    /// Tables of the enum without a translated member.
    pub(in crate::restore) fn untranslated(&self, page: &Page, table: &EnumTable) -> impl Iterator<Item = &[Name]> {
        self.by_wire_name.get(&enum_name(page, table)).into_iter().flatten().map(Vec::as_slice)
    }

    /// All tables of enums with the same name.
    pub(in crate::restore) fn of_same_name(&self, page: &Page, table: &EnumTable) -> impl Iterator<Item = &[Name]> {
        self.by_name.get(&enum_name(page, table)).into_iter().flatten().map(Vec::as_slice)
    }

    /// The same table in the other API version.
    pub(in crate::restore) fn other_version(&self, page: &Page, table: &EnumTable) -> Option<&[Name]> {
        let (version, rest) = page.path.split_once('/')?;
        let tables = self.by_place.get(&(rest.to_ascii_lowercase(), table.anchor.clone()))?;
        tables.iter().find(|other| other.version != version).map(|other| other.members.as_slice())
    }
}

/// The members at the same positions of another table, if both have the same length and agree on untranslated members.
pub(in crate::restore) fn by_position(evidence: Evidence, table: &EnumTable, other: &[Name]) -> Candidates {
    let agree = |(a, b): (&Name, &Name)| !a.may_be_member() || !b.may_be_member() || a.eq_ignore_ascii_case(b);
    if table.members.len() != other.len() || !table.members.iter().zip(other).all(agree) {
        return Vec::new();
    }
    let candidate = |other: &Name| Candidate { value: other.to_string(), evidence, pairing: Pairing::Position };
    other.iter().map(|other| other.may_be_member().then(|| candidate(other))).collect()
}

//! Collects the values that rows list, which may be the members of a table that was translated.
//!
//! Rows list their values in code spans, which are not translated.

use rustc_hash::FxHashMap as HashMap;

use crate::model::names::short_name;
use crate::model::page::{Content, EnumTable, Page, PropertyRow, TypeDeclaration, TypeMention};
use crate::restore::candidate::{Candidate, Candidates, Pairing};
use crate::restore::evidence::{Evidence, representation};

/// A list with fewer values is not a list of members.
const FEWEST_VALUES: usize = 2;

/// How many known members a list of the same length has to share to count as a list of the same members. Half of the
/// members have to be shared, too.
const FEWEST_AGREEING: usize = 2;

/// At least one member in so many has to agree: with fewer, lists of the same length agree by chance.
const AGREEING_ONE_IN: usize = 2;

/// How much of an enum's name may be cut off at the start to find a property with the rest of it, as a fraction: shorter rests,
/// such as `Type` or `State`, end the names of many enums.
const LONGEST_CUT: (usize, usize) = (2, 3);

/// Lists of values without duplicates.
type Lists = Vec<Vec<String>>;

/// The values that rows list, by the properties of a row that may connect it with a table.
#[derive(Default)]
pub(in crate::restore) struct ValueLists {
    /// By the page and the anchor that the type of the row links to.
    by_link: HashMap<(String, String), Lists>,
    /// By the short name of the type of the row, in lower case.
    by_type: HashMap<String, Lists>,
    /// By the name of the row, in lower case.
    by_property: HashMap<String, Lists>,
    /// By the name of the page and of the row as one word: `chatmessageimportance`.
    by_owner: HashMap<String, Lists>,
    /// By how many values there are.
    by_length: HashMap<usize, Lists>,
}

impl ValueLists {
    pub(in crate::restore) fn collect(pages: &[Page]) -> Self {
        let mut lists = Self::default();
        for page in pages {
            match &page.content {
                Content::Resource(types) => types.iter().for_each(|ty| lists.add_declaration(page, ty)),
                Content::Api(api) => {
                    for row in &api.parameters {
                        lists.add(page, &row.name, &row.ty, &row.hints.code_spans);
                        lists.add(page, &row.name, &row.ty, &row.facts.values);
                    }
                }
            }
        }
        lists
    }

    fn add_declaration(&mut self, page: &Page, ty: &TypeDeclaration) {
        for row in ty.properties.iter().chain(&ty.relationships) {
            self.add_of_owner(page, row);
            self.add(page, &row.name, &row.ty, &row.facts.values);
            self.add(page, &row.name, &row.ty, &representation::values(ty, &row.name));
            self.add(page, &row.name, &row.ty, &row.hints.code_spans);
        }
    }

    fn add(&mut self, page: &Page, name: &str, ty: &TypeMention, values: &[String]) {
        if values.len() < FEWEST_VALUES {
            return;
        }
        push(self.by_length.entry(values.len()).or_default(), values);
        if let Some(link) = &ty.link {
            let path = if link.path.is_empty() { page.path.to_ascii_lowercase() } else { link.path.clone() };
            push(self.by_link.entry((path, link.anchor.clone())).or_default(), values);
        }
        push(self.by_type.entry(short(&ty.text)).or_default(), values);
        push(self.by_property.entry(short(name)).or_default(), values);
    }

    fn add_of_owner(&mut self, page: &Page, row: &PropertyRow) {
        let owner = page.stem().rsplit('-').next().unwrap_or_default().to_ascii_lowercase();
        if row.facts.values.len() >= FEWEST_VALUES {
            push(self.by_owner.entry(owner + &short(&row.name)).or_default(), &row.facts.values);
        }
    }

    /// The lists that one kind of evidence connects with a table.
    pub(in crate::restore) fn of(&self, evidence: Evidence, page: &Page, table: &EnumTable) -> Vec<&Vec<String>> {
        let name = enum_name(page, table);
        match evidence {
            Evidence::ValuesOfLink => self.of_link(page, table),
            Evidence::ValuesOfType => self.by_type.get(&name).into_iter().flatten().collect(),
            Evidence::ValuesOfOwner => self.by_owner.get(&name).into_iter().flatten().collect(),
            Evidence::ValuesOfProperty => self.by_property.get(&name).into_iter().flatten().collect(),
            Evidence::ValuesOfEnding => endings(&name).filter_map(|end| self.by_property.get(end)).flatten().collect(),
            _ => Vec::new(),
        }
    }

    fn of_link(&self, page: &Page, table: &EnumTable) -> Vec<&Vec<String>> {
        let path = page.path.to_ascii_lowercase();
        let anchored = self.by_link.get(&(path.clone(), table.anchor.clone()));
        let whole = (page.enums.len() == 1).then(|| self.by_link.get(&(path, String::new()))).flatten();
        anchored.into_iter().chain(whole).flatten().collect()
    }

    /// The values for open members on which all lists agree that have the length of the table and its known members.
    pub(in crate::restore) fn by_length(&self, table: &EnumTable, decided: &[Option<Candidate>]) -> Candidates {
        let known: Vec<Option<&str>> = decided
            .iter()
            .zip(&table.members)
            .map(|(decided, cell)| {
                let name = decided.as_ref().map(|decided| decided.value.as_str());
                name.or_else(|| cell.may_be_member().then_some(cell.as_str()))
            })
            .collect();
        let agrees = |list: &&Vec<String>| {
            let pairs = || known.iter().zip(*list).filter_map(|(known, value)| Some((known.as_ref()?, value)));
            pairs().count() >= FEWEST_AGREEING
                && pairs().count() * AGREEING_ONE_IN >= known.len()
                && pairs().all(|(known, value)| known.eq_ignore_ascii_case(value))
        };
        let lists: Vec<&Vec<String>> = self.by_length.get(&known.len()).into_iter().flatten().filter(agrees).collect();
        let [first, others @ ..] = &lists[..] else { return Vec::new() };
        let agreed = |at: usize| known[at].is_none() && others.iter().all(|other| other[at] == first[at]);
        let candidate = |at: usize| Candidate {
            value: first[at].clone(),
            evidence: Evidence::ValuesOfLength,
            pairing: Pairing::Position,
        };
        (0..known.len()).map(|at| agreed(at).then(|| candidate(at))).collect()
    }
}

/// The short name of the enum whose members a table lists, in lower case; empty if the enum has no name.
pub(in crate::restore) fn enum_name(page: &Page, table: &EnumTable) -> String {
    let own = if page.enums.len() == 1 { page.stem().rsplit('-').next() } else { None };
    short(table.name.as_deref().or(own).unwrap_or_default())
}

/// A name without its namespace, in lower case.
pub(in crate::restore) fn short(name: &str) -> String {
    short_name(name).to_ascii_lowercase()
}

/// Adds a list unless it is there already.
pub(in crate::restore) fn push<T: Clone + PartialEq>(lists: &mut Vec<Vec<T>>, values: &[T]) {
    if !lists.iter().any(|known| known == values) {
        lists.push(values.to_vec());
    }
}

/// The ends of a name, the longest first. An end shorter than a third of the name says only what kind of enum it is.
fn endings(name: &str) -> impl Iterator<Item = &str> {
    (1..=name.len() * LONGEST_CUT.0 / LONGEST_CUT.1).filter_map(|start| name.get(start..))
}

//! Restores the names of relationships, by addresses and by the types that they lead to.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::candidate::{Candidate, Candidates, Rule, decide, only};
use super::context::{PageContext, type_pages};
use super::evidence::Evidence;
use super::evidence::addresses::{Addresses, target};
use super::evidence::same_words::{Memory, NAMES};
use super::evidence::type_name;
use super::hits::Subject;
use super::pairing::{RowText, WireName, pair};
use super::report::Report;
use super::vocabulary::Vocabulary;
use crate::model::names::Name;
use crate::model::page::{Page, PropertyRow, TypeDeclaration};

/// Names relationships by the type that they lead to.
pub(super) fn restore(pages: &mut [Page], vocabulary: &Vocabulary, memory: &Memory) -> Report {
    let addresses = Addresses::collect(pages);
    type_pages(pages, vocabulary)
        .map(|(context, types)| {
            let mut report = Report::default();
            for ty in types {
                let decided: Vec<Option<Candidate>> = (0..ty.relationships.len())
                    .map(|row| decide_row(ty, &ty.relationships[row], &context, &addresses, memory))
                    .collect();
                rename(ty, &decided, &context, &mut report);
            }
            report
        })
        .reduce(Report::default, Report::join)
}

/// Renames rows, unless another cell claims the same name. A row may be listed twice, but two different cells are
/// different names.
fn rename(ty: &mut TypeDeclaration, decided: &[Option<Candidate>], context: &PageContext<'_>, report: &mut Report) {
    let cells: Vec<Name> = ty.relationships.iter().map(|row| row.name.clone()).collect();
    for (row, candidate) in ty.relationships.iter_mut().zip(decided) {
        let Some(candidate) = candidate else { continue };
        let mut others = decided.iter().zip(&cells).filter(|(_, cell)| **cell != row.name).map(|(other, _)| other);
        if !others.any(|other| other.as_ref().is_some_and(|other| other.value == candidate.value)) {
            report.rename(context, Subject::Relationship, &mut row.name, candidate, row.line);
        }
    }
}

/// Decides the name of a row whose name was translated.
fn decide_row(
    ty: &TypeDeclaration,
    row: &PropertyRow,
    context: &PageContext<'_>,
    addresses: &Addresses,
    memory: &Memory,
) -> Option<Candidate> {
    if row.name.is_settled() {
        return None;
    }
    let is_used = |name: &str| ty.properties.iter().chain(&ty.relationships).any(|row| row.name == name);
    let behind = addresses.behind(context.version(), &context.path);
    let to_target: BTreeSet<&str> =
        addresses.to_target(context.version(), row)?.into_iter().filter(|name| !is_used(name)).collect();
    let case = RelationshipRow {
        ty,
        row,
        context,
        memory,
        both: to_target.iter().copied().filter(|name| behind.contains(name)).collect(),
        behind: behind.into_iter().filter(|name| !is_used(name)).collect(),
        to_target,
    };
    only(decide(&case, 1, &RelationshipRow::RULES))
}

/// A relationship without a name, and the names that it may have.
struct RelationshipRow<'a> {
    ty: &'a TypeDeclaration,
    row: &'a PropertyRow,
    context: &'a PageContext<'a>,
    memory: &'a Memory,
    /// Names that lead to the target of the row.
    to_target: BTreeSet<&'a str>,
    /// Names that follow the type in addresses.
    behind: Vec<&'a str>,
    /// Names that are both.
    both: Vec<&'a str>,
}

impl RelationshipRow<'_> {
    /// The rules for a name, the most trusted first.
    const RULES: [Rule<Self>; 5] = [
        Rule { evidence: &[Evidence::AddressAndTarget], candidates: Self::address_and_target },
        Rule { evidence: &[Evidence::OnlyAddress], candidates: Self::only_address },
        Rule { evidence: &[Evidence::AddressAndTarget, Evidence::AddressOrTarget], candidates: Self::alike },
        Rule { evidence: &[Evidence::TypeName], candidates: Self::type_name },
        Rule { evidence: &[Evidence::SameWords], candidates: Self::same_words },
    ];

    fn address_and_target(&self, _: &[Option<Candidate>]) -> Candidates {
        direct(Evidence::AddressAndTarget, single(&self.both))
    }

    fn only_address(&self, _: &[Option<Candidate>]) -> Candidates {
        let unnamed = self.ty.relationships.iter().filter(|row| !row.name.is_settled()).count();
        let applies = self.both.is_empty() && unnamed == 1;
        direct(Evidence::OnlyAddress, single(&self.behind).filter(|_| applies))
    }

    /// The name that is similar to the cell, that its words stand for elsewhere, or that alone fits.
    fn alike(&self, _: &[Option<Candidate>]) -> Candidates {
        let (evidence, names): (Evidence, Vec<&str>) = if self.both.is_empty() {
            (Evidence::AddressOrTarget, self.to_target.iter().chain(&self.behind).copied().collect())
        } else {
            (Evidence::AddressAndTarget, self.both.clone())
        };
        let wire: Vec<WireName<'_>> = names.iter().map(|name| WireName::of_any_kind(name)).collect();
        let row = RowText::of_relationship(self.row.into(), self.context);
        let paired = pair(&[row], &wire, self.context.plain, self.memory);
        let candidate = |(at, pairing): (usize, _)| Candidate { value: names[at].to_owned(), evidence, pairing };
        paired.into_iter().map(|paired| paired.map(candidate)).collect()
    }

    fn type_name(&self, _: &[Option<Candidate>]) -> Candidates {
        // A relationship to its own type is named after its role, not after the type.
        let own = target(self.row).is_some_and(|target| target.eq_ignore_ascii_case(&self.context.path));
        let fits = |name: &&str| !own && type_name::is_end(name, self.row);
        let names: Vec<&str> = self.to_target.iter().copied().filter(fits).collect();
        direct(Evidence::TypeName, single(&names))
    }

    fn same_words(&self, _: &[Option<Candidate>]) -> Candidates {
        let is_used = |name: &str| self.ty.properties.iter().chain(&self.ty.relationships).any(|row| row.name == name);
        direct(Evidence::SameWords, self.memory.always(&self.row.name, NAMES).filter(|name| !is_used(name)))
    }
}

/// The only one of several names.
fn single<'n>(names: &[&'n str]) -> Option<&'n str> {
    if let [only] = names { Some(*only) } else { None }
}

fn direct(evidence: Evidence, name: Option<&str>) -> Candidates {
    vec![name.map(|name| Candidate::direct(evidence, name.to_owned()))]
}

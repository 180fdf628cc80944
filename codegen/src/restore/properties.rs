//! Restores the names of properties, and of relationships that a representation shows.

use rayon::prelude::*;

use super::candidate::{Candidate, Candidates, Rule, decide};
use super::context::{PageContext, type_pages};
use super::evidence::Evidence;
use super::evidence::other_version::OtherVersions;
use super::evidence::representation;
use super::evidence::same_words::{Memory, NAMES};
use super::hits::Subject;
use super::pairing::{NameList, RowText, pair_lists};
use super::report::Report;
use super::vocabulary::{PlainWords, Vocabulary};
use crate::model::page::{Page, PropertyRow, TypeDeclaration};

/// Names the rows of properties and relationships.
pub(super) fn restore(pages: &mut [Page], vocabulary: &Vocabulary, memory: &mut Memory) -> Report {
    let versions = OtherVersions::collect(pages);
    let learned = type_pages(pages, vocabulary)
        .map(|(context, types)| {
            types.iter().fold(Memory::default(), |memory, ty| learn(ty, &context, &versions, memory))
        })
        .reduce(Memory::default, Memory::join);
    *memory = std::mem::take(memory).join(learned);
    let memory = &*memory;
    type_pages(pages, vocabulary)
        .map(|(context, types)| {
            let mut report = Report::default();
            for ty in types {
                let (properties, relationships) = decide_rows(ty, &context, &versions, memory);
                rename(&mut ty.properties, properties, Subject::Property, &context, &mut report);
                rename(&mut ty.relationships, relationships, Subject::Relationship, &context, &mut report);
            }
            report
        })
        .reduce(Report::default, Report::join)
}

fn rename(
    rows: &mut [PropertyRow],
    decided: Candidates,
    subject: Subject,
    context: &PageContext<'_>,
    report: &mut Report,
) {
    for (row, candidate) in rows.iter_mut().zip(decided) {
        if let Some(candidate) = candidate {
            report.rename(context, subject, &mut row.name, &candidate, row.line);
        }
    }
}

/// Remembers what the words of a type stand for, as the evidence of its own pages shows it.
fn learn(ty: &TypeDeclaration, context: &PageContext<'_>, versions: &OtherVersions, mut memory: Memory) -> Memory {
    let (properties, relationships) = decide_rows(ty, context, versions, &Memory::default());
    let cells = ty.properties.iter().chain(&ty.relationships).map(|row| row.name.as_str());
    memory.learn_each(cells, [properties, relationships].concat());
    memory
}

/// Decides the names of properties and of relationships.
fn decide_rows(
    ty: &TypeDeclaration,
    context: &PageContext<'_>,
    versions: &OtherVersions,
    memory: &Memory,
) -> (Candidates, Candidates) {
    let mut lists = vec![representation::names(Evidence::Representation, &ty.json), versions.names(context)];
    let rows = ty.properties.iter().map(|row| RowText::of(row.into(), context)).collect();
    let case = PropertyRows { rows, lists: lists.clone(), plain: context.plain, memory };
    let own_pages = decide(&case, ty.properties.len(), &PropertyRows::OWN_PAGES);
    let properties = decide(&case, ty.properties.len(), PropertyRows::OWN_PAGES.iter().chain(&PropertyRows::ELSEWHERE));
    let is_free = |name: &str| !own_pages.iter().flatten().any(|known| known.value == name);
    lists.iter_mut().for_each(|list| list.names.retain(|name| is_free(name.name)));
    let rows = ty.relationships.iter().map(|row| RowText::of_relationship(row.into(), context)).collect();
    // Representations rarely show relationships, so one whose name may be right is left alone. The same words elsewhere
    // are asked only after addresses.
    let case = PropertyRows { rows, lists, plain: PlainWords::Stand, memory };
    let relationships = decide(&case, ty.relationships.len(), &PropertyRows::OWN_PAGES);
    (properties, relationships)
}

/// The rows of one table, and the lists of names that they may have.
struct PropertyRows<'a> {
    rows: Vec<RowText<'a>>,
    lists: Vec<NameList<'a>>,
    plain: PlainWords,
    memory: &'a Memory,
}

impl PropertyRows<'_> {
    /// Evidence from the pages of the type, the most trusted list first.
    const OWN_PAGES: [Rule<Self>; 1] =
        [Rule { evidence: &[Evidence::Representation, Evidence::OtherVersion], candidates: Self::lists }];

    /// Evidence for properties that are still open.
    const ELSEWHERE: [Rule<Self>; 1] = [Rule { evidence: &[Evidence::SameWords], candidates: Self::same_words }];

    fn lists(&self, _: &[Option<Candidate>]) -> Candidates {
        pair_lists(&self.rows, &self.lists, self.plain, self.memory)
    }

    fn same_words(&self, _: &[Option<Candidate>]) -> Candidates {
        let damaged = |row: &RowText<'_>| !row.is_wire;
        let name = |row: &RowText<'_>| self.memory.always(row.cell, NAMES).filter(|_| damaged(row));
        let candidate = |row| name(row).map(|name| Candidate::direct(Evidence::SameWords, name.to_owned()));
        self.rows.iter().map(candidate).collect()
    }
}

//! Finds rows that misspell the name of a member.
//!
//! Either neither request lines nor examples use the row's name, but use a similar one that no row lists. Or the row
//! has small letters where request lines have capitals: the spelling on the wire counts.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet as HashSet;

use super::amendments::{Amendments, Change, Evidence};
use super::examples::{ExampleUsage, JsonShape, UnlistedKey};
use super::likeness::{ends_in, is_short_form, is_slip};
use super::line_names::LineNames;
use crate::model::api::Property;
use crate::resolve::types::index::TypeIndex;

/// The evidence that rows are compared with.
pub(crate) struct Examination<'e> {
    pub(crate) types: &'e TypeIndex,
    pub(crate) lines: &'e LineNames<'e>,
    pub(crate) examples: &'e ExampleUsage<'e>,
    /// The rows whose names come from corrections, by type and name. These names are right.
    pub(crate) reviewed: &'e HashSet<(&'e str, &'e str)>,
}

/// A name that a row may misspell.
struct Candidate<'e> {
    /// The type that lists the row.
    declaring: &'e str,
    row: &'e str,
    name: &'e str,
}

/// A search for candidates by one kind of evidence.
type Search = for<'e> fn(&Examination<'e>) -> Vec<Candidate<'e>>;

/// The searches. Their order only decides which evidence a diagnostic names.
const SEARCHES: [(Evidence, Search); 3] = [
    (Evidence::SimilarSegment, similar_segments),
    (Evidence::SegmentCapitals, segment_capitals),
    (Evidence::SimilarKey, similar_keys),
];

/// The candidate names of each row, by type and row, each with the first evidence for it.
type Names<'e> = BTreeMap<(&'e str, &'e str), BTreeMap<&'e str, Evidence>>;

/// Finds the rows that misspell a name. A row with several candidates is not amended, nor are several rows with the
/// same candidate.
pub(crate) fn find_misspelt(examination: &Examination<'_>) -> Amendments {
    let names = collect(examination);
    let mut claims: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for ((declaring, _), names) in &names {
        names.keys().for_each(|name| *claims.entry((*declaring, *name)).or_default() += 1);
    }
    let mut amendments = Amendments::default();
    for ((declaring, row), names) in &names {
        let Some((name, evidence)) = only(names.iter()) else { continue };
        if claims[&(*declaring, *name)] == 1
            && let Some(resource) = examination.types.resource(declaring)
        {
            amendments.add(resource, |property| property.name == *row, &Change::Name((*name).to_owned()), *evidence);
        }
    }
    amendments
}

fn collect<'e>(examination: &Examination<'e>) -> Names<'e> {
    let mut names: Names<'e> = BTreeMap::new();
    for (evidence, search) in SEARCHES {
        for Candidate { declaring, row, name } in search(examination) {
            if !examination.reviewed.contains(&(declaring, row)) {
                names.entry((declaring, row)).or_default().entry(name).or_insert(evidence);
            }
        }
    }
    names
}

impl Examination<'_> {
    /// Whether neither request lines nor examples use the name of a row.
    fn is_unused(&self, declaring: &str, row: &Property) -> bool {
        let key = row.name.to_ascii_lowercase();
        let member = (declaring, key.as_str());
        !self.examples.members.contains_key(&member) && !self.lines.listed.contains_key(&member)
    }
}

/// Segments that no row lists, if exactly one unused row of a related type has a similar name.
fn similar_segments<'e>(examination: &Examination<'e>) -> Vec<Candidate<'e>> {
    let types = examination.types;
    let candidates = examination.lines.unlisted.iter().filter_map(|((ty, segment), read)| {
        let is_candidate = |(declaring, row): &(&str, &Property)| {
            examination.is_unused(declaring, row)
                && types.are_related(&row.ty.name, &read.name)
                && (is_slip(&row.name, segment) || ends_in(&row.name, segment))
        };
        let (declaring, row) = only(types.rows(ty).filter(is_candidate))?;
        Some(Candidate { declaring, row: &row.name, name: segment })
    });
    candidates.collect()
}

/// Rows in small letters that request lines write with capitals.
fn segment_capitals<'e>(examination: &Examination<'e>) -> Vec<Candidate<'e>> {
    let types = examination.types;
    let candidates = examination.lines.listed.iter().filter_map(|((ty, member), spelling)| {
        let (declaring, row) = types.rows(ty).find(|(declaring, row)| declaring == ty && row.name == *member)?;
        Some(Candidate { declaring, row: &row.name, name: (*spelling)? })
    });
    candidates.collect()
}

/// Keys of examples that no row lists, if exactly one unused row without a key in the object has a similar name.
fn similar_keys<'e>(examination: &Examination<'e>) -> Vec<Candidate<'e>> {
    let candidates = examination.examples.unlisted.iter().filter_map(|key| {
        let is_candidate =
            |(declaring, row): &&(&'e str, &'e Property)| examination.is_unused(declaring, row) && fits(key, row);
        let (declaring, row) = *only(key.missing.iter().filter(is_candidate))?;
        Some(Candidate { declaring, row: &row.name, name: &key.name })
    });
    candidates.collect()
}

/// Whether a key may be a row's: both hold the same shape, and the names are similar. A short form is similar enough if
/// the row is the only one without a key, and the key the only one without a row.
fn fits(key: &UnlistedKey<'_>, row: &Property) -> bool {
    let same_shape = match key.shape {
        JsonShape::Null => true,
        JsonShape::Array => row.ty.collection,
        JsonShape::Object => !row.ty.collection && !row.ty.is_primitive(),
        JsonShape::Scalar => !row.ty.collection,
    };
    let is_only = key.others == 0 && key.missing.len() == 1;
    same_shape && (is_slip(&row.name, &key.name) || (is_only && is_short_form(&row.name, &key.name)))
}

/// The item of an iterator that has exactly one.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}

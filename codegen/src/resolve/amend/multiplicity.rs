//! Finds members that are collections though their rows have single values, and the reverse.

use std::collections::{BTreeMap, BTreeSet};

use super::amendments::{Amendments, Change, Evidence};
use super::examples::ExampleUsage;
use super::navigation::{Navigation, Walk, WalkedLine};
use crate::model::api::{OperationKind, Property};
use crate::model::names::Primitive;
use crate::model::path::Part;
use crate::model::types::Method;
use crate::resolve::types::index::TypeIndex;

/// How many values in examples have to contradict a row. One value may be a mistake of the example.
const EXAMPLE_VALUES: u32 = 2;

/// The evidence in request lines, the surest first, with the number of pages that it takes. One page that lists the
/// values at a member's address is enough. A key after a member may be a mistake on one page.
const LINE_EVIDENCE: [(Evidence, usize); 2] = [(Evidence::ListingPage, 1), (Evidence::KeysBehind, 2)];

/// A member by its type and its name in lower case.
type Member = (String, String);

/// Finds the members that every example shows differently from their rows.
pub(crate) fn examine_examples(examples: &ExampleUsage<'_>, types: &TypeIndex) -> Amendments {
    let mut amendments = Amendments::default();
    for ((declaring, key), counts) in &examples.members {
        let Some(listed) = types.member(declaring, key) else { continue };
        let (against, for_row) =
            if listed.ty.collection { (counts.single, counts.array) } else { (counts.array, counts.single) };
        let is_wrong = against >= EXAMPLE_VALUES && for_row == 0 && listed.ty.name != Primitive::Untyped;
        if let Some(resource) = types.resource(declaring).filter(|_| is_wrong) {
            let change = Change::Collection(!listed.ty.collection);
            amendments.add(resource, |row| row.name.eq_ignore_ascii_case(key), &change, Evidence::ExampleValues);
        }
    }
    amendments
}

/// Finds the members that request lines treat as collections though their rows have single values.
pub(crate) fn examine_lines(lines: &[WalkedLine<'_>], types: &TypeIndex, navigation: Navigation<'_>) -> Amendments {
    let mut pages: BTreeMap<Member, BTreeMap<Evidence, BTreeSet<&str>>> = BTreeMap::new();
    for line in lines {
        if let Some((member, evidence)) = treated_as_collection(line, types, navigation) {
            pages.entry(member).or_default().entry(evidence).or_default().insert(&line.operation.page);
        }
    }
    let mut amendments = Amendments::default();
    for ((declaring, key), pages) in &pages {
        let is_enough =
            |(evidence, count): &&(Evidence, usize)| pages.get(evidence).is_some_and(|pages| pages.len() >= *count);
        let Some((evidence, _)) = LINE_EVIDENCE.iter().find(is_enough) else { continue };
        if let Some(resource) = types.resource(declaring) {
            let is_single = |row: &Property| row.name.eq_ignore_ascii_case(key) && !row.ty.collection;
            amendments.add(resource, is_single, &Change::Collection(true), *evidence);
        }
    }
    amendments
}

/// The single-valued member after which a line has a key, or whose items the line's page lists.
fn treated_as_collection(
    line: &WalkedLine<'_>,
    types: &TypeIndex,
    navigation: Navigation<'_>,
) -> Option<(Member, Evidence)> {
    let (end, evidence) = match &line.walk {
        Walk::KeyOfSingle(index, _) => (*index, Evidence::KeysBehind),
        Walk::At(at) if !at.collection && lists(line, &at.name, types) => {
            (line.path.parts.len(), Evidence::ListingPage)
        }
        _ => return None,
    };
    let before = end.checked_sub(1)?;
    let Part::Name(name) = line.path.parts[before] else { return None };
    if evidence == Evidence::ListingPage && !is_plural(name) {
        return None;
    }
    let Walk::At(of) = navigation.walk_to(before, line.path, &line.operation.page) else { return None };
    let listed = types.member(&of.name, name)?;
    Some(((listed.declaring.to_owned(), listed.key.to_owned()), evidence))
}

/// Whether the page of a line returns a collection of the type.
fn lists(line: &WalkedLine<'_>, ty: &str, types: &TypeIndex) -> bool {
    line.operation.kind == OperationKind::List
        && line.request.method == Method::Get
        && line
            .operation
            .returned()
            .is_some_and(|returned| returned.collection && types.are_related(ty, &returned.name))
}

/// Whether a name looks like a plural. A page may say "list" of a single value by mistake.
fn is_plural(name: &str) -> bool {
    name.ends_with('s')
}

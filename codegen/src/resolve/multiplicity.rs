//! Multiplicity: members that rows call single while request lines treat them as collections, made collections.
//!
//! A key behind a member on the lines of two pages outweighs the row, and so does a page that lists what is at the address
//! of a member with a plural name.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::navigation::{Member, Navigation, Walk};
use super::note;
use super::operations::returned;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, OperationKind, Resource};
use crate::model::types::Method;
use crate::parse::path::{Part, segments};

/// Makes collections of the members that request lines treat as such, and reports them at their rows.
pub(super) fn mend(resources: &mut [Resource], many: &BTreeSet<Member>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for resource in resources {
        let name = &resource.name;
        for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
            if property.ty.collection || !many.contains(&(name.clone(), property.name.to_ascii_lowercase())) {
                continue;
            }
            property.ty.collection = true;
            let message =
                format!("{} is single here, request lines treat it as a collection; it is one", property.name);
            note(&mut diagnostics, Code::MemberMany, &resource.page, property.line, message);
        }
    }
    diagnostics
}

/// The members that request lines treat as collections though their rows call them single.
pub(super) fn many(operations: &[Operation], navigation: &Navigation<'_>) -> BTreeSet<Member> {
    let found: Vec<(Member, &str, bool)> =
        operations.par_iter().flat_map_iter(|operation| treated_as_many(operation, navigation)).collect();
    let mut pages: BTreeMap<Member, BTreeSet<&str>> = BTreeMap::new();
    let mut certain: BTreeSet<Member> = BTreeSet::new();
    for (member, page, lists) in found {
        pages.entry(member.clone()).or_default().insert(page);
        if lists {
            certain.insert(member);
        }
    }
    certain.extend(pages.into_iter().filter(|(_, pages)| pages.len() > 1).map(|(member, _)| member));
    certain
}

/// Single members that lines of a page put a key behind, or list.
fn treated_as_many<'o>(
    operation: &'o Operation,
    navigation: &'o Navigation<'_>,
) -> impl Iterator<Item = (Member, &'o str, bool)> + use<'o> {
    let listed = returned(&operation.responses).filter(|ty| ty.collection && operation.kind == OperationKind::List);
    operation.requests.iter().filter_map(move |request| {
        let parts = segments(&request.path);
        let (end, lists) = match (navigation.walk(&parts, &operation.page), listed) {
            (Walk::KeyOfSingle(index, _), _) => (index, false),
            (Walk::At(at), Some(listed)) if !at.collection && request.method == Method::Get => {
                (navigation.related(&at.name, &listed.name).then_some(parts.len())?, true)
            }
            _ => return None,
        };
        let (Part::Name(name), before) = parts[..end].split_last()? else { return None };
        let Walk::At(of) = navigation.walk(before, &operation.page) else { return None };
        if lists && !name.ends_with('s') {
            return None;
        }
        let declaring = navigation.declaring(&of.name, name)?;
        Some(((declaring.to_owned(), name.to_ascii_lowercase()), operation.page.as_str(), lists))
    })
}

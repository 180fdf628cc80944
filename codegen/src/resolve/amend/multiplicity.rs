//! Multiplicity: members that rows call single while request lines treat them as collections, made collections.
//!
//! A key behind a member on the lines of two pages outweighs the row, and so does a page that lists what is at the address
//! of a member with a plural name. Examples outweigh it either way, if two show the member and none shows it as the row has it.

use std::collections::{BTreeMap, BTreeSet};

use super::navigation::{Member, Navigation, Walk};
use super::shown::Shown;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::api::{Operation, OperationKind, RequestLine, Resource};
use crate::model::types::Method;
use crate::parse::path::Part;
use crate::resolve::note;
use crate::resolve::operations::returned;
use crate::resolve::routes::addresses::{Addresses, Path};

/// Makes collections of the members that request lines treat as such, and reports them at their rows.
pub(crate) fn mend(resources: &mut [Resource], many: &BTreeSet<Member>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let types: BTreeSet<&str> = many.iter().map(|(ty, _)| ty.as_str()).collect();
    for resource in resources.iter_mut().filter(|resource| types.contains(resource.name.as_str())) {
        let name = &resource.name;
        for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
            if property.ty.collection || !many.contains(&(name.to_string(), property.name.to_ascii_lowercase())) {
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

/// Makes collections, or single values, of the members that examples show otherwise than their rows, and reports them there.
pub(crate) fn mend_shown(resources: &mut [Resource], shown: &BTreeMap<Member, bool>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let types: BTreeSet<&str> = shown.keys().map(|(ty, _)| ty.as_str()).collect();
    for resource in resources.iter_mut().filter(|resource| types.contains(resource.name.as_str())) {
        let name = &resource.name;
        for property in resource.properties.iter_mut().chain(&mut resource.relationships) {
            let Some(many) = shown.get(&(name.to_string(), property.name.to_ascii_lowercase())) else { continue };
            property.ty.collection = *many;
            let [row, examples] = if *many { ["single", "an array"] } else { ["a collection", "a single value"] };
            let message = format!("{} is {row} here, every example shows {examples}; it is that", property.name);
            let diagnostic = Diagnostic::new(Code::MemberShownOtherwise, &resource.page, property.line.max(1), message);
            diagnostics.push(diagnostic.about(&property.name));
        }
    }
    diagnostics
}

/// The members that every example shows otherwise than their rows, and whether as arrays; one example may be a slip itself.
pub(crate) fn shown_otherwise(shown: &Shown<'_>, navigation: &Navigation<'_>) -> BTreeMap<Member, bool> {
    let members = shown.members.iter().filter_map(|((ty, member), [single, many])| {
        let (_, _, listed) = navigation.entry(ty, member)?;
        let against = if listed.collection { (*single, *many) } else { (*many, *single) };
        let otherwise = against.0 >= 2 && against.1 == 0 && listed.name != "Edm.Untyped";
        otherwise.then(|| (((*ty).to_owned(), (*member).to_owned()), !listed.collection))
    });
    members.collect()
}

/// The members that request lines treat as collections though their rows call them single; each line has been walked.
pub(crate) fn many(
    operations: &[Operation],
    addresses: &Addresses<'_>,
    walks: &[Vec<Walk>],
    navigation: &Navigation<'_>,
) -> BTreeSet<Member> {
    let mut pages: BTreeMap<Member, BTreeSet<&str>> = BTreeMap::new();
    let mut certain: BTreeSet<Member> = BTreeSet::new();
    for (operation, walks) in operations.iter().zip(walks) {
        for (request, walk) in operation.requests.iter().zip(walks) {
            let path = addresses.path(request);
            let Some((member, lists)) = treated_as_many(operation, request, path, walk, navigation) else { continue };
            pages.entry(member.clone()).or_default().insert(&operation.page);
            if lists {
                certain.insert(member);
            }
        }
    }
    certain.extend(pages.into_iter().filter(|(_, pages)| pages.len() > 1).map(|(member, _)| member));
    certain
}

/// The single member that a line puts a key behind, or lists, and whether it lists it.
fn treated_as_many(
    operation: &Operation,
    request: &RequestLine,
    path: &Path<'_>,
    walk: &Walk,
    navigation: &Navigation<'_>,
) -> Option<(Member, bool)> {
    let (end, lists) = match walk {
        Walk::KeyOfSingle(index, _) => (*index, false),
        Walk::At(at) if !at.collection && operation.kind == OperationKind::List && request.method == Method::Get => {
            let listed = returned(&operation.responses).filter(|ty| ty.collection)?;
            (navigation.related(&at.name, &listed.name).then_some(path.parts.len())?, true)
        }
        _ => return None,
    };
    let before = end.checked_sub(1)?;
    let Part::Name(name) = path.parts[before] else { return None };
    if lists && !name.ends_with('s') {
        return None;
    }
    let Walk::At(of) = navigation.walk_to(before, path, &operation.page) else { return None };
    let declaring = navigation.declaring(&of.name, name)?;
    Some(((declaring.to_owned(), name.to_ascii_lowercase()), lists))
}

//! Adds to the metadata of a version what the reference documents in it and only the metadata of another version
//! declares: the reference is newer than the metadata.

use std::collections::HashSet;

use super::meaning::meaning;
use super::reference::{Reference, ReferenceRequest};
use super::requests::address;
use super::walk::{Literals, Slip, Walked, walk};
use crate::csdl::{Csdl, Lacking};
use crate::model::api::Version;
use crate::model::types::Method;

/// The metadata of a version, with what the requests need that the reference documents in this version.
pub(super) fn adopt(version: &Version, csdl: &Csdl, others: &[&Csdl], reference: Option<&Reference>) -> Csdl {
    let published = version.operations.iter().flat_map(|operation| &operation.requests);
    let published: HashSet<(Method, String)> =
        published.map(|request| (request.method, address(&request.path))).collect();
    let mut csdl = csdl.clone();
    let requests = reference.map_or(&[][..], Reference::requests).iter();
    let own = requests.filter(|request| request.version == version.name);
    for request in own.filter(|request| !published.contains(&(request.method, address(&request.path)))) {
        for other in others {
            adopt_request(&mut csdl, other, request);
        }
    }
    csdl
}

/// Adopts names until the request is declared, if the other metadata declares it.
fn adopt_request(csdl: &mut Csdl, other: &Csdl, request: &ReferenceRequest) {
    if find_lacking(other, request).is_some() {
        return;
    }
    while let Some(Some(lacking)) = find_lacking(csdl, request) {
        if !csdl.adopt(other, &lacking) {
            return;
        }
    }
}

/// What the metadata lacks to declare a request: `None` if it declares it, `Some(None)` if it is not a single name.
fn find_lacking(csdl: &Csdl, request: &ReferenceRequest) -> Option<Option<Lacking>> {
    match walk(csdl, request.method, &request.path, Literals::Keep) {
        Ok(walked) if is_declared(request.method, &walked) => None,
        Ok(walked) => Some(walked.lacking),
        Err(error) => Some(error.lacking),
    }
}

/// Whether a name that is taken for a key is one: it may be that of an operation which the metadata lacks.
fn is_declared(method: Method, walked: &Walked<'_>) -> bool {
    meaning(method, walked).is_some() && !walked.slips.contains(&Slip::Literal)
}

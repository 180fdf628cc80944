//! Adds to the metadata of a version what the reference documents in it and only the metadata of another version
//! declares: the reference is newer than the metadata.

use std::collections::HashSet;

use super::meaning::meaning;
use super::reference::{Reference, ReferenceRequest};
use super::requests::address;
use super::walk::{Literals, Slip, walk};
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

/// Adopts one name of the request after the other, until it is declared; nothing, if the other metadata does not declare
/// the request.
fn adopt_request(csdl: &mut Csdl, other: &Csdl, request: &ReferenceRequest) {
    if check_declared(other, request).is_err() {
        return;
    }
    let mut adopted = Vec::new();
    while let Err(Some(lacking)) = check_declared(csdl, request) {
        // An operation that is bound to a base type is not found if the type has another base here.
        if adopted.contains(&lacking) || !csdl.adopt(other, &lacking) {
            return;
        }
        adopted.push(lacking);
    }
}

/// Whether the metadata declares a request.
///
/// # Errors
///
/// It does not: the first name that it lacks, if it is a name that makes the difference.
fn check_declared(csdl: &Csdl, request: &ReferenceRequest) -> Result<(), Option<Lacking>> {
    let walked = walk(csdl, request.method, &request.path, Literals::Keep).map_err(|error| error.lacking)?;
    // What is taken for a key may be the name of an operation that the metadata lacks.
    let is_sure = !walked.slips.contains(&Slip::Literal);
    if is_sure && meaning(request.method, &walked).is_some() { Ok(()) } else { Err(walked.lacking) }
}

//! Names new pages about operations as the reference names its own: the type, the verb, and the segment that the verb
//! is about, in lower case with hyphens.

use super::names::type_stem;
use super::walk::{Step, Walked};
use crate::model::kind::OperationKind;
use crate::model::names::short_name;
use crate::model::types::Method;

/// The name of the page about a request: `user-list-messages`, `message-get`, `message-createforward`.
pub(super) fn page_name(method: Method, kind: OperationKind, walked: &Walked<'_>) -> String {
    let item = walked.ty.as_ref().map(|ty| type_stem(&ty.name));
    let owner = walked.owner.as_deref().map(type_stem);
    let segment = short_name(&walked.name).to_lowercase();
    let (verb, about) = match walked.step {
        Step::Call(_) => return join([owner, Some(segment)]),
        Step::Root if walked.ty.as_ref().is_some_and(|ty| ty.collection) && method == Method::Post => {
            ("post", Some(segment))
        }
        Step::Root | Step::Key => (verb(method, kind), None),
        Step::Ref => (verb(method, kind), Some(format!("{segment}-ref"))),
        Step::Count => ("count", Some(segment)),
        Step::Value => (verb(method, kind), Some(format!("{segment}-value"))),
        Step::Cast => {
            let cast = walked.ty.as_ref().map(|ty| short_name(&ty.name).to_lowercase()).unwrap_or_default();
            (verb(method, kind), Some(format!("{segment}-{cast}")))
        }
        Step::Navigation | Step::Property | Step::Undeclared => (verb(method, kind), Some(segment)),
    };
    let of = if about.is_some() { owner.or(item) } else { item.or(owner) };
    join([of, Some(verb.to_owned()), about])
}

fn verb(method: Method, kind: OperationKind) -> &'static str {
    match (method, kind) {
        (_, OperationKind::List | OperationKind::ListRefs) => "list",
        (Method::Get | Method::Head | Method::Options, _) => "get",
        (Method::Post, _) => "post",
        (Method::Patch, _) => "update",
        (Method::Put, _) => "put",
        (Method::Delete, _) => "delete",
    }
}

fn join<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("-")
}

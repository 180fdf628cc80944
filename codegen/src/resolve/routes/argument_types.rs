//! Types the arguments that stand inside an address, from the pages about the function that takes them.
//!
//! A page about `…/cell(row={row},column={column})/format` lists its own parameters, and not those of `cell`.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Argument, Route, Segment, TypeRef};
use crate::model::names::Primitive;

/// Gives each argument without a type the type that it has in other routes with a function of the same name, if they
/// all agree. Text is quoted, also where a page leaves the quotes out.
pub(super) fn complete(routes: &mut [Route]) {
    let mut known: HashMap<(String, String), Option<TypeRef>> = HashMap::default();
    for (name, argument) in routes.iter().flat_map(|route| &route.segments).flat_map(arguments) {
        if is_typed(argument) {
            let ty = known.entry(key(name, argument)).or_insert_with(|| Some(argument.ty.clone()));
            if ty.as_ref().is_some_and(|ty| *ty != argument.ty) {
                *ty = None;
            }
        }
    }
    for segment in routes.iter_mut().flat_map(|route| &mut route.segments) {
        let Segment::Function { name, arguments } = segment else { continue };
        for argument in arguments.iter_mut().filter(|argument| !is_typed(argument)) {
            if let Some(Some(ty)) = known.get(&key(name, argument)) {
                argument.ty = ty.clone();
            }
        }
        for argument in arguments.iter_mut().filter(|argument| argument.ty == TypeRef::single(Primitive::String)) {
            argument.quoted = true;
        }
    }
}

fn arguments(segment: &Segment) -> impl Iterator<Item = (&str, &Argument)> {
    let called = match segment {
        Segment::Function { name, arguments } => Some((name.as_str(), arguments)),
        Segment::Name { .. } | Segment::Key | Segment::AlternateKey { .. } | Segment::Path { .. } => None,
    };
    called.into_iter().flat_map(|(name, arguments)| arguments.iter().map(move |argument| (name, argument)))
}

/// Whether something tells the type of an argument: a page that lists it, or quotes, which only text has.
pub(super) fn is_typed(argument: &Argument) -> bool {
    argument.quoted || argument.ty.name != Primitive::Untyped
}

fn key(function: &str, argument: &Argument) -> (String, String) {
    (function.to_ascii_lowercase(), argument.name.to_ascii_lowercase())
}

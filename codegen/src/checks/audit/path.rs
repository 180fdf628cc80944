//! Follows a documented path through the metadata.
//!
//! Keys, casts, operations, `$ref`, `$value` and `$count` have the meaning that OData gives them. A path inside a drive
//! or a site counts as the key of an item. A name after a collection that is neither a member nor an operation is a
//! literal key (`items/root`), and an open type may have members that it does not declare.

use crate::csdl::{Csdl, Operation, OperationKind};
use crate::model::types::TypeRef;

/// The place that a path reaches.
#[derive(Debug)]
pub(in crate::checks) struct Target<'c> {
    /// The meaning of the last segment.
    pub(in crate::checks) step: Step<'c>,
    /// The type at this place; `None` after an operation that returns nothing, and if no type is declared.
    pub(in crate::checks) ty: Option<TypeRef>,
}

/// The meaning of a segment.
#[derive(Debug)]
pub(in crate::checks) enum Step<'c> {
    /// An entity set, a singleton, an unbound operation.
    Root,
    /// The key of an entity, as a placeholder or a literal.
    Key,
    /// The name of a type.
    Cast,
    /// A property or a navigation property.
    Member,
    /// An action or a function, with all overloads that apply.
    Operation(OperationKind, Vec<&'c Operation>),
    /// `$ref`.
    Reference,
    /// `$value` or `$count`.
    Value,
    /// A member of an open type that is not declared.
    Undeclared,
}

/// Follows the path from the entity container.
///
/// # Errors
///
/// The reason why the path leads nowhere, as a message.
pub(in crate::checks) fn resolve<'c>(csdl: &'c Csdl, path: &str) -> Result<Target<'c>, String> {
    let segments = read_pieces(path);
    let mut segments = segments.iter();
    let mut target = match segments.next() {
        Some(Piece::Name { name, arguments }) => root(csdl, name, *arguments)?,
        Some(Piece::Key) => return Err("a path cannot start with a key".to_owned()),
        None => return Err("the path is empty".to_owned()),
    };
    for segment in segments {
        target = follow(csdl, target, segment)?;
    }
    Ok(target)
}

fn root<'c>(csdl: &'c Csdl, name: &str, arguments: Arguments) -> Result<Target<'c>, String> {
    let declared = csdl.root(name).map(|root| Some(root.ty.clone()));
    let ty = declared.or_else(|| csdl.unbound(name).map(|operation| operation.returns.clone()));
    let ty = ty.ok_or_else(|| format!("there is no entity set, singleton or unbound operation {name}"))?;
    Ok(Target { step: Step::Root, ty: ty.map(|ty| select(ty, arguments)) })
}

/// Follows one segment from the place that the path has reached.
fn follow<'c>(csdl: &'c Csdl, from: Target<'c>, segment: &Piece<'_>) -> Result<Target<'c>, String> {
    match segment {
        Piece::Key => {
            let at = from.ty.ok_or_else(|| nothing_declared("{key}"))?;
            if at.collection {
                reach(Step::Key, single(at))
            } else {
                Err(format!("a key follows a single {}", at.name))
            }
        }
        Piece::Name { name, arguments } => {
            let at = from.ty.ok_or_else(|| nothing_declared(name))?;
            match name.to_ascii_lowercase().as_str() {
                "$ref" => reach(Step::Reference, Some(at)),
                "$value" | "$count" => reach(Step::Value, None),
                _ => follow_name(csdl, at, name, *arguments),
            }
        }
    }
}

/// Follows the name of a cast, a member or an operation. Any other name may be a key or an undeclared member.
fn follow_name<'c>(csdl: &'c Csdl, at: TypeRef, name: &str, arguments: Arguments) -> Result<Target<'c>, String> {
    if name.contains('.')
        && arguments == Arguments::Absent
        && let Some(cast) = csdl.structured_type(name)
    {
        return reach(Step::Cast, Some(TypeRef { name: cast.name.as_str().into(), collection: at.collection }));
    }
    if let Some(member) = csdl.member(&at.name, name).or_else(|| csdl.derived_member(&at.name, name)) {
        return reach(Step::Member, Some(select(member.ty.clone(), arguments)));
    }
    let overloads = csdl.operations(name, &at);
    if let Some(first) = overloads.first() {
        let (kind, returns) = (first.kind, first.returns.clone());
        return reach(Step::Operation(kind, overloads), returns);
    }
    let other = TypeRef { name: at.name.clone(), collection: !at.collection };
    if !csdl.operations(name, &other).is_empty() {
        Err(format!("{name} is bound to {other}, not to {at}"))
    } else if at.collection {
        reach(Step::Key, single(at))
    } else if csdl.structured_type(&at.name).is_some_and(|ty| ty.open) {
        reach(Step::Undeclared, None)
    } else {
        Err(format!("{} has no {name}", at.name))
    }
}

fn reach(step: Step<'_>, ty: Option<TypeRef>) -> Result<Target<'_>, String> {
    Ok(Target { step, ty })
}

fn nothing_declared(name: &str) -> String {
    format!("nothing is declared where {name} follows")
}

/// The type of one item of a collection.
fn single(ty: TypeRef) -> Option<TypeRef> {
    Some(TypeRef::single(ty.name))
}

/// The type of one item of a collection if there are arguments, `applications(appId='{appId}')`; else the type itself.
fn select(ty: TypeRef, arguments: Arguments) -> TypeRef {
    TypeRef { collection: ty.collection && arguments != Arguments::Given, ..ty }
}

/// A segment of a path, read by rules of its own: an audit that took paths apart with the parser's code could not find the
/// parser's faults.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece<'p> {
    /// A key: `{id}`, also written as `<id>` or `(id)`.
    Key,
    /// A name, without its arguments.
    Name { name: &'p str, arguments: Arguments },
}

/// The parentheses after a name.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Arguments {
    Absent,
    /// `()`
    Empty,
    Given,
}

/// Splits a path without its query into segments. A path inside a drive or a site becomes a key.
fn read_pieces(path: &str) -> Vec<Piece<'_>> {
    let pieces = split(path.split('?').next().unwrap_or_default());
    let mut segments = Vec::with_capacity(pieces.len() + 1);
    let mut index = 0;
    while index < pieces.len() {
        let (before, rest) = pieces.split_at(index);
        if let Some(length) = item_path(rest) {
            segments.push(Piece::Name { name: "items", arguments: Arguments::Absent });
            segments.push(Piece::Key);
            index += length;
        } else if let Some(length) = path_below_key(before, rest) {
            segments.push(Piece::Key);
            index += length;
        } else {
            segments.push(read_piece(rest[0]));
            index += 1;
        }
    }
    segments
}

/// The number of pieces of a leading `root:/{item-path}:`, which ends at a colon or at the end of the path.
fn item_path(pieces: &[&str]) -> Option<usize> {
    let (_, below) = pieces.split_first().filter(|(first, _)| **first == "root:")?;
    let plain = below.iter().take_while(|piece| !piece.contains(':')).count();
    let closed = below.get(plain).is_some_and(|piece| piece.find(':') == Some(piece.len() - 1));
    let length = plain + usize::from(closed);
    (length > 0).then_some(1 + length)
}

/// The number of pieces of a path after a key: `items/{id}:/{name}:`, `sites/{host}:/{path}:`.
fn path_below_key(before: &[&str], pieces: &[&str]) -> Option<usize> {
    let [key, path, ..] = pieces else { return None };
    if !key.strip_suffix(':').is_some_and(is_placeholder) {
        return None;
    }
    let path = path.strip_suffix(':').unwrap_or(path);
    let fits = match before {
        ["sites"] => is_placeholder(path),
        [.., "items"] => !path.contains(':'),
        _ => false,
    };
    fits.then_some(2)
}

fn is_placeholder(text: &str) -> bool {
    text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).is_some_and(|inner| !inner.contains('}'))
}

fn read_piece(piece: &str) -> Piece<'_> {
    if piece.starts_with('(') || (piece.starts_with(['{', '<']) && piece.ends_with(['}', '>'])) {
        return Piece::Key;
    }
    match piece.strip_suffix(')').and_then(|call| call.split_once('(')) {
        Some((name, "")) => Piece::Name { name, arguments: Arguments::Empty },
        Some((name, _)) => Piece::Name { name, arguments: Arguments::Given },
        None => Piece::Name { name: piece, arguments: Arguments::Absent },
    }
}

/// Splits at the slashes outside of brackets. Empty pieces are left out.
fn split(path: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let outside = |character: char| {
        depth += match character {
            '(' | '{' | '<' => 1,
            ')' | '}' | '>' => -1,
            _ => 0,
        };
        character == '/' && depth == 0
    };
    path.trim().trim_matches('/').split(outside).map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csdl::tests::house;

    /// The last step and its type, or the reason.
    fn describe(path: &str) -> String {
        match resolve(&house(), path) {
            Ok(Target { step, ty }) => {
                let step = match step {
                    Step::Operation(kind, overloads) => format!("{kind:?} of {}", overloads.len()),
                    other => format!("{other:?}"),
                };
                format!("{step}: {}", ty.map_or_else(|| "nothing".to_owned(), |ty| ty.to_string()))
            }
            Err(reason) => reason,
        }
        .replace("microsoft.graph.", "")
    }

    fn check(cases: &[(&str, &str)]) {
        for (path, expected) in cases {
            assert_eq!(describe(path), *expected, "{path}");
        }
    }

    #[test]
    fn keys_members_and_casts_are_followed() {
        check(&[
            ("/houses", "Root: Collection(house)"),
            ("/Houses/{id}?$select=x", "Key: house"),
            ("/houses/<id>/doors", "Member: Collection(door)"),
            ("/houses/(id)/doors/{id}/bars", "Member: Edm.Int32"),
            ("/houses('{id}')/front", "Member: door"),
            ("/villa/doors(name='{name}')", "Member: door"),
            ("/villa/doors()", "Member: Collection(door)"),
            ("/villa/doors/microsoft.graph.gate", "Cast: Collection(gate)"),
            ("/villa/doors/{id}/graph.gate/bars", "Member: Edm.Int32"),
            ("/villa/doors/front", "Key: door"),
            ("/villa/{id}", "a key follows a single house"),
            ("/villa/doors/{id}/handle", "door has no handle"),
            ("/doors", "there is no entity set, singleton or unbound operation doors"),
            ("/{id}", "a path cannot start with a key"),
            ("/", "the path is empty"),
        ]);
    }

    #[test]
    fn operations_are_bound_to_one_item_or_to_a_collection() {
        check(&[
            ("/villa/doors/{id}/open", "Action of 1: nothing"),
            ("/villa/doors/open/{id}", "Key: gate"),
            ("/villa/doors/microsoft.graph.delta(token='{a/b}')", "Function of 1: Collection(door)"),
            ("/villa/doors/{id}/delta()", "delta is bound to Collection(door), not to door"),
            ("/villa/doors/{id}/open/x", "nothing is declared where x follows"),
            ("/nearest()/front", "Member: door"),
            ("/knock", "Root: nothing"),
        ]);
    }

    #[test]
    fn references_values_and_counts_are_followed() {
        check(&[
            ("/villa/doors/{id}/$ref", "Reference: door"),
            ("/villa/doors/$ref/{id}", "Key: door"),
            ("/villa/doors/$count", "Value: nothing"),
            ("/drive/items/{id}/content/$value", "Value: nothing"),
            ("/villa/doors/$count/{id}", "nothing is declared where {key} follows"),
        ]);
    }

    #[test]
    fn an_open_type_may_have_undeclared_members() {
        check(&[
            ("/villa/garden/tree", "Undeclared: nothing"),
            ("/villa/garden/tree/apple", "nothing is declared where apple follows"),
        ]);
    }

    #[test]
    fn paths_inside_of_drives_and_sites_are_followed() {
        check(&[
            ("/drive/root:/{item-path}", "Key: driveItem"),
            ("/drive/root:/{item-path}:/children", "Member: Collection(driveItem)"),
            ("/drive/root:/a/b/{name}:/content", "Member: Edm.Stream"),
            ("/drive/items/{id}:/{name}:/children/{id}", "Key: driveItem"),
            ("/drive/items/{id}:/{name}", "Key: driveItem"),
            ("/drive/items/{id}/children/{id}", "Key: driveItem"),
            ("/sites/{host}:/{path}:/drive", "Member: drive"),
            ("/sites/{host}:/{path}", "Key: site"),
            ("/drive/root:", "drive has no root:"),
            ("/drive/root:/{path}:content", "drive has no root:"),
            ("/villa/{host}:/{path}", "house has no {host}:"),
        ]);
    }
}

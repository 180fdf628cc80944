//! Finds the DELETE that the client refuses: it sends one only to a documented address, up to the form of keys.
//!
//! The client decides this in `runtime/request/guard.rs`, by the rules of `runtime/request/address.rs`.

use crate::emit::manual::Source;
use crate::model::api::Segment;

/// What an item of a drive is called if it has an id, and the name in front of its path.
const ITEM_BY_ID: &str = "items";
const ITEM_BY_PATH: &str = "root";

/// Whether no route of a method documents an address.
pub(super) fn is_refused(address: &[Segment], sources: &[Source<'_>]) -> bool {
    let called = with_ids(address);
    let documented = sources.iter().filter(|source| !source.operations.is_empty());
    !documented.into_iter().any(|source| with_ids(&source.route.segments) == called)
}

/// The names and keys of an address, each key as `{}`, and one level for several of the same collection.
fn with_ids(address: &[Segment]) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let key = || "{}".to_owned();
    for segment in address {
        match segment {
            Segment::Name { name } => parts.push(name.to_ascii_lowercase()),
            Segment::Key | Segment::AlternateKey { .. } => parts.push(key()),
            Segment::Function { name, arguments } => {
                parts.push(name.to_ascii_lowercase());
                parts.extend((!arguments.is_empty()).then(key));
            }
            Segment::Path { name, .. } if name == ITEM_BY_PATH => parts.extend([ITEM_BY_ID.to_owned(), key()]),
            Segment::Path { name, .. } if name.is_empty() => {}
            Segment::Path { name, .. } => parts.push(name.to_ascii_lowercase()),
        }
        if let [.., outer, first, inner, second] = parts.as_slice()
            && outer == inner
            && [first, second].iter().all(|part| *part == "{}")
        {
            parts.truncate(parts.len() - 2);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> Segment {
        Segment::Name { name: name.to_owned() }
    }

    fn path(name: &str) -> Segment {
        Segment::Path { name: name.to_owned(), closed: false }
    }

    #[test]
    fn the_form_of_a_key_does_not_count() {
        let by_name = Segment::AlternateKey { arguments: Vec::new(), parenthesized: true };
        assert_eq!(with_ids(&[name("Roles"), by_name]), with_ids(&[name("roles"), Segment::Key]));
        let by_id = [name("drive"), name("items"), Segment::Key];
        assert_eq!(with_ids(&[name("drive"), path("root")]), with_ids(&by_id));
        assert_eq!(with_ids(&[name("drive"), name("items"), Segment::Key, path("")]), with_ids(&by_id));
        let nested = [name("f"), Segment::Key, name("f"), Segment::Key, name("f"), Segment::Key];
        assert_eq!(with_ids(&nested), ["f", "{}"]);
        assert_ne!(with_ids(&[name("groups"), Segment::Key]), with_ids(&[name("users"), Segment::Key]));
    }
}

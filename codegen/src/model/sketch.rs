//! Versions for the unit tests, from routes that are written as text.

use super::api::{Argument, Route, Segment, TypeRef, Version};
use super::names::Primitive;

/// A version with the routes of a text: kind, method and path, three words each.
pub(crate) fn version(text: &str) -> Version {
    let words: Vec<&str> = text.split_whitespace().collect();
    let routes = words.chunks(3).map(|chunk| {
        let [kind, method, path] = chunk else { panic!("three words a route: {chunk:?}") };
        let kind = serde_json::from_value((*kind).into()).expect("a kind");
        let method = serde_json::from_value((*method).into()).expect("a method");
        Route::new(method, segments(path), kind, Vec::new())
    });
    Version { name: "v1.0".to_owned(), routes: routes.collect(), ..Version::default() }
}

fn segments(path: &str) -> Vec<Segment> {
    path.split('/').filter(|part| !part.is_empty()).map(segment).collect()
}

fn segment(part: &str) -> Segment {
    let argument =
        |name: &str| Argument { name: name.to_owned(), ty: TypeRef::single(Primitive::String), quoted: true };
    if part == "{}" {
        return Segment::Key;
    }
    if let Some((name, closed)) = part.split_once(':') {
        return Segment::Path { name: name.to_owned(), closed: closed == "closed" };
    }
    match part.trim_end_matches(')').split_once('(') {
        None => Segment::Name { name: part.to_owned() },
        Some(("", key)) => Segment::AlternateKey { arguments: vec![argument(key)], parenthesized: true },
        Some((name, first)) => Segment::Function { name: name.to_owned(), arguments: vec![argument(first)] },
    }
}

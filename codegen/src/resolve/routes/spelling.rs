//! The spelling of routes: pages that differ in case or in quotes speak of one address, and one spelling of each of its
//! segments is kept, the most frequent one.

use std::collections::{BTreeMap, HashMap};

use crate::model::api::{Argument, Route, Segment};

/// Gives every route the most frequent spelling of its segments.
pub(super) fn unify(routes: &mut [Route]) {
    let mut spellings: HashMap<String, BTreeMap<Segment, usize>> = HashMap::new();
    for route in routes.iter() {
        for (address, segment) in addresses(&route.segments).zip(&route.segments) {
            *spellings.entry(address).or_default().entry(segment.clone()).or_default() += route.documented.len();
        }
    }
    let chosen: HashMap<String, Segment> = spellings
        .into_iter()
        .filter(|(_, found)| found.len() > 1)
        .filter_map(|(address, found)| Some((address, most_frequent(found)?)))
        .collect();
    for route in routes {
        let addresses: Vec<String> = addresses(&route.segments).collect();
        for (address, segment) in addresses.iter().zip(&mut route.segments) {
            if let Some(spelling) = chosen.get(address) {
                *segment = spelling.clone();
            }
        }
    }
}

/// The address of segments, in lower case and without types and quotes.
pub(super) fn address(segments: &[Segment]) -> String {
    addresses(segments).last().unwrap_or_default()
}

/// The address up to each segment.
fn addresses(segments: &[Segment]) -> impl Iterator<Item = String> + '_ {
    segments.iter().scan(String::new(), |address, segment| {
        push(address, segment);
        Some(address.clone())
    })
}

fn push(address: &mut String, segment: &Segment) {
    match segment {
        Segment::Name { name } => address.push_str(&format!("/{}", name.to_ascii_lowercase())),
        Segment::Key => address.push_str("/{}"),
        Segment::AlternateKey { arguments, parenthesized } => {
            address.push_str(&format!("{}{}=", if *parenthesized { "(" } else { "/" }, names(arguments)));
        }
        Segment::Function { name, arguments } => {
            address.push_str(&format!("/{}({})", name.to_ascii_lowercase(), names(arguments)));
        }
        Segment::Path { name, closed } => address.push_str(&format!("{name}:{}", if *closed { ":" } else { "" })),
    }
}

fn names(arguments: &[Argument]) -> String {
    let names: Vec<String> = arguments.iter().map(|argument| argument.name.to_ascii_lowercase()).collect();
    names.join(",")
}

/// The spelling that most pages use; of equals the one whose arguments say most.
fn most_frequent(found: BTreeMap<Segment, usize>) -> Option<Segment> {
    let typed = |segment: &Segment| match segment {
        Segment::Function { arguments, .. } | Segment::AlternateKey { arguments, .. } => {
            arguments.iter().filter(|argument| argument.ty.name != "Edm.Untyped" || argument.quoted).count()
        }
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => 0,
    };
    let mut found: Vec<(Segment, usize)> = found.into_iter().collect();
    found.sort_by_key(|(segment, count)| (std::cmp::Reverse(*count), std::cmp::Reverse(typed(segment))));
    found.into_iter().next().map(|(segment, _)| segment)
}

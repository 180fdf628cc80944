//! Gives each segment of an address its most frequent spelling, since pages differ in case and in quotes.

use rustc_hash::FxHashMap as HashMap;

use super::argument_types::is_typed;
use crate::model::api::{Operation, Route, Segment};
use crate::model::path::Address;
use crate::resolve::published::is_published;

/// Gives every route the spelling of its segments that most published lines have. The addresses are in the order of the routes.
pub(super) fn unify(routes: &mut [Route], addresses: &[Address], operations: &[Operation]) {
    let mut spellings: HashMap<&str, Vec<(&Segment, usize)>> = HashMap::default();
    for (route, address) in routes.iter().zip(addresses) {
        let published = route.documented.iter().filter(|line| is_published(**line, operations)).count();
        for (prefix, segment) in address.prefixes().zip(&route.segments) {
            let found = spellings.entry(prefix).or_default();
            match found.iter_mut().find(|(known, _)| *known == segment) {
                Some((_, count)) => *count += published,
                None => found.push((segment, published)),
            }
        }
    }
    let chosen: HashMap<&str, Segment> = spellings
        .into_iter()
        .filter(|(_, found)| found.len() > 1)
        .filter_map(|(prefix, found)| Some((prefix, most_frequent(found)?.clone())))
        .collect();
    for (route, address) in routes.iter_mut().zip(addresses) {
        for (prefix, segment) in address.prefixes().zip(&mut route.segments) {
            if let Some(spelling) = chosen.get(prefix) {
                segment.clone_from(spelling);
            }
        }
    }
}

/// The spelling that most pages use. Of equally frequent ones, it is the one with the most typed arguments.
fn most_frequent(mut found: Vec<(&Segment, usize)>) -> Option<&Segment> {
    let typed = |segment: &Segment| match segment {
        Segment::Function { arguments, .. } | Segment::AlternateKey { arguments, .. } => {
            arguments.iter().filter(|argument| is_typed(argument)).count()
        }
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => 0,
    };
    found.sort_by(|(a, count_a), (b, count_b)| (count_b, typed(b), a).cmp(&(count_a, typed(a), b)));
    found.first().map(|(segment, _)| *segment)
}

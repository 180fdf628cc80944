//! The spelling of routes: pages that differ in case or in quotes speak of one address, and one spelling of each of its
//! segments is kept, the most frequent one.

use rustc_hash::FxHashMap as HashMap;

use crate::model::api::{Argument, Route, Segment};

/// Gives every route the most frequent spelling of its segments; each has its address at the same index.
pub(super) fn unify(routes: &mut [Route], addresses: &[Address]) {
    let mut spellings: HashMap<&str, Vec<(&Segment, usize)>> = HashMap::default();
    for (route, address) in routes.iter().zip(addresses) {
        for (prefix, segment) in address.prefixes().zip(&route.segments) {
            let found = spellings.entry(prefix).or_default();
            match found.iter_mut().find(|(known, _)| *known == segment) {
                Some((_, count)) => *count += route.documented.len(),
                None => found.push((segment, route.documented.len())),
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

/// An address, in lower case and without types and quotes, and where each of its segments ends.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Address {
    text: String,
    ends: Vec<usize>,
}

impl Address {
    pub(super) fn new(segments: &[Segment]) -> Self {
        let mut address = Self { text: String::with_capacity(64), ends: Vec::with_capacity(segments.len()) };
        for segment in segments {
            address.push(segment);
            address.ends.push(address.text.len());
        }
        address
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The address up to each segment.
    fn prefixes(&self) -> impl Iterator<Item = &str> {
        self.ends.iter().map(|end| &self.text[..*end])
    }

    fn push(&mut self, segment: &Segment) {
        match segment {
            Segment::Name { name } => {
                self.text.push('/');
                self.lower(name);
            }
            Segment::Key => self.text.push_str("/{}"),
            Segment::AlternateKey { arguments, parenthesized } => {
                self.text.push(if *parenthesized { '(' } else { '/' });
                self.names(arguments);
                self.text.push('=');
            }
            Segment::Function { name, arguments } => {
                self.text.push('/');
                self.lower(name);
                self.text.push('(');
                self.names(arguments);
                self.text.push(')');
            }
            Segment::Path { name, closed } => {
                self.text.push_str(name);
                self.text.push_str(if *closed { "::" } else { ":" });
            }
        }
    }

    fn names(&mut self, arguments: &[Argument]) {
        for argument in arguments {
            self.lower(&argument.name);
            self.text.push(',');
        }
    }

    fn lower(&mut self, name: &str) {
        let start = self.text.len();
        self.text.push_str(name);
        self.text[start..].make_ascii_lowercase();
    }
}

/// The spelling that most pages use; of equals the one whose arguments say most.
fn most_frequent(mut found: Vec<(&Segment, usize)>) -> Option<&Segment> {
    let typed = |segment: &Segment| match segment {
        Segment::Function { arguments, .. } | Segment::AlternateKey { arguments, .. } => {
            arguments.iter().filter(|argument| argument.ty.name != "Edm.Untyped" || argument.quoted).count()
        }
        Segment::Name { .. } | Segment::Key | Segment::Path { .. } => 0,
    };
    found.sort_by(|(a, count_a), (b, count_b)| (count_b, typed(b), a).cmp(&(count_a, typed(a), b)));
    found.first().map(|(segment, _)| *segment)
}

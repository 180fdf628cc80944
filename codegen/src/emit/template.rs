//! Writes the segments of a route as the address template that comments show: `/users/{id}/range(address='{address}')`.

use crate::model::api::{Argument, Segment};

/// The text of an address.
pub(super) fn write_template<'a>(segments: impl IntoIterator<Item = &'a Segment>) -> String {
    segments.into_iter().map(write_segment).collect()
}

/// The text of one segment, with its separator.
pub(super) fn write_segment(segment: &Segment) -> String {
    let list = |arguments: &[Argument]| {
        let shown = arguments.iter().map(|argument| {
            let quote = if argument.quoted { "'" } else { "" };
            format!("{0}={quote}{{{0}}}{quote}", argument.name)
        });
        shown.collect::<Vec<_>>().join(",")
    };
    match segment {
        Segment::Name { name } => format!("/{name}"),
        Segment::Key => "/{id}".to_owned(),
        Segment::AlternateKey { arguments, parenthesized: true } => format!("({})", list(arguments)),
        Segment::AlternateKey { arguments, parenthesized: false } => format!("/{}", list(arguments)),
        Segment::Function { name, arguments } => format!("/{name}({})", list(arguments)),
        Segment::Path { name, .. } if name.is_empty() => ":/{path}".to_owned(),
        Segment::Path { name, .. } => format!("/{name}:/{{path}}"),
    }
}

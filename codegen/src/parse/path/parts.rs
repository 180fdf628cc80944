//! Takes paths apart.

use crate::model::path::{Part, PartArgument, Path};
use crate::model::types::{Placeholder, PlaceholderStyle};

/// Takes a clean path apart, and finds its address.
pub(crate) fn parse(path: &str) -> Path<'_> {
    Path::new(parts(path))
}

/// Takes a clean path apart.
pub(crate) fn parts(path: &str) -> Vec<Part<'_>> {
    let pieces = split(path.trim_matches('/'));
    let mut parts = Vec::with_capacity(pieces.len());
    let mut index = 0;
    while let Some(piece) = pieces.get(index) {
        index += 1;
        let Some(name) = piece.strip_suffix(':').filter(|_| index < pieces.len() || piece.len() > 1) else {
            push_part(piece, &mut parts);
            continue;
        };
        if index == pieces.len() {
            push_part(name, &mut parts);
            break;
        }
        let end = (index..pieces.len()).find(|end| pieces[*end].ends_with(':'));
        let last = end.unwrap_or(pieces.len() - 1);
        let start = offset(path, pieces[index]);
        let stop = offset(path, pieces[last]) + pieces[last].len();
        if name != "root" {
            push_part(name, &mut parts);
        }
        let name = if name == "root" { name } else { "" };
        let closed = end.is_some();
        parts.push(Part::Path { name, path: path[start..stop].trim_end_matches(':'), closed });
        index = last + 1;
    }
    parts
}

/// The byte offset of a slice in the text that it was cut from.
fn offset(text: &str, slice: &str) -> usize {
    slice.as_ptr() as usize - text.as_ptr() as usize
}

/// The placeholders of a path, in order.
pub(crate) fn placeholders(parts: &[Part<'_>]) -> Vec<Placeholder> {
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Name(_) => {}
            Part::Key(name) => found.push(placeholder(name, PlaceholderStyle::Segment)),
            Part::Pair(value) => found.push(placeholder(value.value, PlaceholderStyle::Key)),
            Part::Path { path, .. } => {
                found.extend(braces(path).map(|name| placeholder(name, PlaceholderStyle::ItemPath)));
            }
            Part::Call { arguments, .. } => found.extend(
                arguments
                    .iter()
                    .filter(|value| value.placeholder)
                    .map(|value| placeholder(value.value, PlaceholderStyle::Function)),
            ),
        }
    }
    found
}

/// Splits at slashes outside of braces, parentheses and angle brackets.
pub(super) fn split(path: &str) -> Vec<&str> {
    let (mut depth, mut start) = (0_i32, 0);
    let mut parts = Vec::with_capacity(8);
    for (index, byte) in path.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_alphabetic()) {
        match byte {
            b'{' | b'(' | b'<' => depth += 1,
            b'}' | b')' | b'>' => depth -= 1,
            b'/' if depth <= 0 => {
                parts.push(&path[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(&path[start..]);
    parts
}

fn push_part<'a>(piece: &'a str, parts: &mut Vec<Part<'a>>) {
    let piece = piece.trim();
    if piece.is_empty() {
        return;
    }
    // Most segments are one word, and not a key, a call or a sample.
    if piece.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return parts.push(Part::Name(piece));
    }
    let unquoted = piece.trim_matches('\'');
    if let Some(name) = unquoted.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'))
        && !name.contains('}')
    {
        return parts.push(Part::Key(name));
    }
    if let Some((name, arguments)) = piece.strip_suffix(')').and_then(|call| call.split_once('(')) {
        return push_call(name, arguments, parts);
    }
    if let Some((call, name)) = split_call(piece) {
        push_part(call, parts);
        return parts.push(Part::Name(name));
    }
    if is_pair(piece) {
        return parts.push(Part::Pair(argument(piece)));
    }
    parts.push(if is_sample(unquoted) || unquoted.len() < piece.len() {
        Part::Key(unquoted)
    } else {
        Part::Name(piece)
    });
}

/// Divides a segment of a page that leaves out the slash after a call: `itemAt(index={index})range`.
fn split_call(piece: &str) -> Option<(&str, &str)> {
    let (call, name) = piece.split_at(piece.find(')')? + 1);
    (call.contains('(') && name.bytes().all(|byte| byte.is_ascii_alphabetic())).then_some((call, name))
}

/// Whether a segment is a name with a value: `roleTemplateId={id}`. Without a value, the `=` is the padding of base64.
fn is_pair(piece: &str) -> bool {
    piece.split_once('=').is_some_and(|(name, value)| {
        let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_name && !value.trim_matches('=').is_empty()
    })
}

fn push_call<'a>(name: &'a str, arguments: &'a str, parts: &mut Vec<Part<'a>>) {
    let arguments: Vec<PartArgument<'a>> =
        arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty()).map(argument).collect();
    match arguments.as_slice() {
        [only] if only.name.is_empty() && only.quoted => {
            parts.push(Part::Name(name));
            parts.push(Part::Key(only.value));
        }
        _ => parts.push(Part::Call { name, arguments }),
    }
}

/// `address='{address}'`, `{address}`, `<address>`, `'D7'`, `Zone=microsoft.graph.zone'{zone}'`.
pub(super) fn argument(written: &str) -> PartArgument<'_> {
    let (name, value) = written.split_once('=').unwrap_or(("", written));
    let value = value.trim();
    let quoted = value.ends_with('\'') || value.starts_with('\'');
    let bare = value.trim_matches('\'');
    let bare = if quoted { bare.rsplit('\'').next().unwrap_or(bare) } else { bare };
    let inner =
        [('{', '}'), ('<', '>')].iter().find_map(|(open, close)| bare.strip_prefix(*open)?.strip_suffix(*close));
    PartArgument { name: name.trim(), value: inner.unwrap_or(bare).trim(), quoted, placeholder: inner.is_some() }
}

/// Whether a segment is a sample of a key: a GUID, a host, a long segment in which letters and digits alternate.
pub(crate) fn is_sample(segment: &str) -> bool {
    let bytes = segment.as_bytes();
    let guid = bytes.len() == 36
        && bytes.iter().enumerate().all(|(index, byte)| {
            if matches!(index, 8 | 13 | 18 | 23) { *byte == b'-' } else { byte.is_ascii_hexdigit() }
        });
    let host = segment.contains('.')
        && !segment.starts_with("microsoft.")
        && !segment.starts_with("Microsoft.")
        && !segment.starts_with("graph.")
        && [".com", ".net", ".org", "contoso."].iter().any(|mark| segment.contains(mark));
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    // A name may have one number, as in getOffice365Users.
    let numbers = bytes.chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit()).filter(|run| run[0].is_ascii_digit());
    let opaque = bytes.len() > 20 && digits >= 3 && numbers.count() > 1 && !segment.contains('.');
    let padded = segment.ends_with('=');
    guid || host || opaque || padded
}

fn placeholder(written: &str, style: PlaceholderStyle) -> Placeholder {
    let alternatives: Vec<String> = written.split('|').map(|name| name.trim().to_owned()).collect();
    Placeholder { name: alternatives[0].clone(), alternatives, style }
}

/// The texts between braces.
fn braces(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_taken_apart() {
        let value = |name, value, quoted, placeholder| PartArgument { name, value, quoted, placeholder };
        for (path, expected) in [
            ("/users/{id | name}/$ref", vec![Part::Name("users"), Part::Key("id | name"), Part::Name("$ref")]),
            (
                "/r/f(p='{q}',n={m})",
                vec![
                    Part::Name("r"),
                    Part::Call {
                        name: "f",
                        arguments: vec![value("p", "q", true, true), value("n", "m", false, true)],
                    },
                ],
            ),
            ("/d/roleTemplateId={x}", vec![Part::Name("d"), Part::Pair(value("roleTemplateId", "x", false, true))]),
            (
                "/drive/root:/{item-path}:/content",
                vec![
                    Part::Name("drive"),
                    Part::Path { name: "root", path: "{item-path}", closed: true },
                    Part::Name("content"),
                ],
            ),
            (
                "/sites/{host}:/{path}",
                vec![Part::Name("sites"), Part::Key("host"), Part::Path { name: "", path: "{path}", closed: false }],
            ),
            ("/keys/'{id}'", vec![Part::Name("keys"), Part::Key("id")]),
            ("/messages('{id}')/x", vec![Part::Name("messages"), Part::Key("id"), Part::Name("x")]),
            ("/sites/contoso.sharepoint.com", vec![Part::Name("sites"), Part::Key("contoso.sharepoint.com")]),
            ("/lists/gDbcGwAAA==/tasks", vec![Part::Name("lists"), Part::Key("gDbcGwAAA=="), Part::Name("tasks")]),
            (
                "/itemAt(index={i})range",
                vec![
                    Part::Call { name: "itemAt", arguments: vec![value("index", "i", false, true)] },
                    Part::Name("range"),
                ],
            ),
            ("/g()", vec![Part::Call { name: "g", arguments: vec![] }]),
        ] {
            assert_eq!(parts(path), expected, "{path}");
        }
    }

    #[test]
    fn alternatives_are_listed() {
        let found = placeholders(&parts("/users/{id | userPrincipalName}/x/{y}"));
        assert_eq!(found[0].alternatives, ["id", "userPrincipalName"]);
        assert_eq!(found[1].name, "y");
    }
}

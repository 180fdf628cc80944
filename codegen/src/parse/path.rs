//! Path templates: the target of a request line in, a clean path with its query and placeholders out.
//!
//! Scheme, host and version go; slips of notation are mended and named. [`segments`] takes a clean path apart.

use crate::diagnostic::Code;
use crate::model::types::{Placeholder, PlaceholderStyle};

/// A target taken apart, and what was unusual about it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Target {
    pub(crate) path: String,
    pub(crate) query: Vec<String>,
    pub(crate) notes: Vec<(Code, String)>,
}

/// A segment of a template, as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Part<'a> {
    /// `users`, `microsoft.graph.group`, `$ref`.
    Name(&'a str),
    /// `{id}`, `'{id}'`, a sample of a key.
    Key(&'a str),
    /// `range(address='{address}')`, `applications(appId='{appId}')`, `f()`.
    Call { name: &'a str, arguments: Vec<Value<'a>> },
    /// `roleTemplateId={id}`.
    Pair(Value<'a>),
    /// `root:/{item-path}:`: the part before the first colon goes before it as a segment of its own, if it is a key.
    Path { name: &'a str, path: &'a str, closed: bool },
}

/// An argument of a call: `address='{address}'`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value<'a> {
    /// The parameter; empty where the value alone is given.
    pub(crate) name: &'a str,
    /// The value without quotes and braces.
    pub(crate) value: &'a str,
    pub(crate) quoted: bool,
    /// Whether the value is a placeholder.
    pub(crate) placeholder: bool,
}

/// Cleans the target of a request line. None when it names no address.
pub(crate) fn target(written: &str) -> Option<Target> {
    let mut target = Target::default();
    let written = written.trim();
    if written.contains("**") {
        return None;
    }
    let relative = strip_host(written, &mut target);
    let (path, query) = split_query(relative);
    target.query = query.split('&').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    target.path = clean_path(path, &mut target.notes);
    (target.path.len() > 1).then_some(target)
}

/// The placeholders of a path's segments, in order.
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

/// Takes a clean path apart.
pub(crate) fn segments(path: &str) -> Vec<Part<'_>> {
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

fn strip_host<'a>(written: &'a str, target: &mut Target) -> &'a str {
    let mut rest = written;
    if let Some(after) = ["https://", "http://"].iter().find_map(|scheme| written.strip_prefix(scheme)) {
        rest = after.find('/').map_or("", |slash| &after[slash..]);
        target
            .notes
            .push((Code::RequestPathUnusual, "the path is an absolute URL; write it without host and version".into()));
    }
    for version in ["/v1.0/", "/beta/", "/{version}/", "/{v1.0|beta}/", "/{v1.0 | beta}/", "/1.0/", "v1.0/", "beta/"] {
        if let Some(after) = rest.strip_prefix(version) {
            if target.notes.is_empty() {
                target
                    .notes
                    .push((Code::RequestPathUnusual, "the path starts with the version; write it without".into()));
            }
            return after;
        }
    }
    rest
}

/// Splits at the `?` that is outside of braces.
fn split_query(target: &str) -> (&str, &str) {
    let mut depth = 0;
    for (index, byte) in target.bytes().enumerate() {
        match byte {
            b'{' | b'<' => depth += 1,
            b'}' | b'>' => depth -= 1,
            b'?' if depth <= 0 => return (&target[..index], &target[index + 1..]),
            _ => {}
        }
    }
    (target, "")
}

fn clean_path(written: &str, notes: &mut Vec<(Code, String)>) -> String {
    let mut path = written.trim().trim_start_matches('~').to_owned();
    if !path.starts_with('/') {
        if notes.is_empty() {
            notes.push((Code::RequestPathUnusual, "the path does not start with a slash".into()));
        }
        path.insert(0, '/');
    }
    if path.contains("/...") || path.contains("/…") {
        notes.push((Code::RequestPathEllipsis, "the path holds an ellipsis; the path without it is used".into()));
        path = path.replace("/...", "").replace("/…", "");
    }
    if let Some((before, after)) = path.split_once("} | ")
        && !after.contains('}') | after.find('/').is_some_and(|slash| !after[..slash].contains('}'))
    {
        notes.push((Code::RequestPathUnusual, "an alternative stands outside of the braces".into()));
        let end = after.find('/').unwrap_or(after.len());
        path = format!("{before} | {}}}{}", &after[..end], &after[end..]);
    }
    while path.len() > 1 && path.ends_with('/') {
        path.pop();
    }
    let path = mend_parentheses(&path, notes);
    braced(&path, notes)
}

/// Closes a parenthesis that a segment leaves open.
fn mend_parentheses(path: &str, notes: &mut Vec<(Code, String)>) -> String {
    if path.matches('(').count() == path.matches(')').count() {
        return path.to_owned();
    }
    notes.push((Code::RequestPathUnbalanced, "the parentheses of the path do not match".into()));
    let mended: Vec<String> = path
        .split('/')
        .map(|segment| {
            let open = segment.matches('(').count();
            let close = segment.matches(')').count();
            format!("{segment}{}", ")".repeat(open.saturating_sub(close)))
        })
        .collect();
    mended.join("/")
}

/// Placeholders in parentheses or angle brackets get braces: `/(team-id)/` and `/<id>/`.
fn braced(path: &str, notes: &mut Vec<(Code, String)>) -> String {
    let mut changed = false;
    let parts: Vec<String> = split(path)
        .into_iter()
        .map(|part| {
            let inner = [('(', ')'), ('<', '>')]
                .iter()
                .find_map(|(open, close)| part.strip_prefix(*open)?.strip_suffix(*close))
                .filter(|inner| !inner.contains(['=', '(', '\'']));
            match inner {
                Some(inner) => {
                    changed = true;
                    format!("{{{inner}}}")
                }
                None => part.to_owned(),
            }
        })
        .collect();
    if changed {
        notes.push((Code::RequestPathUnusual, "a placeholder does not stand in braces".into()));
    }
    parts.join("/")
}

/// Splits at slashes outside of braces, parentheses and angle brackets.
fn split(path: &str) -> Vec<&str> {
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
    // Most segments are one word: no key, no call and no sample.
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
    if let Some((name, _)) = piece.split_once('=')
        && !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    {
        return parts.push(Part::Pair(value(piece)));
    }
    parts.push(if is_sample(unquoted) || unquoted.len() < piece.len() {
        Part::Key(unquoted)
    } else {
        Part::Name(piece)
    });
}

fn push_call<'a>(name: &'a str, arguments: &'a str, parts: &mut Vec<Part<'a>>) {
    let arguments: Vec<Value<'a>> =
        arguments.split(',').map(str::trim).filter(|argument| !argument.is_empty()).map(value).collect();
    match arguments.as_slice() {
        [only] if only.name.is_empty() && only.quoted => {
            parts.push(Part::Name(name));
            parts.push(Part::Key(only.value));
        }
        _ => parts.push(Part::Call { name, arguments }),
    }
}

/// `address='{address}'`, `{address}`, `<address>`, `'D7'`, `Zone=microsoft.graph.zone'{zone}'`.
fn value(written: &str) -> Value<'_> {
    let (name, value) = written.split_once('=').unwrap_or(("", written));
    let value = value.trim();
    let quoted = value.ends_with('\'') || value.starts_with('\'');
    let bare = value.trim_matches('\'');
    let bare = if quoted { bare.rsplit('\'').next().unwrap_or(bare) } else { bare };
    let inner =
        [('{', '}'), ('<', '>')].iter().find_map(|(open, close)| bare.strip_prefix(*open)?.strip_suffix(*close));
    Value { name: name.trim(), value: inner.unwrap_or(bare).trim(), quoted, placeholder: inner.is_some() }
}

/// Whether a segment is a sample of a key: a GUID, a host, a long run of letters and digits.
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
    let opaque = bytes.len() > 20 && digits >= 3 && !segment.contains('.');
    guid || host || opaque
}

fn placeholder(written: &str, style: PlaceholderStyle) -> Placeholder {
    let alternatives: Vec<String> = written.split('|').map(|name| name.trim().to_owned()).collect();
    Placeholder { name: alternatives[0].clone(), alternatives, style }
}

/// What stands between braces.
fn braces(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

#[cfg(test)]
mod tests {
    use super::{Part, Value, placeholders, segments, target};

    fn path(written: &str) -> String {
        target(written).expect("an address").path
    }

    #[test]
    fn targets_are_cleaned() {
        for (written, expected) in [
            ("/users", "/users"),
            ("https://graph.microsoft.com/v1.0/me/messages/", "/me/messages"),
            ("/beta/me", "/me"),
            ("policies/x", "/policies/x"),
            ("~/onPremises/{id}", "/onPremises/{id}"),
            ("/teams/(team-id)/channels/{channel-id}", "/teams/{team-id}/channels/{channel-id}"),
            ("/users/{user-id} | user-principal-name/chats", "/users/{user-id | user-principal-name}/chats"),
            ("/me/childFolders/{id}/.../messages/{id}", "/me/childFolders/{id}/messages/{id}"),
            ("/x/range(address='<address>'/entireRow", "/x/range(address='<address>')/entireRow"),
        ] {
            assert_eq!(path(written), expected, "{written}");
        }
        for nowhere in ["** Entity URI not found", "https://graph.microsoft.com/beta/** Entity URI not found", "", "/"]
        {
            assert!(target(nowhere).is_none(), "{nowhere}");
        }
    }

    #[test]
    fn the_query_is_cut_outside_of_braces() {
        let cut = target("/me/events?startDateTime={a?}&$filter=x").expect("an address");
        assert_eq!(
            (cut.path.as_str(), cut.query),
            ("/me/events", vec!["startDateTime={a?}".to_owned(), "$filter=x".into()])
        );
    }

    #[test]
    fn paths_are_taken_apart() {
        let value = |name, value, quoted, placeholder| Value { name, value, quoted, placeholder };
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
            ("/g()", vec![Part::Call { name: "g", arguments: vec![] }]),
        ] {
            assert_eq!(segments(path), expected, "{path}");
        }
    }

    #[test]
    fn alternatives_are_listed() {
        let found = placeholders(&segments("/users/{id | userPrincipalName}/x/{y}"));
        assert_eq!(found[0].alternatives, ["id", "userPrincipalName"]);
        assert_eq!(found[1].name, "y");
    }
}

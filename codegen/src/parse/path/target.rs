//! Cleans the target of a request line: removes scheme, host and version, corrects slips of notation, and notes each of
//! them.

use super::parts::split;
use crate::diagnostic::Code;

/// How the versions of the API are written before a path.
const VERSIONS: [&str; 8] =
    ["/v1.0/", "/beta/", "/{version}/", "/{v1.0|beta}/", "/{v1.0 | beta}/", "/1.0/", "v1.0/", "beta/"];

/// How often a cleaned path is cleaned again, at most, until nothing changes.
const PASSES: usize = 3;

/// The target of a request line, and notes on its mistakes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Target {
    pub(crate) path: String,
    pub(crate) query: Vec<String>,
    pub(crate) notes: Vec<(Code, String)>,
}

/// Cleans the target of a request line. Returns `None` if it names no address.
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
    // What is removed may stand before more of it: `/v1.0/beta/me`. A path that keeps changing is no address.
    for _ in 0..PASSES {
        let again = clean_path(strip_version(&target.path).unwrap_or(&target.path), &mut Vec::new());
        if again == target.path {
            return (target.path.len() > 1).then_some(target);
        }
        target.path = again;
    }
    None
}

/// Whether a URL belongs to the API, and not to a bot or an upload session.
pub(crate) fn is_graph(url: &str) -> bool {
    url.split_once("://").is_none_or(|(_, rest)| rest.starts_with("graph."))
}

fn strip_host<'a>(written: &'a str, target: &mut Target) -> &'a str {
    let mut rest = written;
    if let Some(after) = ["https://", "http://"].iter().find_map(|scheme| written.strip_prefix(scheme)) {
        rest = after.find('/').map_or("", |slash| &after[slash..]);
        target
            .notes
            .push((Code::RequestPathUnusual, "the path is an absolute URL; write it without host and version".into()));
    }
    let Some(after) = strip_version(rest) else { return rest };
    if target.notes.is_empty() {
        target.notes.push((Code::RequestPathUnusual, "the path starts with the version; write it without".into()));
    }
    after
}

fn strip_version(path: &str) -> Option<&str> {
    VERSIONS.iter().find_map(|version| path.strip_prefix(version))
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
    if let Some((before, control)) = path.rsplit_once("}$") {
        notes.push((Code::RequestPathUnusual, "a slash is missing after a placeholder".into()));
        path = format!("{before}}}/${control}");
    }
    let end = path.trim_end_matches(|c: char| c == '/' || c.is_whitespace()).len().max(1);
    path.truncate(end);
    let path = close_parentheses(&path, notes);
    brace_placeholders(&path, notes)
}

/// Closes a parenthesis that a segment leaves open.
fn close_parentheses(path: &str, notes: &mut Vec<(Code, String)>) -> String {
    if path.matches('(').count() == path.matches(')').count() {
        return path.to_owned();
    }
    notes.push((Code::RequestPathUnbalanced, "the parentheses of the path do not match".into()));
    let closed: Vec<String> = path
        .split('/')
        .map(|segment| {
            let open = segment.matches('(').count();
            let close = segment.matches(')').count();
            format!("{segment}{}", ")".repeat(open.saturating_sub(close)))
        })
        .collect();
    closed.join("/")
}

/// Gives braces to placeholders in parentheses or angle brackets: `/(team-id)/` and `/<id>/`.
fn brace_placeholders(path: &str, notes: &mut Vec<(Code, String)>) -> String {
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

#[cfg(test)]
mod tests {
    use super::target;

    fn path(written: &str) -> String {
        target(written).expect("an address").path
    }

    #[test]
    fn targets_are_cleaned() {
        for (written, expected) in [
            ("/users", "/users"),
            ("https://graph.microsoft.com/v1.0/me/messages/", "/me/messages"),
            ("/beta/me", "/me"),
            ("https://graph.microsoft.com/v1.0/beta/me", "/me"),
            ("policies/x", "/policies/x"),
            ("~/onPremises/{id}", "/onPremises/{id}"),
            ("/teams/(team-id)/channels/{channel-id}", "/teams/{team-id}/channels/{channel-id}"),
            ("/users/{user-id} | user-principal-name/chats", "/users/{user-id | user-principal-name}/chats"),
            ("/me/childFolders/{id}/.../messages/{id}", "/me/childFolders/{id}/messages/{id}"),
            ("/boats/{id}/oars/{id}$ref", "/boats/{id}/oars/{id}/$ref"),
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
}

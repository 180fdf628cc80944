//! Finds the method of the client for an example request, or the reason why there is none.

use super::cause::Cause;
use super::client::{Client, Lines};
use crate::emit::call::{Found, Request, RequestError};
use crate::model::api::{ExampleRequest, Version};
use crate::model::path::Part;
use crate::parse::path::{parts, target};

/// The result of a search.
pub(super) enum Matched<'a> {
    /// The version of the client, and the method.
    Method(usize, Found<'a>),
    /// The same, where the URL names a version that lacks the request. The page documents another version, which has it.
    OtherVersion(usize, Found<'a>),
    /// There is no method.
    None(Cause, String),
}

/// Finds the method for a request. `lines` are the request lines of its page.
pub(super) fn find<'a>(
    request: &ExampleRequest,
    version: &Version,
    lines: &Lines<'_>,
    clients: &[Client<'a>],
) -> Matched<'a> {
    let text = format!("{} {}", request.method, request.url);
    let read = match Request::parse(&text) {
        Ok(read) => read,
        Err(RequestError::Host(_)) => return Matched::None(Cause::OtherHost, text),
        Err(error) => return Matched::None(Cause::MalformedRequest, error.to_string()),
    };
    let named = read.version.as_deref().unwrap_or(&version.name);
    let find_in = |name: &str| {
        let index = clients.iter().position(|client| client.version.name == name)?;
        Some((index, clients[index].calls.find(&read)))
    };
    let reason = match find_in(named) {
        Some((index, Ok(found))) => return Matched::Method(index, found),
        Some((_, Err(reason))) => reason,
        None => format!("the client has no version {named}"),
    };
    if named != version.name
        && let Some((index, Ok(found))) = find_in(&version.name)
    {
        return Matched::OtherVersion(index, found);
    }
    Matched::None(compare_with_lines(request, lines), format!("{text}: {reason}"))
}

/// Whether the page lists the request that has no method.
fn compare_with_lines(request: &ExampleRequest, lines: &Lines<'_>) -> Cause {
    let Some(target) = target(&request.url) else { return Cause::MalformedRequest };
    let sent: Vec<Part<'_>> = parts(&target.path);
    let causes = lines.iter().filter_map(|(method, line)| match compare(&sent, line)? {
        Likeness::Same if *method == request.method => Some(Cause::Unmatched),
        Likeness::Same => Some(Cause::OtherMethod),
        Likeness::OtherArguments => Some(Cause::OtherArguments),
    });
    // The cause that says most about the page stands last in the enum.
    causes.max().unwrap_or(Cause::NotListed)
}

/// How an address resembles a request line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Same,
    /// A function has other arguments.
    OtherArguments,
}

/// Compares an address with a request line; `None` if a segment differs.
fn compare(sent: &[Part<'_>], line: &[Part<'_>]) -> Option<Likeness> {
    let segments = sent.iter().zip(line).map(|(sent, line)| compare_segments(sent, line));
    (sent.len() == line.len()).then(|| segments.max_by_key(Likeness::of_segment).flatten())?
}

impl Likeness {
    /// A segment that differs outweighs all others.
    fn of_segment(found: &Option<Self>) -> (bool, Option<Self>) {
        (found.is_none(), *found)
    }
}

fn compare_segments(sent: &Part<'_>, line: &Part<'_>) -> Option<Likeness> {
    let same = |name: &str, other: &str| name.eq_ignore_ascii_case(other);
    match (sent, line) {
        (Part::Name(name), Part::Name(other)) => same(name, other).then_some(Likeness::Same),
        (Part::Name(_) | Part::Key(_), Part::Key(_)) | (Part::Pair(_), Part::Pair(_)) => Some(Likeness::Same),
        (Part::Call { name, arguments }, Part::Call { name: other, arguments: others }) if same(name, other) => {
            let is_there = |name: &str| others.iter().any(|other| same(other.name, name));
            let equal = arguments.len() == others.len() && arguments.iter().all(|one| is_there(one.name));
            Some(if equal { Likeness::Same } else { Likeness::OtherArguments })
        }
        (Part::Call { name, .. }, Part::Name(other)) | (Part::Name(other), Part::Call { name, .. }) => {
            same(name, other).then_some(Likeness::OtherArguments)
        }
        (Part::Path { name, .. }, Part::Path { name: other, .. }) => same(name, other).then_some(Likeness::Same),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_resembles_request_lines() {
        let compared = |sent: &str, line: &str| compare(&parts(sent), &parts(line));
        assert!(compared("/users/1/f(a='x')", "/users/{id}/f(a='{a}')") == Some(Likeness::Same));
        assert!(compared("/users/1/f(b='x')", "/users/{id}/f") == Some(Likeness::OtherArguments));
        assert!(compared("/users/1/f", "/users/{id}/f(a={a})") == Some(Likeness::OtherArguments));
        assert!(compared("/users/1/f(b='x')", "/groups/{id}/f").is_none());
        assert!(compared("/users/1", "/users").is_none());
        assert!(compared("/drive/root:/a/b:/content", "/drive/root:/{path}:/content") == Some(Likeness::Same));
        assert!(compared("/drive/root:/a/b:/content", "/drive/items/{id}/content").is_none());
    }
}

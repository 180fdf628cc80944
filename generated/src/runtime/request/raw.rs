//! Checks an address that the caller wrote: a path below the version, or a URL of the client's own service.
//!
//! Everything else is refused before anything is sent, so that no token goes to another host and no path leaves the
//! version that it is below.

/// An address of the caller, checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Target<'a> {
    /// The path below the base, without a leading `/`; empty for the base itself.
    pub(crate) path: &'a str,
    /// The query without `?`, empty if there is none.
    pub(crate) query: &'a str,
}

/// The reason why an address is refused.
pub(crate) type Refusal = String;

/// Reads an address below a version: `/me/messages?$top=5`, with or without the version in front, or as a URL of the
/// endpoint.
pub(crate) fn below_version<'a>(address: &'a str, endpoint: &str, version: &str) -> Result<Target<'a>, Refusal> {
    let is_url = has_scheme(address);
    let path = if is_url { below_endpoint(address, endpoint)? } else { address };
    let target = below_node(path)?;
    let (first, rest) = target.path.split_once('/').unwrap_or((target.path, ""));
    match first {
        _ if first == version => Ok(Target { path: rest, ..target }),
        "v1.0" | "beta" => Err(format!("{first} is another version than {version}, which the client calls")),
        _ if is_url => Err(format!("the URL does not lead to the version {version}")),
        _ => Ok(target),
    }
}

/// Reads an address below a node: `messages/1`, `:/a.txt:/content`.
pub(crate) fn below_node(address: &str) -> Result<Target<'_>, Refusal> {
    if has_scheme(address) {
        return Err("only the root of a version takes a URL".to_owned());
    }
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.strip_prefix('/').unwrap_or(path);
    check_characters(path, is_in_path)?;
    check_characters(query, |b| is_in_path(b) || b == b'?')?;
    let inner = path.strip_suffix('/').unwrap_or(path);
    match inner.split('/').find(|segment| is_empty_or_dots(segment)) {
        Some(_) if inner.is_empty() => Ok(Target { path, query }),
        Some("") => Err(format!("the path {path} has an empty segment")),
        Some(dots) => Err(format!("the path has the segment {dots}, which would lead to another path")),
        None => Ok(Target { path, query }),
    }
}

/// Whether the text is a URL, or a path that is read as one.
pub(crate) fn has_scheme(address: &str) -> bool {
    let before = address.split(['/', '?', '#']).next().unwrap_or_default();
    let scheme = before.strip_suffix(':').is_some_and(|scheme| scheme.starts_with(|c: char| c.is_ascii_alphabetic()));
    address.starts_with("//") || scheme && address[before.len()..].starts_with("//")
}

/// Returns what follows the endpoint in a URL.
fn below_endpoint<'a>(url: &'a str, endpoint: &str) -> Result<&'a str, Refusal> {
    let (before, after) = url.split_at_checked(endpoint.len()).unwrap_or((url, ""));
    let is_own = before.eq_ignore_ascii_case(endpoint) && after.starts_with('/');
    is_own.then_some(after).ok_or_else(|| format!("the URL does not lead to {endpoint}, the only host that is called"))
}

fn check_characters(text: &str, is_allowed: impl Fn(u8) -> bool) -> Result<(), Refusal> {
    for (index, c) in text.char_indices() {
        let encoded =
            || text.as_bytes().get(index + 1..index + 3).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let allowed = if c == '%' { encoded() } else { u8::try_from(c).is_ok_and(&is_allowed) };
        if !allowed {
            return Err(format!("{c:?} at byte {index} of {text:?} cannot stand in a URL; it must be percent-encoded"));
        }
    }
    Ok(())
}

/// Whether a character can stand in a path.
fn is_in_path(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&b)
}

/// Whether a URL parser removes the segment.
fn is_empty_or_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINT: &str = "https://graph.example";

    fn read(address: &str) -> Result<(&str, &str), Refusal> {
        below_version(address, ENDPOINT, "v1.0").map(|target| (target.path, target.query))
    }

    #[test]
    fn a_path_is_kept_as_it_is() {
        let cases = [
            ("/me/drive/root/children?$top=5", ("me/drive/root/children", "$top=5")),
            ("me", ("me", "")),
            ("/", ("", "")),
            ("", ("", "")),
            ("/users/", ("users/", "")),
            ("/users('a%2Fb')?$filter=a%20eq%20'b'&x=?", ("users('a%2Fb')", "$filter=a%20eq%20'b'&x=?")),
            ("/me/drive/root:/a%20b/c:/content", ("me/drive/root:/a%20b/c:/content", "")),
            ("/v1.0/me?x=1", ("me", "x=1")),
            ("https://graph.example/v1.0/me?x=1", ("me", "x=1")),
            ("HTTPS://Graph.Example/v1.0/me", ("me", "")),
            ("/me?x=https://other.example/", ("me", "x=https://other.example/")),
        ];
        for (address, expected) in cases {
            assert_eq!(read(address), Ok(expected), "{address}");
        }
        assert_eq!(below_node(":/a:/content").map(|target| target.path), Ok(":/a:/content"));
    }

    #[test]
    fn other_hosts_and_versions_are_refused() {
        let refused = [
            "https://other.example/v1.0/me",
            "http://graph.example/v1.0/me",
            "https://graph.example.other.example/v1.0/me",
            "https://graph.example@other.example/v1.0/me",
            "https://graph.example:444/v1.0/me",
            "https://graph.example",
            "https://graph.example/me",
            "https://graph.example/beta/me",
            "/beta/me",
            "//other.example/me",
            "file:///etc/passwd",
        ];
        for address in refused {
            assert!(read(address).is_err(), "{address}");
        }
        assert!(below_node("https://graph.example/v1.0/me").is_err());
    }

    #[test]
    fn what_cannot_stand_in_a_url_is_refused() {
        let refused = [
            "/a b",
            "/a?b c",
            "/users/{id}",
            "/a#b",
            "/a\\b",
            "/a\nb",
            "/ä",
            "/a%",
            "/a%2",
            "/a%zz",
            "/a\"b",
            "/a|b",
            "/a/../b",
            "/..",
            "/a/%2e%2E/b",
            "/a/.%2e",
            "/./a",
            "/a//b",
            "/a?b#c",
            "///a",
        ];
        for address in refused {
            assert!(read(address).is_err(), "{address}");
        }
    }
}

//! Matches paths against templates with placeholders.

/// Whether `path` matches `template`, with any text for each `{placeholder}`.
///
/// A placeholder matches text within one segment; after `:/` it matches the path of an item, which may have several
/// segments. Neither side is decoded.
pub(super) fn matches(template: &str, path: &str) -> bool {
    let Some((literal, rest)) = template.split_once('{') else { return template == path };
    let Some((_, after)) = rest.split_once('}') else { return template == path };
    let Some(path) = path.strip_prefix(literal) else { return false };
    let several = literal.ends_with(":/");
    let end = path.find('/').filter(|_| !several).unwrap_or(path.len());
    let ends = (1..=end).filter(|end| path.is_char_boundary(*end));
    ends.rev().any(|end| matches(after, &path[end..]))
}

/// Returns the path without its version: `/users` for `/v1.0/users`.
pub(super) fn without_version(path: &str) -> &str {
    ["/v1.0", "/beta"].iter().find_map(|version| path.strip_prefix(version)).unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_text_of_one_segment() {
        let cases = [
            ("/users", "/users", true),
            ("/users", "/users/1", false),
            ("/users/{id}", "/users/adele@contoso.com", true),
            ("/users/{id | userPrincipalName}/messages", "/users/1/messages", true),
            ("/users/{id}", "/users/", false),
            ("/users/{id}", "/users/1/messages", false),
            ("/reports/getX(period='{period}')", "/reports/getX(period='D7')", true),
            ("/f(a={a},b={b})", "/f(a=1,b=2)", true),
            ("/f(a={a},b={b})", "/f(a=1)", false),
            ("/drive/root:/{item-path}:/content", "/drive/root:/a/b.txt:/content", true),
            ("/drive/root:/{item-path}:/content", "/drive/root:/a/b.txt", false),
            ("/a{b", "/a{b", true),
        ];
        for (template, path, expected) in cases {
            assert_eq!(matches(template, path), expected, "{template} {path}");
        }
    }

    #[test]
    fn a_version_is_removed_from_the_path() {
        assert_eq!(without_version("/v1.0/users"), "/users");
        assert_eq!(without_version("/users"), "/users");
    }
}

//! The documentation of a method of the client as text: a sheet.
//!
//! ```text
//! POST message: reply
//! message-reply: Mail.Send | Mail.Send | Mail.Send
//! /me/messages/{id}/reply
//! /users/{id}/messages/{id}/reply
//! ```
//!
//! The first line has the method and the name. Then follow groups, each with the pages, permissions and addresses that
//! belong together; a sheet without groups is an operation that nothing documents. A group without pages documents what
//! the service publishes about itself and no page of the reference has. Lines may be indented.
//!
//! ```text
//! sheet        = method " " name *( line-break group )
//! group        = pages ":" alternatives "|" alternatives "|" alternatives *( line-break address )
//! pages        = [ page *( "," page ) ]              ; the leading page first
//! alternatives = [ set *( " " set ) ]                ; work, personal, application; least privileged first
//! set          = scope *( "+" scope )                ; scopes that are needed together
//! address      = "/" text                            ; a path below the version with {placeholders}
//! ```
//!
//! The generator writes sheets, so a line that does not follow the grammar is only read as far as it does.

use crate::runtime::Method;

/// The documentation of a method, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) name: &'static str,
    pub(crate) groups: Vec<Group>,
}

/// Pages, and the permissions and addresses that they document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) pages: Vec<&'static str>,
    /// The alternatives of each kind of caller: work, personal, application.
    pub(crate) alternatives: [&'static str; 3],
    pub(crate) addresses: Vec<&'static str>,
}

impl Sheet {
    /// Reads a sheet.
    pub(crate) fn parse(text: &'static str) -> Self {
        let mut lines = text.lines().map(str::trim);
        let first = lines.next().unwrap_or_default();
        let name = first.split_once(' ').map_or("", |(_, name)| name.trim());
        let mut groups: Vec<Group> = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            match groups.last_mut() {
                Some(group) if line.starts_with('/') => group.addresses.push(line),
                _ => groups.push(Group::parse(line)),
            }
        }
        Self { name, groups }
    }
}

impl Group {
    /// Reads the first line of a group.
    fn parse(line: &'static str) -> Self {
        let (pages, scopes) = line.split_once(':').unwrap_or((line, ""));
        let pages = pages.split(',').map(str::trim).filter(|page| !page.is_empty()).collect();
        let mut alternatives = scopes.split('|').map(str::trim);
        let alternatives = std::array::from_fn(|_| alternatives.next().unwrap_or_default());
        Self { pages, alternatives, addresses: Vec::new() }
    }
}

/// Reads the method of a sheet; `None` if it does not begin with one.
pub(crate) fn method(text: &str) -> Option<Method> {
    let name = text.trim_start().split_ascii_whitespace().next()?;
    let all = [Method::Get, Method::Post, Method::Patch, Method::Put, Method::Delete, Method::Head, Method::Options];
    all.into_iter().find(|method| method.as_str() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_has_groups_of_pages_permissions_and_addresses() {
        let text = "GET message: list
            user-list-messages, message-list: Mail.Read Mail.ReadWrite |  | A+B C
            /me/messages
            /users/{id}/messages
            other: | |
            /x";
        assert_eq!(method(text), Some(Method::Get));
        let sheet = Sheet::parse(text);
        assert_eq!(sheet.name, "message: list");
        let first = Group {
            pages: vec!["user-list-messages", "message-list"],
            alternatives: ["Mail.Read Mail.ReadWrite", "", "A+B C"],
            addresses: vec!["/me/messages", "/users/{id}/messages"],
        };
        let second = Group { pages: vec!["other"], alternatives: [""; 3], addresses: vec!["/x"] };
        assert_eq!(sheet.groups, [first, second]);
    }

    #[test]
    fn any_text_is_read() {
        for text in ["", "GET", "\n\n:", "X y\n/a", "GET x\na|b:c|d|e|f|g\n:::", "é\u{2028}\r\n|"] {
            Sheet::parse(text);
        }
        assert_eq!(Sheet::parse("GET user: get"), Sheet { name: "user: get", groups: Vec::new() });
        assert_eq!((method(""), method("get x"), method("FETCH x")), (None, None, None));
    }
}

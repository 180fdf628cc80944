//! Lays out the bodies of the runtime's macros.
//!
//! prettyplease does not know what the tokens of a macro mean and prints them as one paragraph. This module turns
//! literals that start with `///` into comments, those that start with `#[` into attributes, and puts every member and every row on a line of its own.
//!
//! ```text
//! crate::runtime::model! {
//!     /// What every entity has.
//!     Entity = "microsoft.graph.entity" {
//!         "microsoft.graph.user",
//!     };
//!     "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
//! }
//! ```

use syn::LitStr;

use super::lines::write_line;

/// Lays out the bodies of the runtime's macros.
pub(super) fn lay_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        write_line(0, line, &mut out);
        if opens_macro(line) {
            let depth = line.len() - line.trim_start().len();
            let end = format!("{}}}", &line[..depth]);
            let body: Vec<&str> = lines.by_ref().take_while(|line| *line != end).map(str::trim).collect();
            write_body(&body.join(" "), depth + 4, &mut out);
            write_line(0, &end, &mut out);
        }
    }
    out
}

/// Whether a macro of the runtime opens on the line.
fn opens_macro(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("crate::runtime::") && line.ends_with("! {")
}

/// Writes the body of a macro at a depth. prettyplease has printed the body as a paragraph.
fn write_body(paragraph: &str, depth: usize, out: &mut String) {
    let rest = write_comments(paragraph, depth, out);
    let rows = skip_past(rest, ';');
    let head = rest[..rest.len() - rows.len()].trim_end();
    match head.strip_suffix(';') {
        None => write_head(rest, "", depth, out),
        Some(head) => write_head(head.trim_end(), ";", depth, out),
    }
    write_rows(rows, depth, out);
}

/// Writes each row of a table on a line of its own.
fn write_rows(mut rows: &str, depth: usize, out: &mut String) {
    while !rows.trim().is_empty() {
        let next = skip_past(rows, ';');
        write_line(depth, &close_gaps(rows[..rows.len() - next.len()].trim()), out);
        rows = next;
    }
}

/// Writes the text of a macro up to the first `;`: a name with its type, and members in braces.
fn write_head(rest: &str, end: &str, depth: usize, out: &mut String) {
    let head = rest.len() - skip_past(rest, '{').len();
    match rest[head..].strip_suffix('}') {
        None => write_line(depth, &format!("{}{end}", close_colon(rest)), out),
        Some(members) if members.trim().is_empty() => write_line(depth, &format!("{}}}{end}", &rest[..head]), out),
        Some(members) => {
            write_line(depth, &close_colon(&rest[..head]), out);
            write_members(members, depth + 4, out);
            write_line(depth, &format!("}}{end}"), out);
        }
    }
}

/// Writes the comments and attributes at the start of the text, and returns the rest.
fn write_comments<'a>(text: &'a str, depth: usize, out: &mut String) -> &'a str {
    let mut rest = text.trim_start();
    while rest.starts_with("\"///") || rest.starts_with("\"#[") {
        let (literal, after) = rest.split_at(literal_end(rest));
        let comment: LitStr = syn::parse_str(literal).expect("the printers have written this literal");
        write_line(depth, &comment.value(), out);
        rest = after.trim_start();
    }
    rest
}

fn write_members(mut members: &str, depth: usize, out: &mut String) {
    while !members.trim().is_empty() {
        let start = write_comments(members, depth, out);
        let next = skip_past(start, ',');
        let member = start[..start.len() - next.len()].trim().trim_end_matches(',');
        write_line(depth, &format!("{member},"), out);
        members = next;
    }
}

/// The text after the first `wanted` character that is outside of literals.
fn skip_past(text: &str, wanted: char) -> &str {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '"' {
            at += literal_end(&text[at..]);
            continue;
        }
        at += c.len_utf8();
        if c == wanted {
            break;
        }
    }
    &text[at..]
}

/// The end of the literal with which the text starts.
fn literal_end(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|b| {
        let quote = b == b'"' && !escaped;
        escaped = b == b'\\' && !escaped;
        quote
    });
    end.expect("a literal does not span lines") + 2
}

/// Removes the space before a colon: prettyplease prints `User : super::Entity`.
fn close_colon(text: &str) -> String {
    match text.split_once(" : ") {
        Some((name, rest)) if !name.contains('"') => format!("{name}: {rest}"),
        _ => text.to_owned(),
    }
}

/// Removes the spaces that prettyplease puts into types: `Option < & str >`.
fn close_gaps(row: &str) -> String {
    let mut out = String::with_capacity(row.len());
    let close = |code: &str, out: &mut String| {
        if code.contains(['<', '>', '&']) {
            out.push_str(&code.replace(" < ", "<").replace(" >", ">").replace("& ", "&"));
        } else {
            out.push_str(code);
        }
    };
    let mut rest = row;
    while let Some(quote) = rest.find('"') {
        let (before, literal) = rest.split_at(quote);
        let (literal, after) = literal.split_at(literal_end(literal));
        close(before, &mut out);
        out.push_str(literal);
        rest = after;
    }
    close(rest, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::emit::{docs, format};

    /// The text of a file without its header.
    fn lay_out(tokens: TokenStream) -> String {
        format::format(tokens).replacen(format::HEADER, "", 1)
    }

    #[test]
    fn comments_and_members_have_lines_of_their_own() {
        let lines = ["a \"quoted\" \\ word".to_owned(), String::new(), "b".repeat(120)];
        let (docs, low) = (docs::in_macro(&lines), docs::in_macro(&["`l, o {w`".to_owned()]));
        let high = docs::literal("/// no, \"comment\" {");
        let text = lay_out(quote! {
            crate::runtime::enumeration! { #docs Level = "x" { #low Low = "l, o {w", High = #high } }
            crate::runtime::enumeration! { Empty = "y" {} }
        });
        let expected = r#"
crate::runtime::enumeration! {
    /// a "quoted" \ word
    ///
    /// bbb
    Level = "x" {
        /// `l, o {w`
        Low = "l, o {w",
        High = "\u{2f}// no, \"comment\" {",
    }
}

crate::runtime::enumeration! {
    Empty = "y" {}
}
"#;
        assert_eq!(text, expected.replace("bbb", &"b".repeat(120)));
    }

    #[test]
    fn rows_have_lines_of_their_own() {
        let text = lay_out(quote! {
            crate::runtime::model! { "/// A model." Model: Base = "a;b" { "c" }; "d;" D, d str -> Option<Vec<&str>>, "< & x"; inherited "e"; }
            crate::runtime::parameters! { "/// A body." Body; }
        });
        let expected = r#"
crate::runtime::model! {
    /// A model.
    Model: Base = "a;b" {
        "c",
    };
    "d;" D, d str -> Option<Vec<&str>>, "< & x";
    inherited "e";
}

crate::runtime::parameters! {
    /// A body.
    Body;
}
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn macros_in_modules_are_indented() {
        let text = lay_out(quote! {
            pub mod node {
                crate::runtime::model! { "/// A model." Model: super::super::models::AnEntityWithALongName = "a : long name" }
                crate::runtime::model! { Base: super::Object = "a" { "b", "c" } }
                impl Model {}
            }
        });
        let expected = r#"
pub mod node {
    crate::runtime::model! {
        /// A model.
        Model: super::super::models::AnEntityWithALongName = "a : long name"
    }

    crate::runtime::model! {
        Base: super::Object = "a" {
            "b",
            "c",
        }
    }

    impl Model {}
}
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn nodes_have_a_base_and_a_model() {
        let text = lay_out(quote! {
            crate::runtime::node! { "/// A root." Graph root }
            crate::runtime::node! { "/// A user." User: DirectoryObject = models::User }
            crate::runtime::node! { "/// A channel." Channel = models::teams::Channel }
            crate::runtime::node! { "/// Messages." UserMessages[models::Message] }
        });
        let expected = r#"
crate::runtime::node! {
    /// A root.
    Graph root
}

crate::runtime::node! {
    /// A user.
    User: DirectoryObject = models::User
}

crate::runtime::node! {
    /// A channel.
    Channel = models::teams::Channel
}

crate::runtime::node! {
    /// Messages.
    UserMessages[models::Message]
}
"#;
        assert_eq!(text, expected);
    }
}

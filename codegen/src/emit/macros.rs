//! The body of a macro as prettyplease leaves it in, the same laid out for reading out.
//!
//! A macro's body is tokens without meaning to the printer of the text, so they come as one paragraph. Literals that
//! start with `///` become comments, and the members of an enum get a line each.
//!
//! ```text
//! crate::runtime::enumeration! {
//!     /// How much it matters.
//!     Level = "microsoft.graph.level" {
//!         Low = "low",
//!         High = "high",
//!     }
//! }
//! ```

use syn::LitStr;

/// Whether a macro of the runtime opens on the line.
pub(super) fn opens(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("crate::runtime::") && line.ends_with("! {")
}

/// Writes the lines of the body at a depth.
pub(super) fn lay_out(lines: &[&str], depth: usize, out: &mut String) {
    let paragraph = lines.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    let mut rest = paragraph.as_str();
    let mut write = |depth: usize, text: &str| {
        out.extend(std::iter::repeat_n(' ', depth));
        out.push_str(text);
        out.push('\n');
    };
    while rest.starts_with("\"///") {
        let (literal, after) = rest.split_at(literal_end(rest));
        let comment: LitStr = syn::parse_str(literal).expect("the printers have written this literal");
        write(depth, &comment.value());
        rest = after.trim_start();
    }
    let head = rest.len() - after(rest, '{').len();
    match rest[head..].strip_suffix('}') {
        None => write(depth, &close_colon(rest)),
        Some(members) if members.trim().is_empty() => write(depth, &format!("{}}}", &rest[..head])),
        Some(mut members) => {
            write(depth, &close_colon(&rest[..head]));
            while !members.trim().is_empty() {
                let next = after(members, ',');
                let member = members[..members.len() - next.len()].trim().trim_end_matches(',');
                write(depth + 4, &format!("{member},"));
                members = next;
            }
            write(depth, "}");
        }
    }
}

/// What follows the first such character outside of literals.
fn after(text: &str, wanted: char) -> &str {
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

/// Where the literal ends with which the text starts.
fn literal_end(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|b| {
        let quote = b == b'"' && !escaped;
        escaped = b == b'\\' && !escaped;
        quote
    });
    end.expect("a literal does not span lines") + 2
}

/// A colon stands apart from the name before it: `User : super::Entity`.
fn close_colon(text: &str) -> String {
    match text.split_once(" : ") {
        Some((name, rest)) if !name.contains('"') => format!("{name}: {rest}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::super::{docs, format};

    #[test]
    fn comments_and_members_have_lines_of_their_own() {
        let lines = ["a \"quoted\" \\ word".to_owned(), String::new(), "b".repeat(120)];
        let (docs, wire) = (docs::in_macro(&lines), docs::literal("/// no, \"comment\" {"));
        let text = format::format(quote! {
            crate::runtime::enumeration! { #docs Level = "x" { Low = "l, o {w", High = #wire } }
            crate::runtime::enumeration! { Empty = "y" {} }
            pub mod node {
                crate::runtime::model! { #docs Model: super::super::models::AnEntityWithALongName = "a : long name" }
                crate::runtime::model! { Base: super::Object = "a" { "b", "c" } }
                impl Model {}
            }
        });
        let b = "b".repeat(120);
        let expected = format!(
            r#"{}
crate::runtime::enumeration! {{
    /// a "quoted" \ word
    ///
    /// {b}
    Level = "x" {{
        Low = "l, o {{w",
        High = "\u{{2f}}// no, \"comment\" {{",
    }}
}}

crate::runtime::enumeration! {{
    Empty = "y" {{}}
}}

pub mod node {{
    crate::runtime::model! {{
        /// a "quoted" \ word
        ///
        /// {b}
        Model: super::super::models::AnEntityWithALongName = "a : long name"
    }}

    crate::runtime::model! {{
        Base: super::Object = "a" {{
            "b",
            "c",
        }}
    }}

    impl Model {{}}
}}
"#,
            format::HEADER
        );
        assert_eq!(text, expected);
    }
}

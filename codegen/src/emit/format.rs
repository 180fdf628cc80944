//! Tokens of a file in, its text out: laid out by prettyplease, with a header and an empty line between items.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use syn::LitStr;

/// The first line of every file that the generator writes.
pub const HEADER: &str = "// Written by `cargo xtask gen`; do not edit.";

/// The text of a file.
pub(super) fn format(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what the printers print is Rust");
    space(&prettyplease::unparse(&file))
}

/// Writes the header, and an empty line before every item that follows another one.
fn space(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    out.push_str(HEADER);
    out.push('\n');
    let mut before = "";
    for line in text.lines() {
        if needs_space(before, line) {
            out.push('\n');
        }
        let (comments, code) = split_comments(line);
        let code = join_colon(code);
        for comment in comments {
            out.push_str(&comment);
            out.push('\n');
        }
        if !code.trim_start().is_empty() {
            out.push_str(&code);
            out.push('\n');
        }
        before = line;
    }
    out
}

/// Literals that stand for comments in a macro, as comments, and what follows them on the line.
fn split_comments(line: &str) -> (Vec<String>, Cow<'_, str>) {
    let mut code = line.trim_start();
    if !code.starts_with("\"///") {
        return (Vec::new(), Cow::Borrowed(line));
    }
    let depth = &line[..line.len() - code.len()];
    let mut comments = Vec::new();
    while code.starts_with("\"///") {
        let (literal, rest) = code.split_at(literal_end(code));
        let text: LitStr = syn::parse_str(literal).expect("the printer has written this literal");
        comments.push(format!("{depth}{}", text.value()));
        code = rest.trim_start();
    }
    (comments, Cow::Owned(format!("{depth}{code}")))
}

/// In a macro a colon stands apart from the name before it: `User : super::Entity`.
fn join_colon(code: Cow<'_, str>) -> Cow<'_, str> {
    match code.split_once(" : ") {
        Some((name, rest)) if name.trim_start().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
            Cow::Owned(format!("{name}: {rest}"))
        }
        _ => code,
    }
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

fn needs_space(before: &str, line: &str) -> bool {
    let (was, is) = (before.trim_start(), line.trim_start());
    if was.starts_with("//!") {
        return !is.starts_with("//!");
    }
    if is.starts_with("pub const ") && was != "}" {
        return false;
    }
    let same_depth = before.len() - was.len() == line.len() - is.len();
    let ended = was.ends_with('}') || was.ends_with(';');
    same_depth && ended && starts_item(is) && !(is_listed(was) && is_listed(is))
}

/// Whether an item starts on the line; statements of the bodies that are printed do not look like it.
fn starts_item(line: &str) -> bool {
    const STARTS: [&str; 10] =
        ["///", "#[", "pub ", "pub(", "impl ", "mod ", "use ", "const ", "static ", "crate::runtime::"];
    STARTS.iter().any(|start| line.starts_with(start))
}

/// Whether the line is an item of the kind that stands in lists.
fn is_listed(line: &str) -> bool {
    const LISTED: [&str; 5] = ["use ", "mod ", "pub use ", "pub mod ", "pub const "];
    line.ends_with(';') && LISTED.iter().any(|start| line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;
    use crate::emit::docs;

    #[test]
    fn comments_stand_in_macros_too() {
        let lines = ["a \"quoted\" \\ word".to_owned(), String::new(), "b".repeat(120)];
        let (docs, wire) = (docs::in_macro(&lines), docs::literal("/// no comment"));
        let text = format(quote! {
            crate::runtime::enumeration! { #docs Level = "x" { Low = "low", High = #wire } }
        });
        let expected = format!(
            "{HEADER}
crate::runtime::enumeration! {{
    /// a \"quoted\" \\ word
    ///
    /// {}
    Level = \"x\" {{ Low = \"low\", High = \"\\u{{2f}}// no comment\" }}
}}
",
            "b".repeat(120)
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn items_are_apart_and_lists_are_not() {
        let text = format(quote! {
            #![doc = " A file."]
            mod a;
            pub use a::A;
            #[doc = " A struct."]
            pub struct B(A);
            impl B {
                pub const ONE: u8 = 1;
                pub const TWO: u8 = 2;
                #[doc = " One."]
                pub fn one(&self) -> u8 { self.two(); self.two() }
                #[doc = " Two."]
                pub fn two(&self) -> u8 { 2 }
            }
            pub mod c { use super::A; pub struct D; }
        });
        let expected = "// Written by `cargo xtask gen`; do not edit.
//! A file.

mod a;
pub use a::A;

/// A struct.
pub struct B(A);

impl B {
    pub const ONE: u8 = 1;
    pub const TWO: u8 = 2;

    /// One.
    pub fn one(&self) -> u8 {
        self.two();
        self.two()
    }

    /// Two.
    pub fn two(&self) -> u8 {
        2
    }
}

pub mod c {
    use super::A;

    pub struct D;
}
";
        assert_eq!(text, expected);
    }
}

//! Tokens of a file in, its text out: laid out by prettyplease, with a header and an empty line between items.

use proc_macro2::TokenStream;

use super::macros;

/// The first line of every file that the generator writes.
pub const HEADER: &str = "// Written by `cargo xtask gen`; do not edit.";

/// The text of a file.
pub(super) fn format(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("what the printers print is Rust");
    space(&prettyplease::unparse(&file))
}

/// Writes the header, lays out what stands in macros, and puts an empty line before every item that follows another. The
/// list of modules has a line for each.
fn space(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 50);
    out.push_str(HEADER);
    out.push('\n');
    let mut before = "";
    let mut lines = text.lines().peekable();
    while let Some(mut line) = lines.next() {
        let attribute = line;
        let declared = lines.next_if(|next| is_gate(attribute) && is_module(next.trim_start()));
        line = declared.unwrap_or(line);
        if needs_space(before, line) {
            out.push('\n');
        }
        if declared.is_some() {
            out.push_str(attribute);
            out.push(' ');
            out.push_str(line.trim_start());
        } else {
            out.push_str(line);
        }
        out.push('\n');
        before = line;
        if macros::opens(line) {
            let end = format!("{}}}", &line[..depth(line)]);
            let mut inside = Vec::new();
            for line in lines.by_ref() {
                before = line;
                if line == end {
                    break;
                }
                inside.push(line);
            }
            macros::lay_out(&inside, depth(line) + 4, &mut out);
            out.push_str(&end);
            out.push('\n');
        }
    }
    out
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn needs_space(before: &str, line: &str) -> bool {
    let (was, is) = (before.trim_start(), line.trim_start());
    for inner in ["//!", "#!["] {
        if was.starts_with(inner) {
            return !is.starts_with(inner);
        }
    }
    if was.starts_with("///") || is.starts_with("pub const ") && was != "}" {
        return false;
    }
    let ended = was.ends_with('}') || was.ends_with(';');
    depth(before) == depth(line) && ended && starts_item(is) && (list_of(was).is_none() || list_of(was) != list_of(is))
}

/// Whether an item starts on the line; statements of the bodies that are printed do not look like it.
fn starts_item(line: &str) -> bool {
    const STARTS: [&str; 10] =
        ["///", "#[", "pub ", "pub(", "impl ", "mod ", "use ", "const ", "static ", "crate::runtime::"];
    STARTS.iter().any(|start| line.starts_with(start))
}

/// Whether the line tells which feature the next item depends on.
fn is_gate(line: &str) -> bool {
    line.trim_start().starts_with("#[cfg(") && line.ends_with(']')
}

/// Whether a module is declared on the line, whose file is elsewhere.
fn is_module(line: &str) -> bool {
    matches!(list_of(line), Some("mod " | "pub mod "))
}

/// The kind of list that the line is an item of, if it is one of those that stand without empty lines.
fn list_of(line: &str) -> Option<&'static str> {
    const LISTS: [&str; 5] = ["use ", "mod ", "pub use ", "pub mod ", "pub const "];
    if line == "};" {
        return Some("use ");
    }
    LISTS.into_iter().find(|start| line.ends_with(';') && line.starts_with(start))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

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
                #[doc = " Two;"]
                #[doc = " more {than} one}"]
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

    /// Two;
    /// more {than} one}
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

//! Turns the tokens of a file into text as rustfmt would print it, below a header.
//!
//! prettyplease prints the tokens, since it is faster than rustfmt and linked into the program. The differences from
//! rustfmt are corrected afterwards: the bodies of macros are laid out, lines that fit are joined, and empty lines
//! separate the items.

use proc_macro2::TokenStream;

mod lines;
mod macros;
mod spacing;

/// The first line of every file that the generator writes.
pub const HEADER: &str = "// Written by `cargo xtask gen`; do not edit.";

/// The text of a file.
pub(super) fn format(tokens: TokenStream) -> String {
    let file = syn::parse2(tokens).expect("the printers write Rust");
    let text = lines::join(&macros::lay_out(&prettyplease::unparse(&file)));
    format!("{HEADER}\n{}", spacing::space(&text))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn items_are_apart() {
        let text = format(quote! {
            #![doc = " A file."]
            #[doc = " A struct."]
            pub struct B(A);
            impl B {
                #[doc = " One."]
                pub fn one(&self) -> u8 { self.two(); self.two() }
                #[doc = " Two;"]
                #[doc = " more {than} one}"]
                #[cfg(test)]
                pub fn two(&self) -> u8 { 2 }
            }
        });
        let expected = "// Written by `cargo xtask gen`; do not edit.
//! A file.

/// A struct.
pub struct B(A);

impl B {
    /// One.
    pub fn one(&self) -> u8 {
        self.two();
        self.two()
    }

    /// Two;
    /// more {than} one}
    #[cfg(test)]
    pub fn two(&self) -> u8 {
        2
    }
}
";
        assert_eq!(text, expected);
    }

    #[test]
    fn lists_stand_together() {
        let text = format(quote! {
            #[cfg(test)]
            mod a;
            mod b;
            #[cfg(test)]
            pub mod d;
            pub mod e;
            pub use a::A;
            impl B {
                #[doc = " A number."]
                pub const ONE: u8 = 1;
                #[doc = " Another one."]
                pub const TWO: u8 = 2;
                pub fn one(&self) {}
            }
        });
        let expected = "// Written by `cargo xtask gen`; do not edit.
#[cfg(test)] mod a;
mod b;

#[cfg(test)]
pub mod d;
pub mod e;

pub use a::A;

impl B {
    /// A number.
    pub const ONE: u8 = 1;
    /// Another one.
    pub const TWO: u8 = 2;

    pub fn one(&self) {}
}
";
        assert_eq!(text, expected);
    }
}

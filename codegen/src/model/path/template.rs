//! Parsed paths of request lines.

use super::address::Address;
use super::part::Part;

/// The parsed path of a request line, with its address.
#[derive(Debug)]
pub struct Path<'p> {
    /// Its parts, in order.
    pub parts: Vec<Part<'p>>,
    address: Address,
}

impl<'p> Path<'p> {
    /// Makes a path of its parts.
    pub fn new(parts: Vec<Part<'p>>) -> Self {
        let address = Address::of_parts(&parts);
        Self { parts, address }
    }

    /// The address of the whole path.
    pub fn address(&self) -> &str {
        self.address.text()
    }

    /// The address up to and including a part.
    pub fn through(&self, index: usize) -> &str {
        self.address.through(index)
    }

    /// The address up to a part, without it.
    pub fn before(&self, index: usize) -> &str {
        self.address.before(index)
    }
}

//! Paths of request lines, taken apart.

use super::address::Address;
use super::part::Part;

/// A path as a request line has it, with its address.
#[derive(Debug)]
pub struct Path<'p> {
    /// Its parts, in order.
    pub parts: Vec<Part<'p>>,
    address: Address,
}

impl<'p> Path<'p> {
    /// The path with these parts.
    pub fn new(parts: Vec<Part<'p>>) -> Self {
        let address = Address::of_parts(&parts);
        Self { parts, address }
    }

    /// The address of the whole path.
    pub fn address(&self) -> &str {
        self.address.text()
    }

    /// The address up to a part, and with it.
    pub fn through(&self, index: usize) -> &str {
        self.address.through(index)
    }

    /// The address before a part.
    pub fn before(&self, index: usize) -> &str {
        self.address.before(index)
    }
}

//! Query options as typed values: a `property` makes a `filter`, an order or an expansion (both in `expand`).

pub(crate) mod comparable;
pub(crate) mod expand;
pub(crate) mod filter;
pub(crate) mod literal;
pub(crate) mod name;
pub(crate) mod property;

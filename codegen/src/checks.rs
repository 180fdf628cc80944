//! Measures what the other stages made: how much of the documentation is in the API ([`totals`]), how far it agrees with
//! the service's metadata ([`audit`]) or with another edition ([`agree`]), and what a newer edition lost ([`lost`]).
//!
//! Checks read; nothing in here feeds the client, and no stage depends on them.

pub mod agree;
pub mod audit;
pub mod lost;
mod tally;
pub mod totals;

pub use tally::Tally;

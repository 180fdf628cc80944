//! Measures the results of the other stages: how much of the documentation is in the API ([`totals`]), how far the API
//! agrees with the service's metadata ([`audit`]) or with another edition ([`agree`]), and what a newer edition lost
//! ([`lost`]).
//!
//! Checks only read: nothing here feeds the client, and no stage depends on it.

pub mod agree;
pub mod audit;
pub mod coverage;
pub mod lost;
mod tally;
pub mod totals;

pub use tally::Tally;

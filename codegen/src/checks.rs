//! Measures the results of the other stages: how much of the documentation is in the API ([`totals`]), how far the API
//! agrees with the service's metadata ([`audit`]), with another edition ([`agree`]) or with the pages' own examples
//! ([`verify`]), what a newer edition lost ([`lost`]), and what an update changes for users of the client ([`diff`]).
//! [`explain`] says where each part of the API comes from.
//! [`permissions`] answers what requests need, and [`measures`] what the figures of the others count.
//! [`shapes`] are pages that measure how the generator grows.
//!
//! Checks only read: nothing here feeds the client, and no stage depends on it.

pub mod agree;
pub mod audit;
pub mod coverage;
pub mod diff;
pub mod explain;
pub mod lost;
pub mod measures;
pub mod permissions;
pub mod shapes;
mod tally;
pub mod totals;
pub mod verify;

pub use tally::Tally;

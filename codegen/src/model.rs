//! The intermediate model: inert data between the parser and the printers.
//!
//! [`page`] is what one page says, [`api`] is what all pages mean, [`types`] is what both are made of, and [`document`] is
//! the API as JSON. Nothing in here reads, decides or prints; every type is plain data that can be compared and printed.

pub mod api;
pub mod document;
pub mod names;
pub mod page;
pub mod types;

//! The intermediate model: inert data between the parser and the printers.
//!
//! [`page`] has what one page states, [`api`] what all pages state together, [`route`] and [`path`] what becomes a method of
//! the client, [`types`], [`names`], [`kind`] and [`status`] what these are made of. [`document`] is the API as JSON. Nothing
//! in here reads, decides or prints; every type is plain data that can be compared and printed.

pub mod api;
pub mod document;
pub mod kind;
pub mod names;
pub mod page;
pub mod path;
pub mod route;
#[cfg(test)]
pub(crate) mod sketch;
pub mod status;
pub mod types;

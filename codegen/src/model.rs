//! The data model: plain data that the stages exchange.
//!
//! [`page`] has the facts of one page, [`completion`] what the service adds to them, [`api`] the facts of all pages together. [`route`], [`path`] and [`node`] describe
//! the methods of the client. [`types`], [`names`], [`kind`] and [`status`] are the parts of these. [`document`] is the API
//! as JSON. Nothing in this module reads, decides or prints.

pub mod api;
pub mod completion;
pub mod document;
pub mod kind;
pub mod names;
pub mod node;
pub mod page;
pub mod path;
pub mod route;
#[cfg(test)]
pub(crate) mod sketch;
pub mod status;
pub mod types;

//! Completes pages with what the service publishes about itself: its metadata, its permissions, and the index of its
//! reference.
//!
//! `cargo xtask vendor` calls [`complete`], which compares the pages with these documents and writes what the pages lack
//! into [`Page::completion`](crate::model::page::Page::completion). Every run calls [`apply`], which merges the
//! completion of a page into its facts. Only `complete` reads the documents of the service; `gen` reads pages.

mod adopt;
mod apply;
mod calls;
mod enums;
mod error;
mod json;
mod meaning;
mod names;
mod operations;
mod page_names;
mod pages;
mod permissions;
mod reference;
mod requests;
mod run;
mod spellings;
mod types;
mod unlisted;
mod walk;

pub use apply::apply;
pub use error::DocumentError;
pub use permissions::Permissions;
pub use reference::{Reference, ReferenceRequest};
pub use requests::{Miss, MissCause};
pub use run::{Completed, Documents, Report, VersionReport, complete, published};

#[cfg(test)]
mod tests;

//! Completes pages with what the service publishes about itself: its metadata, its permissions, and the index of its
//! reference.
//!
//! `cargo xtask vendor` calls [`complete`], which compares the pages with these documents and writes what the pages lack
//! into [`Page::completion`](crate::model::page::Page::completion). Every run calls [`apply`], which merges the
//! completion of a page into its facts. Only `complete` reads the documents of the service; `gen` reads pages.

mod apply;
#[allow(dead_code, reason = "no command completes pages yet")]
mod enums;
#[allow(dead_code, reason = "no command completes pages yet")]
mod names;
#[allow(dead_code, reason = "no command completes pages yet")]
mod pages;
#[allow(dead_code, reason = "no command completes pages yet")]
mod types;

pub use apply::apply;

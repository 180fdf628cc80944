//! Reads the Microsoft Graph API reference, as its authors publish it in markdown, and generates a typed Rust client.
//!
//! The crate is a pipeline of pure functions: [`pipeline`] connects the stages, and `ARCHITECTURE.md` at the root of
//! the repository draws them. Every stage takes a value and returns a value with diagnostics; none prints, or reads the
//! environment or the clock. Only [`source`] reads files, and only [`output`] writes them.

pub mod areas;
pub mod checks;
pub mod complete;
pub mod corrections;
pub mod csdl;
pub mod diagnostic;
pub mod emit;
pub mod export;
pub mod learn;
pub mod lexicon;
pub(crate) mod limits;
pub mod lint;
pub mod model;
pub mod naming;
pub mod output;
pub mod parse;
pub mod pipeline;
pub mod prose;
pub mod render;
pub mod report;
pub mod resolve;
pub mod restore;
pub mod source;
pub mod watch;

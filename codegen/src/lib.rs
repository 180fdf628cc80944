//! Reads the Microsoft Graph API reference, as its authors publish it, and writes a typed Rust client from it.
//!
//! ```text
//! docs ──load──▶ Sources ──parse──▶ Page ──correct──▶ Page ──resolve──▶ Api ──lint──▶ diagnostics
//!                                                                       └───emit──▶ OutputFile ──diff/write──▶ generated/src/api
//! ```
//!
//! Beside the row stand [`audit`], which compares the API with the service's metadata, and [`agree`] and [`lost`],
//! which compare two editions of the pages; nothing depends on them.
//!
//! Every arrow is a value that can be printed and compared; no stage reaches back. Stages are pure functions: none
//! prints, reads the environment or the clock; only [`source`] reads files, and only [`output`] writes them.

pub mod agree;
pub mod audit;
pub mod corrections;
pub mod diagnostic;
pub mod emit;
pub mod lint;
pub mod lost;
pub mod model;
pub mod output;
pub mod parse;
pub mod pipeline;
pub mod prose;
pub mod render;
pub mod resolve;
pub mod restore;
pub mod source;
mod tally;

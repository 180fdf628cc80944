//! Runs the commands as processes, as a developer does, and checks status, output and files.
//!
//! Each test has its own checkout in a temporary folder, with two pages that were written for these tests.

#[path = "commands/agree.rs"]
mod agree;
#[path = "commands/any.rs"]
mod any;
#[path = "commands/audit.rs"]
mod audit;
#[path = "commands/call.rs"]
mod call;
#[path = "commands/checkout.rs"]
mod checkout;
#[path = "commands/completions.rs"]
mod completions;
#[path = "commands/diff.rs"]
mod diff;
#[path = "commands/documents.rs"]
mod documents;
#[path = "commands/evidence.rs"]
mod evidence;
#[path = "commands/explain.rs"]
mod explain;
#[path = "commands/export.rs"]
mod export;
#[path = "commands/generate.rs"]
mod generate;
#[path = "commands/interrupted.rs"]
mod interrupted;
#[path = "commands/lexicon.rs"]
mod lexicon;
#[path = "commands/lost.rs"]
mod lost;
#[path = "commands/model.rs"]
mod model;
#[path = "commands/permissions.rs"]
mod permissions;
#[path = "commands/report.rs"]
mod report;
#[path = "commands/sample.rs"]
mod sample;
#[path = "commands/slim.rs"]
mod slim;
#[path = "commands/stats.rs"]
mod stats;
#[path = "commands/vendor.rs"]
mod vendor;
#[path = "commands/verify.rs"]
mod verify;

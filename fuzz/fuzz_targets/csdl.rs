//! Any text is metadata or an error.

#![no_main]

use libfuzzer_sys::fuzz_target;
use msgraph_codegen::csdl::Csdl;

fuzz_target!(|input: &str| {
    if let Ok(csdl) = Csdl::parse(input) {
        assert!(csdl.counts().iter().all(|(_, count)| *count <= input.len()));
    }
});

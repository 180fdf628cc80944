//! Reads pages that are far larger than published ones: each limit has a diagnostic, and memory grows with the size of the
//! page and not faster.
//!
//! Bytes that are allocated are counted, not time, so that a busy machine makes no test fail. `cargo xtask bench shapes`
//! measures time.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use msgraph_codegen::checks::shapes::{Shape, shapes};
use msgraph_codegen::corrections::Corrections;
use msgraph_codegen::diagnostic::WithDiagnostics;
use msgraph_codegen::model::api::Api;
use msgraph_codegen::source::Sources;
use msgraph_codegen::{pipeline, render, restore};
use rayon::{ThreadPool, ThreadPoolBuilder};

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
}

/// The system's allocator, which counts what a thread asks for.
struct Counting;

// SAFETY: every call is passed to the system's allocator unchanged, and its result is returned.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get() + layout.size());
        // SAFETY: the caller upholds the contract of `GlobalAlloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn one_thread() -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be started")
}

/// Reads and resolves pages, and renders them. Returns the bytes that were allocated for it.
fn allocated_by(sources: &Sources) -> usize {
    let before = ALLOCATED.get();
    let pages = restore::restore(pipeline::parse_all(sources).value).value.pages;
    let rendered: usize = pages.iter().map(|page| render::render(page).len()).sum();
    drop(pipeline::understand(sources, &Corrections::default()));
    assert!(rendered < 64 << 20, "{rendered} bytes are rendered");
    ALLOCATED.get() - before
}

/// The sizes that are compared. At the smaller one, no shape is cut by a limit on the size of a page.
const SIZES: [usize; 2] = [32 << 10, 64 << 10];

/// What twice the page may cost: twice as much, a little more for what grows by doubling, and tables that exist at once.
const GROWTH: usize = 3;

/// What may be allocated besides, e.g. for tables that are filled once.
const SLACK: usize = 4 << 20;

#[test]
fn memory_grows_no_faster_than_a_page() {
    let grown = one_thread().install(|| {
        let grows = |shape: Shape| {
            let [small, large] = SIZES.map(|size| allocated_by(&shape.sources(size)));
            (large > small * GROWTH + SLACK).then(|| format!("{}: {small} bytes, then {large}", shape.name))
        };
        shapes().into_iter().filter_map(grows).collect::<Vec<_>>()
    });
    assert!(grown.is_empty(), "{}", grown.join("\n"));
}

/// Shapes that reach a limit at 256 KB, and the codes that say so.
const LIMITS: [(&str, &str); 12] = [
    ("lines", "GD0105"),
    ("text", "GD0106"),
    ("cells", "GD0106"),
    ("a path of many segments", "GD0316"),
    ("nested arguments", "GD0316"),
    ("request lines", "GD0317"),
    ("wide tables", "GD0419"),
    ("rows", "GD0420"),
    ("a row of many lines", "GD0421"),
    ("a long name", "GD0422"),
    ("a chain of base types", "GD0611"),
    ("rows of a completion", "GD0420"),
];

fn understand(sources: &Sources) -> WithDiagnostics<Api> {
    pipeline::understand(sources, &Corrections::default())
}

#[test]
fn what_lies_beyond_a_limit_is_reported() {
    for (name, code) in LIMITS {
        let shape = shapes().into_iter().find(|shape| shape.name == name).unwrap_or_else(|| panic!("{name}: no shape"));
        let size = if code == "GD0105" { 2 << 20 } else { 256 << 10 };
        let diagnostics = understand(&shape.sources(size)).diagnostics;
        assert!(diagnostics.iter().any(|found| found.code.as_str() == code), "{name}: no {code}");
    }
}

/// A page that includes a file that includes the next one, and so on, each 16 times.
fn laughs(depth: usize) -> Sources {
    let shape = shapes().into_iter().find(|shape| shape.name == "includes").expect("a shape");
    let mut sources = shape.sources(1);
    sources.pages[0].text = "# thing resource type\n\n[!INCLUDE [a](../includes/i0.md)]\n".to_owned();
    for level in 0..depth {
        let text = format!("[!INCLUDE [a](i{}.md)]\nText.\n", level + 1).repeat(16);
        sources.includes.insert((0, format!("v1.0/includes/i{level}.md")), text);
    }
    sources.includes.insert((0, format!("v1.0/includes/i{depth}.md")), "Text.\n".repeat(1000));
    sources
}

#[test]
fn includes_that_multiply_end_at_the_size_of_a_page() {
    let codes = |depth| -> Vec<&str> {
        let diagnostics = pipeline::parse_all(&laughs(depth)).diagnostics;
        let mut codes: Vec<&str> = diagnostics.iter().map(|found| found.code.as_str()).collect();
        codes.dedup();
        codes.retain(|code| code.starts_with("GD01"));
        codes
    };
    assert_eq!(codes(6), ["GD0105"]);
    assert!(codes(9).contains(&"GD0107"), "{:?}", codes(9));
}

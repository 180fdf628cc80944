//! The program that `cargo xtask bench client` builds and runs: it compares the client with derived structs.
//!
//! The client and the structs take turns. They read the same bytes and the same three properties of each user, and drop
//! the page.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use msgraph::v1::{Graph, models::User};
use msgraph::{Credential, Value};

mod models;

#[derive(serde::Deserialize)]
struct Page {
    value: Vec<models::Root_>,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder");
    let rounds = arguments.next().and_then(|rounds| rounds.parse().ok()).expect("a number of rounds");
    println!("reading a page of 999 users and three properties of each; {rounds} rounds, medians");
    for page in ["selected", "usual", "all"] {
        let text = std::fs::read_to_string(Path::new(&folder).join(page).with_extension("json")).expect("a page");
        compare(page, &text, rounds);
    }
    println!("building a request (less than 2000 ns)");
    requests();
}

fn compare(page: &str, text: &str, rounds: usize) {
    assert_eq!(client(text), derived(text), "both read the same");
    let (mut ours, mut theirs, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (a, b) = (time(|| client(text)), time(|| derived(text)));
        ratios.push(a.as_secs_f64() / b.as_secs_f64());
        ours.push(a);
        theirs.push(b);
    }
    ratios.sort_by(f64::total_cmp);
    let (ours, theirs, ratio) = (median(ours), median(theirs), ratios[rounds / 2]);
    println!(
        "{page:<9} {:>8} bytes: msgraph {ours:>9.1?}, derive {theirs:>9.1?}, msgraph/derive {ratio:.2} (at most 1)",
        text.len()
    );
}

/// Reads a page with the client, and returns the length of the strings, so that reading them is not optimized away.
fn client(text: &str) -> usize {
    let page: Value = text.parse().expect("JSON");
    let users = page.as_object().and_then(|page| page.models::<User>("value")).expect("users");
    let texts = users.iter().flat_map(|user| [user.display_name(), user.id(), user.mail()]);
    texts.flatten().map(str::len).sum()
}

fn derived(text: &str) -> usize {
    let page: Page = serde_json::from_slice(text.as_bytes()).expect("users");
    page.value.iter().flat_map(models::texts).flatten().map(str::len).sum()
}

fn requests() {
    let graph = Graph::new(Credential::token("token"));
    let id = "6ba7b810-9dad-11d1-80b4-000000000000";
    report("get by id", || graph.users().id(id).get());
    report("get with $select", || graph.users().id(id).get().select((User::ID, User::DISPLAY_NAME, User::MAIL)));
    report("list with $filter and $top", || {
        graph.users().list().filter(User::DISPLAY_NAME.starts_with("A").and(User::ACCOUNT_ENABLED.eq(true))).top(50)
    });
    report("update of one property", || graph.users().id(id).update(User::new().with_job_title("Auditor")));
}

fn report<T>(name: &str, build: impl Fn() -> T) {
    const TIMES: u32 = 10_000;
    let rounds = (0..21).map(|_| {
        time(|| {
            for _ in 0..TIMES {
                drop(black_box(build()));
            }
        })
    });
    println!("{name:<27} {:.0} ns", (median(rounds.collect()) / TIMES).as_nanos());
}

fn time<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

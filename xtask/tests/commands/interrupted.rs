//! Ends the commands that write folders at any moment, and lets the disk run full: what is there is the old state, the
//! new one, or is reported as half written, and the next run finishes it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::checkout::{Checkout, PAGE};

/// How many pages are read: enough that writing their files takes a while.
const PAGES: usize = 80;

/// A command that writes a folder, and one that reads it.
struct Writer {
    folder: &'static str,
    write: &'static [&'static str],
    read: &'static [&'static str],
}

const WRITERS: [Writer; 2] = [
    Writer {
        folder: "out",
        write: &["gen", "--docs", "docs", "--out", "out"],
        read: &["gen", "--docs", "docs", "--out", "out", "--check"],
    },
    Writer { folder: "docs-input", write: &["vendor", "--from", "docs", "--date", "2021-07"], read: &["stats"] },
];

/// When a run is ended.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// After a time.
    After(Duration),
    /// As soon as a file or a folder in the folder that is written exists.
    Exists(&'static str),
}

/// The moments of a run that takes this long.
fn moments(whole: Duration) -> Vec<Moment> {
    let spread = (0..6).map(|sixth| Moment::After(whole * sixth / 6));
    spread.chain([".new", ".new/files", ".new/journal.json"].map(Moment::Exists)).collect()
}

/// Writes the pages of an edition.
fn write_pages(checkout: &Checkout, verb: &str) {
    for number in 0..PAGES {
        let page = PAGE.replace("open", verb).replace("door", &format!("door{number}"));
        checkout.write(&format!("docs/v1.0/api/door{number}-open.md"), &page);
    }
}

/// A checkout whose folder was written from the first edition, and the folder's files from the first edition and from
/// the second one, which is what a run reads now.
fn checkout(writer: &Writer) -> (Checkout, [BTreeMap<PathBuf, String>; 2]) {
    let checkout = Checkout::new();
    let states = ["open", "close"].map(|verb| {
        write_pages(&checkout, verb);
        checkout.run(writer.write).ends_with(0);
        files(&checkout, writer)
    });
    assert_ne!(states[0], states[1]);
    (checkout, states)
}

/// The files in the folder that is written, but not those beside them from which it is written.
fn files(checkout: &Checkout, writer: &Writer) -> BTreeMap<PathBuf, String> {
    let new = checkout.path(writer.folder).join(".new");
    checkout.texts(writer.folder).into_iter().filter(|(path, _)| !path.starts_with(&new)).collect()
}

/// Puts the folder into the state of the first edition.
fn reset(checkout: &Checkout, writer: &Writer) {
    write_pages(checkout, "open");
    checkout.run(writer.write).ends_with(0);
    write_pages(checkout, "close");
}

/// Ends a run at a moment. A run that is faster ends by itself.
fn end_at(moment: Moment, folder: &Path, mut run: Child) {
    let start = Instant::now();
    while run.try_wait().expect("the program can be waited for").is_none() {
        let is_time = match moment {
            Moment::After(time) => start.elapsed() >= time,
            Moment::Exists(path) => folder.join(path).exists(),
        };
        if is_time {
            // On Unix this is SIGKILL, which no program can catch.
            run.kill().expect("the program can be ended");
        }
        std::thread::sleep(Duration::from_micros(200));
    }
}

fn spawn(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program can be run")
}

#[test]
fn a_run_that_is_ended_leaves_the_old_state_or_the_new_one_or_is_reported() {
    for writer in &WRITERS {
        let (checkout, [old, new]) = checkout(writer);
        let folder = checkout.path(writer.folder);
        reset(&checkout, writer);
        let start = Instant::now();
        checkout.run(writer.write).ends_with(0);
        for moment in moments(start.elapsed()) {
            reset(&checkout, writer);
            end_at(moment, &folder, spawn(checkout.command(writer.write)));
            let found = files(&checkout, writer);
            if found != old && found != new {
                let error = checkout.run(writer.read).ends_with(2).error();
                assert!(error.contains("half written by an interrupted run"), "{moment:?}: {error}");
            }
            checkout.run(writer.write).ends_with(0);
            assert!(files(&checkout, writer) == new, "{moment:?}: the next run writes the new state");
            assert!(!folder.join(".new").exists(), "{moment:?}: nothing is left");
        }
    }
}

/// Whether a kilobyte is the most that a file may have. A file that grows beyond it is a write that fails, as on a full
/// disk.
#[cfg(unix)]
fn with_full_disk(checkout: &Checkout, arguments: &[&str]) -> crate::checkout::Ran {
    let plain = checkout.command(arguments);
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""]).arg(plain.get_program());
    command.args(plain.get_args()).current_dir(checkout.path("")).env_remove("CARGO_MANIFEST_DIR");
    crate::checkout::Ran(command.output().expect("there is a shell"))
}

#[cfg(unix)]
#[test]
fn a_disk_that_runs_full_keeps_the_old_state() {
    for writer in &WRITERS {
        let (checkout, [old, new]) = checkout(writer);
        reset(&checkout, writer);
        let error = with_full_disk(&checkout, writer.write).ends_with(2).error();
        assert!(error.contains(".new/"), "the file that cannot be written is named: {error}");
        assert!(files(&checkout, writer) == old, "{}: {error}", writer.folder);
        assert!(!checkout.path(writer.folder).join(".new").exists(), "{}: {error}", writer.folder);
        checkout.run(writer.write).ends_with(0);
        assert!(files(&checkout, writer) == new, "{}", writer.folder);
    }
}

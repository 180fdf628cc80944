//! Runs a test in a process of its own, for tests that change settings or measure memory of the whole process.
//!
//! A test starts itself again. The second time, [`given`] returns a value, and the system trusts the certificates of
//! the server in the first process.

use std::env;
use std::fs;
use std::process::{self, Command};

const VALUE: &str = "MSGRAPH_TEST_ALONE";

/// Returns the value that this process was started with; none in the first process.
pub(crate) fn given() -> Option<String> {
    env::var(VALUE).ok()
}

/// Starts a test again with a value, on a system that trusts these certificates.
pub(crate) async fn run(test: &str, value: String, certificates: &str) {
    let file = env::temp_dir().join(format!("msgraph-wire-{}-{}.pem", process::id(), test.replace("::", "-")));
    fs::write(&file, certificates).expect("the temporary folder can be written to");
    let mut command = Command::new(env::current_exe().expect("a test has a file"));
    command.args(["--exact", test]).env(VALUE, value).env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR");
    let output = tokio::task::spawn_blocking(move || command.output());
    let output = output.await.expect("no panic").expect("the test can be started");
    fs::remove_file(&file).expect("the file is there");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

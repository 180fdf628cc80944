//! What a command is doing, on a terminal; silence everywhere else.
//!
//! In come the names of stages; out goes a line on the error stream that is gone when the command is done.

use std::env;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget};

/// A line that says which stage runs.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Nothing to say yet. In CI there never is.
    pub(crate) fn new() -> Self {
        let quiet = env::var_os("CI").is_some();
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::new_spinner();
        bar.set_draw_target(target);
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// The next stage begins.
    pub(crate) fn stage(&self, name: &'static str) {
        self.0.set_message(name);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

//! Shows on a terminal which stage of a command runs and for how long, in a line that disappears when the command is
//! done.

use std::env;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// The line with the name of the stage.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows no stage yet. Nothing is ever shown in CI, or if the error stream is not a terminal.
    pub(crate) fn new() -> Self {
        let quiet = env::var_os("CI").is_some();
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} ({elapsed})") {
            bar.set_style(style);
        }
        bar.set_draw_target(target);
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// Shows the next stage.
    pub(crate) fn stage(&self, name: &'static str) {
        self.0.set_message(name);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

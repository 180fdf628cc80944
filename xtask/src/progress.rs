//! Shows on a terminal which stage of a command runs, how far it is and for how long the command runs already, in a line
//! that disappears when the command is done.

use std::env;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use msgraph_codegen::watch::Watch;

/// A stage whose items are counted.
const COUNTED: &str = "{spinner} {msg} [{bar:30}] {human_pos}/{human_len} ({elapsed})";

/// A stage that takes its time.
const UNCOUNTED: &str = "{spinner} {msg} ({elapsed})";

/// The line with the name of the stage.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows no stage yet. Nothing is ever shown in CI, or if the error stream is not a terminal.
    pub(crate) fn new() -> Self {
        let quiet = env::var_os("CI").is_some();
        let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::new_spinner();
        bar.set_style(style(UNCOUNTED));
        bar.set_draw_target(target);
        bar.enable_steady_tick(Duration::from_millis(120));
        Self(bar)
    }

    /// Shows the next stage.
    pub(crate) fn stage(&self, name: &'static str) {
        self.begin(name, None);
    }
}

impl Watch for Progress {
    fn begin(&self, stage: &'static str, items: Option<usize>) {
        self.0.set_style(style(if items.is_some() { COUNTED } else { UNCOUNTED }));
        self.0.set_length(items.unwrap_or_default() as u64);
        self.0.set_position(0);
        self.0.set_message(stage);
    }

    fn advance(&self) {
        self.0.inc(1);
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates above are valid").progress_chars("=> ")
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_counted_from_the_beginning_of_each_stage() {
        let progress = Progress::new();
        progress.begin("reading", Some(3));
        progress.advance();
        assert_eq!((progress.0.position(), progress.0.length()), (1, Some(3)));
        progress.begin("writing", Some(2));
        assert_eq!((progress.0.position(), progress.0.length()), (0, Some(2)));
    }
}

//! Reads the processor time of this process and of its finished children, in seconds. Only Unix provides it.

use anyhow::Result;

/// The time that this process has used.
pub(super) fn own() -> Result<f64> {
    used(Whose::Own)
}

/// The time that its finished child processes have used.
pub(super) fn children() -> Result<f64> {
    used(Whose::Children)
}

#[derive(Clone, Copy)]
enum Whose {
    Own,
    Children,
}

#[cfg(unix)]
fn used(whose: Whose) -> Result<f64> {
    use anyhow::Context;
    use nix::sys::resource::{UsageWho, getrusage};
    use nix::sys::time::TimeValLike;

    let who = match whose {
        Whose::Own => UsageWho::RUSAGE_SELF,
        Whose::Children => UsageWho::RUSAGE_CHILDREN,
    };
    let usage = getrusage(who).context("the system does not tell the time of processes")?;
    Ok((usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1e6)
}

#[cfg(not(unix))]
fn used(whose: Whose) -> Result<f64> {
    let whose = match whose {
        Whose::Own => "this process",
        Whose::Children => "child processes",
    };
    anyhow::bail!("the processor time of {whose} is measured on Unix only")
}

#[cfg(all(test, unix))]
mod tests {
    #[test]
    fn the_time_increases() {
        let before = super::own().expect("this is Unix");
        let sum = (0..2_000_000_u64).map(std::hint::black_box).fold(0, u64::wrapping_add);
        std::hint::black_box(sum);
        assert!(super::own().expect("this is Unix") > before);
        assert!(super::children().expect("this is Unix") >= 0.0);
    }
}

//! Lets a caller watch a run: which stage it is at, and how many of how many items are done.

/// Is told how far a run is, by several threads at once.
pub trait Watch: Sync {
    /// A stage begins. `items` is their number, if it is known.
    fn begin(&self, stage: &'static str, items: Option<usize>);

    /// An item of the stage is done.
    fn advance(&self);
}

/// Nobody watches.
impl Watch for () {
    fn begin(&self, _: &'static str, _: Option<usize>) {}

    fn advance(&self) {}
}

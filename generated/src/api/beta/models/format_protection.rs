// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.formatProtection`](https://learn.microsoft.com/graph/api/resources/formatprotection?view=graph-rest-beta)
    FormatProtection = "microsoft.graph.formatProtection"
}

impl FormatProtection {
    /// `formulaHidden` in queries.
    pub const FORMULA_HIDDEN: Property<Self> = Property::new("formulaHidden");
    /// `locked` in queries.
    pub const LOCKED: Property<Self> = Property::new("locked");

    /// `formulaHidden`: `Edm.Boolean`
    pub fn formula_hidden(&self) -> Option<bool> {
        self.0.bool("formulaHidden")
    }

    /// Sets `formulaHidden`.
    pub fn with_formula_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("formulaHidden", value))
    }

    /// `locked`: `Edm.Boolean`
    pub fn locked(&self) -> Option<bool> {
        self.0.bool("locked")
    }

    /// Sets `locked`.
    pub fn with_locked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locked", value))
    }
}

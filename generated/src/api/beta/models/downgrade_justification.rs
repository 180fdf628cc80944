// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.downgradeJustification`](https://learn.microsoft.com/graph/api/resources/downgradejustification?view=graph-rest-beta)
    DowngradeJustification = "microsoft.graph.downgradeJustification"
}

impl DowngradeJustification {
    /// `isDowngradeJustified` in queries.
    pub const IS_DOWNGRADE_JUSTIFIED: Property<Self> = Property::new("isDowngradeJustified");
    /// `justificationMessage` in queries.
    pub const JUSTIFICATION_MESSAGE: Property<Self> = Property::new("justificationMessage");

    /// `isDowngradeJustified`: `Edm.Boolean`
    pub fn is_downgrade_justified(&self) -> Option<bool> {
        self.0.bool("isDowngradeJustified")
    }

    /// Sets `isDowngradeJustified`.
    pub fn with_is_downgrade_justified(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDowngradeJustified", value))
    }

    /// `justificationMessage`: `Edm.String`
    pub fn justification_message(&self) -> Option<&str> {
        self.0.str("justificationMessage")
    }

    /// Sets `justificationMessage`.
    pub fn with_justification_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justificationMessage", value))
    }
}

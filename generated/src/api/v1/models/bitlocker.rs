// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-1.0)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker"
}

impl Bitlocker {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `recoveryKeys` in queries.
    pub const RECOVERY_KEYS: Property<Self> = Property::new("recoveryKeys");

    /// `recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`
    #[cfg(feature = "security")]
    pub fn recovery_keys(&self) -> Option<&[super::BitlockerRecoveryKey]> {
        self.0.models("recoveryKeys")
    }

    /// Sets `recoveryKeys`.
    #[cfg(feature = "security")]
    pub fn with_recovery_keys(self, value: impl Into<Nullable<Vec<super::BitlockerRecoveryKey>>>) -> Self {
        Self(self.0.with("recoveryKeys", value))
    }
}

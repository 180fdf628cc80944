// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitlocker`](https://learn.microsoft.com/graph/api/resources/bitlocker?view=graph-rest-1.0)
    Bitlocker: super::Entity = "microsoft.graph.bitlocker"
}

impl Bitlocker {
    pub const ID: Property<Self> = Property::new("id");
    pub const RECOVERY_KEYS: Property<Self> = Property::new("recoveryKeys");

    #[cfg(feature = "security")]
    /// `recoveryKeys`: `Collection(microsoft.graph.bitlockerRecoveryKey)`
    pub fn recovery_keys(&self) -> Option<&[super::BitlockerRecoveryKey]> {
        self.0.models("recoveryKeys")
    }

    #[cfg(feature = "security")]
    pub fn with_recovery_keys(
        self,
        value: impl Into<Nullable<Vec<super::BitlockerRecoveryKey>>>,
    ) -> Self {
        Self(self.0.with("recoveryKeys", value))
    }
}

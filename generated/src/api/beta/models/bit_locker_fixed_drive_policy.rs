// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerFixedDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerfixeddrivepolicy?view=graph-rest-beta)
    BitLockerFixedDrivePolicy = "microsoft.graph.bitLockerFixedDrivePolicy"
}

impl BitLockerFixedDrivePolicy {
    /// `encryptionMethod` in queries.
    pub const ENCRYPTION_METHOD: Property<Self> = Property::new("encryptionMethod");
    /// `requireEncryptionForWriteAccess` in queries.
    pub const REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS: Property<Self> = Property::new("requireEncryptionForWriteAccess");
    /// `recoveryOptions` in queries.
    pub const RECOVERY_OPTIONS: Property<Self> = Property::new("recoveryOptions");

    /// `encryptionMethod`: `microsoft.graph.bitLockerEncryptionMethod`
    ///
    /// Possible values are: aesCbc128, aesCbc256, xtsAes128, xtsAes256.
    pub fn encryption_method(&self) -> Option<super::BitLockerEncryptionMethod> {
        self.0.enumeration("encryptionMethod")
    }

    /// Sets `encryptionMethod`.
    pub fn with_encryption_method(self, value: impl Into<Nullable<super::BitLockerEncryptionMethod>>) -> Self {
        Self(self.0.with("encryptionMethod", value))
    }

    /// `requireEncryptionForWriteAccess`: `Edm.Boolean`
    pub fn require_encryption_for_write_access(&self) -> Option<bool> {
        self.0.bool("requireEncryptionForWriteAccess")
    }

    /// Sets `requireEncryptionForWriteAccess`.
    pub fn with_require_encryption_for_write_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("requireEncryptionForWriteAccess", value))
    }

    /// `recoveryOptions`: `microsoft.graph.bitLockerRecoveryOptions`
    pub fn recovery_options(&self) -> Option<&super::BitLockerRecoveryOptions> {
        self.0.model("recoveryOptions")
    }

    /// Sets `recoveryOptions`.
    pub fn with_recovery_options(self, value: impl Into<Nullable<super::BitLockerRecoveryOptions>>) -> Self {
        Self(self.0.with("recoveryOptions", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bitLockerRemovableDrivePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerremovabledrivepolicy?view=graph-rest-beta)
    BitLockerRemovableDrivePolicy = "microsoft.graph.bitLockerRemovableDrivePolicy"
}

impl BitLockerRemovableDrivePolicy {
    /// `encryptionMethod` in queries.
    pub const ENCRYPTION_METHOD: Property<Self> = Property::new("encryptionMethod");
    /// `requireEncryptionForWriteAccess` in queries.
    pub const REQUIRE_ENCRYPTION_FOR_WRITE_ACCESS: Property<Self> = Property::new("requireEncryptionForWriteAccess");
    /// `blockCrossOrganizationWriteAccess` in queries.
    pub const BLOCK_CROSS_ORGANIZATION_WRITE_ACCESS: Property<Self> =
        Property::new("blockCrossOrganizationWriteAccess");

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

    /// `blockCrossOrganizationWriteAccess`: `Edm.Boolean`
    pub fn block_cross_organization_write_access(&self) -> Option<bool> {
        self.0.bool("blockCrossOrganizationWriteAccess")
    }

    /// Sets `blockCrossOrganizationWriteAccess`.
    pub fn with_block_cross_organization_write_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockCrossOrganizationWriteAccess", value))
    }
}

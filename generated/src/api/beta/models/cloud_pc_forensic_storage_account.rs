// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcForensicStorageAccount`](https://learn.microsoft.com/graph/api/resources/cloudpcforensicstorageaccount?view=graph-rest-beta)
    CloudPcForensicStorageAccount: super::Entity = "microsoft.graph.cloudPcForensicStorageAccount"
}

impl CloudPcForensicStorageAccount {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `storageAccountId` in queries.
    pub const STORAGE_ACCOUNT_ID: Property<Self> = Property::new("storageAccountId");
    /// `storageAccountName` in queries.
    pub const STORAGE_ACCOUNT_NAME: Property<Self> = Property::new("storageAccountName");

    /// `storageAccountId`: `Edm.String`
    pub fn storage_account_id(&self) -> Option<&str> {
        self.0.str("storageAccountId")
    }

    /// Sets `storageAccountId`.
    pub fn with_storage_account_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("storageAccountId", value))
    }

    /// `storageAccountName`: `Edm.String`
    pub fn storage_account_name(&self) -> Option<&str> {
        self.0.str("storageAccountName")
    }

    /// Sets `storageAccountName`.
    pub fn with_storage_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("storageAccountName", value))
    }
}

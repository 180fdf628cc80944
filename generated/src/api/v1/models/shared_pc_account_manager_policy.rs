// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sharedPCAccountManagerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountmanagerpolicy?view=graph-rest-1.0)
    SharedPcAccountManagerPolicy = "microsoft.graph.sharedPCAccountManagerPolicy"
}

impl SharedPcAccountManagerPolicy {
    /// `accountDeletionPolicy` in queries.
    pub const ACCOUNT_DELETION_POLICY: Property<Self> = Property::new("accountDeletionPolicy");
    /// `cacheAccountsAboveDiskFreePercentage` in queries.
    pub const CACHE_ACCOUNTS_ABOVE_DISK_FREE_PERCENTAGE: Property<Self> =
        Property::new("cacheAccountsAboveDiskFreePercentage");
    /// `inactiveThresholdDays` in queries.
    pub const INACTIVE_THRESHOLD_DAYS: Property<Self> = Property::new("inactiveThresholdDays");
    /// `removeAccountsBelowDiskFreePercentage` in queries.
    pub const REMOVE_ACCOUNTS_BELOW_DISK_FREE_PERCENTAGE: Property<Self> =
        Property::new("removeAccountsBelowDiskFreePercentage");

    /// `accountDeletionPolicy`: `microsoft.graph.sharedPCAccountDeletionPolicyType`
    ///
    /// Possible values are: immediate, diskSpaceThreshold, diskSpaceThresholdOrInactiveThreshold.
    pub fn account_deletion_policy(&self) -> Option<super::SharedPcAccountDeletionPolicyType> {
        self.0.enumeration("accountDeletionPolicy")
    }

    /// Sets `accountDeletionPolicy`.
    pub fn with_account_deletion_policy(
        self,
        value: impl Into<Nullable<super::SharedPcAccountDeletionPolicyType>>,
    ) -> Self {
        Self(self.0.with("accountDeletionPolicy", value))
    }

    /// `cacheAccountsAboveDiskFreePercentage`: `Edm.Int32`
    pub fn cache_accounts_above_disk_free_percentage(&self) -> Option<i32> {
        self.0.i32("cacheAccountsAboveDiskFreePercentage")
    }

    /// Sets `cacheAccountsAboveDiskFreePercentage`.
    pub fn with_cache_accounts_above_disk_free_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("cacheAccountsAboveDiskFreePercentage", value))
    }

    /// `inactiveThresholdDays`: `Edm.Int32`
    pub fn inactive_threshold_days(&self) -> Option<i32> {
        self.0.i32("inactiveThresholdDays")
    }

    /// Sets `inactiveThresholdDays`.
    pub fn with_inactive_threshold_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("inactiveThresholdDays", value))
    }

    /// `removeAccountsBelowDiskFreePercentage`: `Edm.Int32`
    pub fn remove_accounts_below_disk_free_percentage(&self) -> Option<i32> {
        self.0.i32("removeAccountsBelowDiskFreePercentage")
    }

    /// Sets `removeAccountsBelowDiskFreePercentage`.
    pub fn with_remove_accounts_below_disk_free_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("removeAccountsBelowDiskFreePercentage", value))
    }
}

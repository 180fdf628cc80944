// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.privilegedRoleSummary`](https://learn.microsoft.com/graph/api/resources/privilegedrolesummary?view=graph-rest-beta)
    PrivilegedRoleSummary = "microsoft.graph.privilegedRoleSummary"
}

impl PrivilegedRoleSummary {
    /// `elevatedCount` in queries.
    pub const ELEVATED_COUNT: Property<Self> = Property::new("elevatedCount");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `managedCount` in queries.
    pub const MANAGED_COUNT: Property<Self> = Property::new("managedCount");
    /// `mfaEnabled` in queries.
    pub const MFA_ENABLED: Property<Self> = Property::new("mfaEnabled");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `usersCount` in queries.
    pub const USERS_COUNT: Property<Self> = Property::new("usersCount");

    /// `elevatedCount`: `Edm.Int32`
    pub fn elevated_count(&self) -> Option<i32> {
        self.0.i32("elevatedCount")
    }

    /// Sets `elevatedCount`.
    pub fn with_elevated_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("elevatedCount", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `managedCount`: `Edm.Int32`
    pub fn managed_count(&self) -> Option<i32> {
        self.0.i32("managedCount")
    }

    /// Sets `managedCount`.
    pub fn with_managed_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("managedCount", value))
    }

    /// `mfaEnabled`: `Edm.Boolean`
    pub fn mfa_enabled(&self) -> Option<bool> {
        self.0.bool("mfaEnabled")
    }

    /// Sets `mfaEnabled`.
    pub fn with_mfa_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mfaEnabled", value))
    }

    /// `status`: `microsoft.graph.roleSummaryStatus`
    ///
    /// Possible values are: ok, bad.
    pub fn status(&self) -> Option<super::RoleSummaryStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::RoleSummaryStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `usersCount`: `Edm.Int32`
    pub fn users_count(&self) -> Option<i32> {
        self.0.i32("usersCount")
    }

    /// Sets `usersCount`.
    pub fn with_users_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("usersCount", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-beta)
    EntitlementManagementSettings = "microsoft.graph.entitlementManagementSettings"
}

impl EntitlementManagementSettings {
    /// `externalUserLifecycleAction` in queries.
    pub const EXTERNAL_USER_LIFECYCLE_ACTION: Property<Self> = Property::new("externalUserLifecycleAction");
    /// `daysUntilExternalUserDeletedAfterBlocked` in queries.
    pub const DAYS_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED: Property<Self> =
        Property::new("daysUntilExternalUserDeletedAfterBlocked");

    /// `externalUserLifecycleAction`: `Edm.String`
    pub fn external_user_lifecycle_action(&self) -> Option<&str> {
        self.0.str("externalUserLifecycleAction")
    }

    /// Sets `externalUserLifecycleAction`.
    pub fn with_external_user_lifecycle_action(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalUserLifecycleAction", value))
    }

    /// `daysUntilExternalUserDeletedAfterBlocked`: `Edm.Int64`
    pub fn days_until_external_user_deleted_after_blocked(&self) -> Option<i64> {
        self.0.i64("daysUntilExternalUserDeletedAfterBlocked")
    }

    /// Sets `daysUntilExternalUserDeletedAfterBlocked`.
    pub fn with_days_until_external_user_deleted_after_blocked(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("daysUntilExternalUserDeletedAfterBlocked", value))
    }
}

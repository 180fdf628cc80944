// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.entitlementManagementSettings`](https://learn.microsoft.com/graph/api/resources/entitlementmanagementsettings?view=graph-rest-1.0)
    EntitlementManagementSettings = "microsoft.graph.entitlementManagementSettings"
}

impl EntitlementManagementSettings {
    /// `durationUntilExternalUserDeletedAfterBlocked` in queries.
    pub const DURATION_UNTIL_EXTERNAL_USER_DELETED_AFTER_BLOCKED: Property<Self> =
        Property::new("durationUntilExternalUserDeletedAfterBlocked");
    /// `externalUserLifecycleAction` in queries.
    pub const EXTERNAL_USER_LIFECYCLE_ACTION: Property<Self> = Property::new("externalUserLifecycleAction");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `durationUntilExternalUserDeletedAfterBlocked`: `Edm.Duration`
    pub fn duration_until_external_user_deleted_after_blocked(&self) -> Parsed<Duration> {
        self.0.duration("durationUntilExternalUserDeletedAfterBlocked")
    }

    /// Sets `durationUntilExternalUserDeletedAfterBlocked`.
    pub fn with_duration_until_external_user_deleted_after_blocked(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("durationUntilExternalUserDeletedAfterBlocked", value))
    }

    /// `externalUserLifecycleAction`: `microsoft.graph.accessPackageExternalUserLifecycleAction`
    ///
    /// Possible values are: none, blockSignIn, blockSignInAndDelete, unknownFutureValue.
    pub fn external_user_lifecycle_action(&self) -> Option<super::AccessPackageExternalUserLifecycleAction> {
        self.0.enumeration("externalUserLifecycleAction")
    }

    /// Sets `externalUserLifecycleAction`.
    pub fn with_external_user_lifecycle_action(
        self,
        value: impl Into<Nullable<super::AccessPackageExternalUserLifecycleAction>>,
    ) -> Self {
        Self(self.0.with("externalUserLifecycleAction", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.preAuthorizedApplication`](https://learn.microsoft.com/graph/api/resources/preauthorizedapplication?view=graph-rest-1.0)
    PreAuthorizedApplication = "microsoft.graph.preAuthorizedApplication"
}

impl PreAuthorizedApplication {
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `delegatedPermissionIds` in queries.
    pub const DELEGATED_PERMISSION_IDS: Property<Self> = Property::new("delegatedPermissionIds");

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `delegatedPermissionIds`: `Collection(Edm.String)`
    pub fn delegated_permission_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("delegatedPermissionIds")
    }

    /// Sets `delegatedPermissionIds`.
    pub fn with_delegated_permission_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("delegatedPermissionIds", value))
    }
}

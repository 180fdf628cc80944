// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidPermissionAction`](https://learn.microsoft.com/graph/api/resources/intune-apps-androidpermissionaction?view=graph-rest-beta)
    AndroidPermissionAction = "microsoft.graph.androidPermissionAction"
}

impl AndroidPermissionAction {
    /// `permission` in queries.
    pub const PERMISSION: Property<Self> = Property::new("permission");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");

    /// `permission`: `Edm.String`
    pub fn permission(&self) -> Option<&str> {
        self.0.str("permission")
    }

    /// Sets `permission`.
    pub fn with_permission(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("permission", value))
    }

    /// `action`: `microsoft.graph.androidPermissionActionType`
    ///
    /// Possible values are: prompt, autoGrant, autoDeny.
    pub fn action(&self) -> Option<super::AndroidPermissionActionType> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::AndroidPermissionActionType>>) -> Self {
        Self(self.0.with("action", value))
    }
}

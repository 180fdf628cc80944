// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightssetting?view=graph-rest-beta)
    DeviceManagementUserRightsSetting = "microsoft.graph.deviceManagementUserRightsSetting"
}

impl DeviceManagementUserRightsSetting {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `localUsersOrGroups` in queries.
    pub const LOCAL_USERS_OR_GROUPS: Property<Self> = Property::new("localUsersOrGroups");

    /// `state`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn state(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `localUsersOrGroups`: `Collection(microsoft.graph.deviceManagementUserRightsLocalUserOrGroup)`
    pub fn local_users_or_groups(&self) -> Option<&[super::DeviceManagementUserRightsLocalUserOrGroup]> {
        self.0.models("localUsersOrGroups")
    }

    /// Sets `localUsersOrGroups`.
    pub fn with_local_users_or_groups(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementUserRightsLocalUserOrGroup>>>,
    ) -> Self {
        Self(self.0.with("localUsersOrGroups", value))
    }
}

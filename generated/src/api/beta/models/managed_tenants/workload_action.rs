// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadAction`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadaction?view=graph-rest-beta)
    WorkloadAction = "microsoft.graph.managedTenants.workloadAction"
}

impl WorkloadAction {
    /// `actionId` in queries.
    pub const ACTION_ID: Property<Self> = Property::new("actionId");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `service` in queries.
    pub const SERVICE: Property<Self> = Property::new("service");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// `actionId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn action_id(&self) -> Option<&str> {
        self.0.str("actionId")
    }

    /// `category`: `microsoft.graph.managedTenants.workloadActionCategory`, read-only
    ///
    /// Optional. Read-only. Possible values are: automated, manual, unknownFutureValue.
    pub fn category(&self) -> Option<super::WorkloadActionCategory> {
        self.0.enumeration("category")
    }

    /// `description`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `service`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn service(&self) -> Option<&str> {
        self.0.str("service")
    }

    /// `settings`: `Collection(microsoft.graph.managedTenants.setting)`, read-only
    ///
    /// Optional. Read-only.
    pub fn settings(&self) -> Option<&[super::Setting]> {
        self.0.models("settings")
    }
}

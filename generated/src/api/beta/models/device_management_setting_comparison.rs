// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingComparison`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcomparison?view=graph-rest-beta)
    DeviceManagementSettingComparison = "microsoft.graph.deviceManagementSettingComparison"
}

impl DeviceManagementSettingComparison {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `definitionId` in queries.
    pub const DEFINITION_ID: Property<Self> = Property::new("definitionId");
    /// `currentValueJson` in queries.
    pub const CURRENT_VALUE_JSON: Property<Self> = Property::new("currentValueJson");
    /// `newValueJson` in queries.
    pub const NEW_VALUE_JSON: Property<Self> = Property::new("newValueJson");
    /// `comparisonResult` in queries.
    pub const COMPARISON_RESULT: Property<Self> = Property::new("comparisonResult");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `definitionId`: `Edm.String`
    pub fn definition_id(&self) -> Option<&str> {
        self.0.str("definitionId")
    }

    /// Sets `definitionId`.
    pub fn with_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("definitionId", value))
    }

    /// `currentValueJson`: `Edm.String`
    pub fn current_value_json(&self) -> Option<&str> {
        self.0.str("currentValueJson")
    }

    /// Sets `currentValueJson`.
    pub fn with_current_value_json(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("currentValueJson", value))
    }

    /// `newValueJson`: `Edm.String`
    pub fn new_value_json(&self) -> Option<&str> {
        self.0.str("newValueJson")
    }

    /// Sets `newValueJson`.
    pub fn with_new_value_json(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newValueJson", value))
    }

    /// `comparisonResult`: `microsoft.graph.deviceManagementComparisonResult`
    ///
    /// Possible values are: unknown, equal, notEqual, added, removed.
    pub fn comparison_result(&self) -> Option<super::DeviceManagementComparisonResult> {
        self.0.enumeration("comparisonResult")
    }

    /// Sets `comparisonResult`.
    pub fn with_comparison_result(self, value: impl Into<Nullable<super::DeviceManagementComparisonResult>>) -> Self {
        Self(self.0.with("comparisonResult", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.sideLoadingKey`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-sideloadingkey?view=graph-rest-beta)
    SideLoadingKey = "microsoft.graph.sideLoadingKey"
}

impl SideLoadingKey {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `totalActivation` in queries.
    pub const TOTAL_ACTIVATION: Property<Self> = Property::new("totalActivation");
    /// `lastUpdatedDateTime` in queries.
    pub const LAST_UPDATED_DATE_TIME: Property<Self> = Property::new("lastUpdatedDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `totalActivation`: `Edm.Int32`
    pub fn total_activation(&self) -> Option<i32> {
        self.0.i32("totalActivation")
    }

    /// Sets `totalActivation`.
    pub fn with_total_activation(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalActivation", value))
    }

    /// `lastUpdatedDateTime`: `Edm.String`
    pub fn last_updated_date_time(&self) -> Option<&str> {
        self.0.str("lastUpdatedDateTime")
    }

    /// Sets `lastUpdatedDateTime`.
    pub fn with_last_updated_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastUpdatedDateTime", value))
    }
}

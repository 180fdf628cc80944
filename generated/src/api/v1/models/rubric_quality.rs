// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rubricQuality`](https://learn.microsoft.com/graph/api/resources/rubricquality?view=graph-rest-1.0)
    RubricQuality = "microsoft.graph.rubricQuality"
}

impl RubricQuality {
    /// `criteria` in queries.
    pub const CRITERIA: Property<Self> = Property::new("criteria");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `qualityId` in queries.
    pub const QUALITY_ID: Property<Self> = Property::new("qualityId");
    /// `weight` in queries.
    pub const WEIGHT: Property<Self> = Property::new("weight");

    /// `criteria`: `Collection(microsoft.graph.rubricCriterion)`
    pub fn criteria(&self) -> Option<&[super::RubricCriterion]> {
        self.0.models("criteria")
    }

    /// Sets `criteria`.
    pub fn with_criteria(self, value: impl Into<Nullable<Vec<super::RubricCriterion>>>) -> Self {
        Self(self.0.with("criteria", value))
    }

    /// `description`: `microsoft.graph.itemBody`
    pub fn description(&self) -> Option<&super::ItemBody> {
        self.0.model("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `qualityId`: `Edm.String`
    pub fn quality_id(&self) -> Option<&str> {
        self.0.str("qualityId")
    }

    /// Sets `qualityId`.
    pub fn with_quality_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qualityId", value))
    }

    /// `weight`: `Edm.Single`
    pub fn weight(&self) -> Option<f32> {
        self.0.f32("weight")
    }

    /// Sets `weight`.
    pub fn with_weight(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("weight", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemapping?view=graph-rest-beta)
    AttributeMapping = "microsoft.graph.attributeMapping"
}

impl AttributeMapping {
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `exportMissingReferences` in queries.
    pub const EXPORT_MISSING_REFERENCES: Property<Self> = Property::new("exportMissingReferences");
    /// `flowBehavior` in queries.
    pub const FLOW_BEHAVIOR: Property<Self> = Property::new("flowBehavior");
    /// `flowType` in queries.
    pub const FLOW_TYPE: Property<Self> = Property::new("flowType");
    /// `matchingPriority` in queries.
    pub const MATCHING_PRIORITY: Property<Self> = Property::new("matchingPriority");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `targetAttributeName` in queries.
    pub const TARGET_ATTRIBUTE_NAME: Property<Self> = Property::new("targetAttributeName");

    /// `defaultValue`: `Edm.String`
    ///
    /// Optional.
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// `exportMissingReferences`: `Edm.Boolean`
    pub fn export_missing_references(&self) -> Option<bool> {
        self.0.bool("exportMissingReferences")
    }

    /// Sets `exportMissingReferences`.
    pub fn with_export_missing_references(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("exportMissingReferences", value))
    }

    /// `flowBehavior`: `microsoft.graph.attributeFlowBehavior`
    ///
    /// Possible values are: FlowWhenChanged, FlowAlways.
    pub fn flow_behavior(&self) -> Option<super::AttributeFlowBehavior> {
        self.0.enumeration("flowBehavior")
    }

    /// Sets `flowBehavior`.
    pub fn with_flow_behavior(self, value: impl Into<Nullable<super::AttributeFlowBehavior>>) -> Self {
        Self(self.0.with("flowBehavior", value))
    }

    /// `flowType`: `microsoft.graph.attributeFlowType`
    ///
    /// Possible values are: Always, ObjectAddOnly, MultiValueAddOnly.
    pub fn flow_type(&self) -> Option<super::AttributeFlowType> {
        self.0.enumeration("flowType")
    }

    /// Sets `flowType`.
    pub fn with_flow_type(self, value: impl Into<Nullable<super::AttributeFlowType>>) -> Self {
        Self(self.0.with("flowType", value))
    }

    /// `matchingPriority`: `Edm.Int32`
    pub fn matching_priority(&self) -> Option<i32> {
        self.0.i32("matchingPriority")
    }

    /// Sets `matchingPriority`.
    pub fn with_matching_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("matchingPriority", value))
    }

    /// `source`: `microsoft.graph.attributeMappingSource`
    pub fn source(&self) -> Option<&super::AttributeMappingSource> {
        self.0.model("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::AttributeMappingSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `targetAttributeName`: `Edm.String`
    pub fn target_attribute_name(&self) -> Option<&str> {
        self.0.str("targetAttributeName")
    }

    /// Sets `targetAttributeName`.
    pub fn with_target_attribute_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetAttributeName", value))
    }
}

// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.labelingOptions`](https://learn.microsoft.com/graph/api/resources/labelingoptions?view=graph-rest-beta)
    LabelingOptions = "microsoft.graph.labelingOptions"
}

impl LabelingOptions {
    /// `assignmentMethod` in queries.
    pub const ASSIGNMENT_METHOD: Property<Self> = Property::new("assignmentMethod");
    /// `downgradeJustification` in queries.
    pub const DOWNGRADE_JUSTIFICATION: Property<Self> = Property::new("downgradeJustification");
    /// `extendedProperties` in queries.
    pub const EXTENDED_PROPERTIES: Property<Self> = Property::new("extendedProperties");
    /// `labelId` in queries.
    pub const LABEL_ID: Property<Self> = Property::new("labelId");

    /// `assignmentMethod`: `microsoft.graph.sensitivityLabelAssignmentMethod`
    ///
    /// Possible values are: standard, privileged, auto.
    pub fn assignment_method(&self) -> Option<super::SensitivityLabelAssignmentMethod> {
        self.0.enumeration("assignmentMethod")
    }

    /// Sets `assignmentMethod`.
    pub fn with_assignment_method(self, value: impl Into<Nullable<super::SensitivityLabelAssignmentMethod>>) -> Self {
        Self(self.0.with("assignmentMethod", value))
    }

    /// `downgradeJustification`: `microsoft.graph.downgradeJustification`
    pub fn downgrade_justification(&self) -> Option<&super::DowngradeJustification> {
        self.0.model("downgradeJustification")
    }

    /// Sets `downgradeJustification`.
    pub fn with_downgrade_justification(self, value: impl Into<Nullable<super::DowngradeJustification>>) -> Self {
        Self(self.0.with("downgradeJustification", value))
    }

    /// `extendedProperties`: `Collection(microsoft.graph.keyValuePair)`
    pub fn extended_properties(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("extendedProperties")
    }

    /// Sets `extendedProperties`.
    pub fn with_extended_properties(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("extendedProperties", value))
    }

    /// `labelId`: `Edm.Guid`
    pub fn label_id(&self) -> Parsed<Uuid> {
        self.0.guid("labelId")
    }

    /// Sets `labelId`.
    pub fn with_label_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("labelId", value))
    }
}

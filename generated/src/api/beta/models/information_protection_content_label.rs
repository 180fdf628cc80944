// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.informationProtectionContentLabel`](https://learn.microsoft.com/graph/api/resources/informationprotectioncontentlabel?view=graph-rest-beta)
    InformationProtectionContentLabel = "microsoft.graph.informationProtectionContentLabel"
}

impl InformationProtectionContentLabel {
    /// `assignmentMethod` in queries.
    pub const ASSIGNMENT_METHOD: Property<Self> = Property::new("assignmentMethod");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");

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

    /// `creationDateTime`: `Edm.DateTimeOffset`
    pub fn creation_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("creationDateTime")
    }

    /// Sets `creationDateTime`.
    pub fn with_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    /// `label`: `microsoft.graph.labelDetails`
    pub fn label(&self) -> Option<&super::LabelDetails> {
        self.0.model("label")
    }

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<super::LabelDetails>>) -> Self {
        Self(self.0.with("label", value))
    }
}

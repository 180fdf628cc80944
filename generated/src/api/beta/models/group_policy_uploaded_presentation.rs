// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from grouppolicypresentation.
    ///
    /// [`microsoft.graph.groupPolicyUploadedPresentation`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyuploadedpresentation?view=graph-rest-beta)
    GroupPolicyUploadedPresentation: super::GroupPolicyPresentation = "microsoft.graph.groupPolicyUploadedPresentation"
}

impl GroupPolicyUploadedPresentation {
    /// `label` in queries.
    pub const LABEL: Property<Self> = Property::new("label");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");

    /// Sets `label`.
    pub fn with_label(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("label", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<super::GroupPolicyDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }
}
